import type { LinkChange } from '../../core/contract/update-methods.ts';
import type { Wording } from '../../core/facts/wording.ts';
import type { Decision } from '../../core/note/decide-place.ts';
import type { FactLink } from '../../core/note/note.ts';

/** A fact link as the editor shows it now. */
export interface EditorPlace {
  /** Names the place for as long as the editor shows the note; undo brings it back under the same name. */
  readonly key: string;
  readonly link: Omit<FactLink, 'type' | 'content'>;
  /** The words as they stand. */
  readonly words: string;
  /** The text around, in its paragraph, item or cell. */
  readonly context: { readonly before: string; readonly after: string };
}

/** What the dossier tells of a fact since a place of it was made: the same for every place that is known by the same. */
export type PlaceChange = Omit<LinkChange, 'ordinal' | 'words' | 'context' | 'pinned'>;

/** A place whose fact says something else than it did when it was put there or last kept. */
export interface ChangedPlace extends EditorPlace {
  readonly change: PlaceChange;
  /** Its author wrote other words than the fact's: an update would replace them. */
  readonly reworded: boolean;
}

export interface PlaceChoice {
  readonly place: ChangedPlace;
  readonly decide: Decision;
}

/** What the editor of the open note can do for its places. */
export interface PlacesEditor {
  /** All in one step that can be undone; false when the text cannot be changed now. The focus stays where it is. */
  readonly decide: (choices: readonly PlaceChoice[]) => boolean;
  /** Scrolls a place into view when it is out of it. */
  readonly show: (key: string) => void;
  /** Puts the caret at a place. */
  readonly enter: (key: string) => void;
  /** Puts the keyboard where the caret was. */
  readonly focus: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

interface Signed {
  readonly fact: string;
  readonly revision: number;
  readonly kept?: number;
  readonly wording?: Wording;
  readonly shown: string;
}

/** What a place is known by: two that agree in it are asked the same. */
export function signPlace({ fact, revision, kept = 0, wording = 'claim', shown }: Signed): string {
  return JSON.stringify([fact, revision, Math.max(kept, revision), wording, shown]);
}

/** The same of a change the dossier told. */
export function signChange({ fact, revision, kept, wording, before }: PlaceChange): string {
  return signPlace({ fact: fact.id, revision, kept, wording, shown: before });
}

/** The new list with whatever did not change as it was, down to the list itself. */
export function keepSame(old: readonly ChangedPlace[] | null, fresh: readonly ChangedPlace[]): readonly ChangedPlace[] {
  const before = new Map(old?.map((place) => [place.key, place]));
  const kept = fresh.map((place) => {
    const known = before.get(place.key);
    return known && isSamePlace(place, known) ? known : place;
  });
  return old?.length === kept.length && kept.every((place, index) => place === old[index]) ? old : kept;
}

function isSamePlace(one: ChangedPlace, other: ChangedPlace): boolean {
  return (
    one.change === other.change &&
    one.reworded === other.reworded &&
    one.words === other.words &&
    one.link.pinned === other.link.pinned &&
    one.context.before === other.context.before &&
    one.context.after === other.context.after
  );
}
