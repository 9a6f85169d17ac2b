import type { Backend } from '../../core/contract/backend.ts';
import type { Decision } from '../../core/note/decide-place.ts';
import type { Note } from '../../core/note/note.ts';
import { listFactLinks } from '../../core/note/note-fact-links.ts';
import { t } from '../language/t.ts';
import { createStore, type Store } from './store.ts';
import {
  type ChangedPlace,
  type EditorPlace,
  keepSame,
  type PlaceChange,
  type PlacesEditor,
  signChange,
  signPlace,
} from './updates-places.ts';

/** What changed behind the facts of the open note. */
export interface Updates {
  /** The note it is about; null for none. */
  readonly note: string | null;
  /** Places that wait for a decision, in reading order; null until they are known. */
  readonly places: readonly ChangedPlace[] | null;
  /** Places that are pinned although their fact changed. */
  readonly pinned: readonly ChangedPlace[];
  /** The place that is looked at. */
  readonly current: string | null;
  /** Counts whenever the keyboard should go to that place. */
  readonly wanted: number;
  /** Counts whenever facts behind the note changed. */
  readonly round: number;
  /** Told to those who cannot see the list. */
  readonly said: string;
  /** Why it could not be read. */
  readonly trouble: string | null;
}

const EMPTY: Updates = {
  note: null,
  places: null,
  pinned: [],
  current: null,
  wanted: 0,
  round: 0,
  said: '',
  trouble: null,
};

export interface UpdatesControl {
  readonly store: Store<Updates>;
  /** Another note is open, or none. */
  readonly follow: (dossier: string, note: string | null) => void;
  /** The editor of a note comes, or goes (null). */
  readonly attach: (note: string, editor: PlacesEditor | null) => void;
  /** Every fact link of a note as its editor shows it, in reading order. */
  readonly show: (note: string, places: readonly EditorPlace[]) => void;
  /** The open note was stored like this: links that came in since are asked about. Whether any came, went or changed. */
  readonly saved: (note: Note) => boolean;
  /** Facts or the note changed elsewhere: everything is asked anew. */
  readonly refresh: () => Promise<void>;
  /** Looks at a place, at the first one without; the keyboard goes there when `enter` is set. */
  readonly look: (key: string | null, enter: boolean) => void;
  readonly move: (step: 1 | -1) => void;
  /** Decides of the place that is looked at, or of many at once; the next one is looked at then. */
  readonly decide: (decide: Decision, keys?: readonly string[]) => void;
  /** Puts the caret at the place that is looked at. */
  readonly goThere: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

export function createUpdates(backend: Backend): UpdatesControl {
  const store = createStore<Updates>(EMPTY);
  let dossier = '';
  let editor: { readonly note: string; readonly port: PlacesEditor } | null = null;
  let shown: readonly EditorPlace[] | null = null;
  /** By what a place is known by. A decision taken back finds its place here again. */
  let known: ReadonlyMap<string, PlaceChange> | null = null;
  /** The links of the note as it was stored last. */
  let stored = '';
  let latest = 0;

  /** Places are what the editor shows, as far as the dossier says that their fact changed. */
  const draw = () => {
    store.change((old) => {
      if (shown === null || known === null) return old.places === null ? old : { ...old, places: null, pinned: [] };
      const changed = shown.flatMap((place): readonly ChangedPlace[] => {
        const change = known?.get(signPlace(place.link));
        return change ? [{ ...place, change, reworded: place.words !== place.link.shown }] : [];
      });
      const places = keepSame(
        old.places,
        changed.filter(({ link }) => !link.pinned),
      );
      const pinned = keepSame(
        old.pinned,
        changed.filter(({ link }) => link.pinned),
      );
      if (places === old.places && pinned === old.pinned) return old;
      return { ...old, places, pinned, current: nextCurrent(old, places, pinned) };
    });
  };

  const read = async (keepKnown: boolean) => {
    const { note } = store.read();
    if (note === null) return;
    latest += 1;
    const run = latest;
    const reply = await backend.updates.ofNote({ dossier, note });
    if (run !== latest) return;
    if (!reply.ok) return store.change((old) => ({ ...old, trouble: reply.message }));
    const fresh = new Map(reply.value.map((change) => [signChange(change), change]));
    const before = known;
    known = keepKnown && known ? new Map([...known, ...fresh]) : fresh;
    const news = [...fresh].some(([sign, { fact }]) => before?.get(sign)?.fact.revision !== fact.revision);
    store.change((old) => ({ ...old, trouble: null, round: old.round + (news && before !== null ? 1 : 0) }));
    draw();
  };

  /** Undo and redo bring places back or take them; the first that came is looked at. */
  const step = async (take: (port: PlacesEditor) => void, words: string) => {
    if (!editor) return;
    const before = store.read().places;
    take(editor.port);
    // The editor takes steps back in a microtask of its own.
    await Promise.resolve();
    const now = store.read().places ?? [];
    const back = now.find(({ key }) => !before?.some((place) => place.key === key));
    store.change((old) => ({
      ...old,
      current: back?.key ?? old.current,
      wanted: old.wanted + 1,
      said: `${words}. ${countLeft(now.length)}`,
    }));
  };

  const look = (key: string | null, enter: boolean) => {
    store.change((old) => ({ ...old, current: key ?? old.current, wanted: old.wanted + (enter ? 1 : 0) }));
    const { current } = store.read();
    if (current !== null) editor?.port.show(current);
  };

  return {
    store,
    follow(nextDossier, note) {
      if (note === store.read().note && nextDossier === dossier) return;
      dossier = nextDossier;
      latest += 1;
      known = null;
      stored = '';
      if (editor?.note !== note) {
        editor = null;
        shown = null;
      }
      store.change((old) => ({ ...EMPTY, note, wanted: old.wanted, round: old.round }));
      void read(false);
    },
    attach(note, port) {
      if (port) editor = { note, port };
      else if (editor?.note === note) editor = null;
    },
    show(note, places) {
      if (note !== store.read().note) return;
      shown = places;
      draw();
    },
    saved(note) {
      const links = listFactLinks(note).map(({ pinned, ...link }) => `${signPlace(link)} ${pinned}`);
      const now = links.join('\n');
      if (now === stored) return false;
      stored = now;
      void read(true);
      return true;
    },
    refresh: () => read(false),
    look,
    move(by) {
      const { places, pinned, current } = store.read();
      const all = [...(places ?? []), ...pinned];
      const at = all.findIndex(({ key }) => key === current);
      const next = all[Math.max(0, Math.min(all.length - 1, at + by))];
      if (next) look(next.key, true);
    },
    decide(decide, keys) {
      const now = store.read();
      const wanted = keys ?? (now.current === null ? [] : [now.current]);
      const all = [...(now.places ?? []), ...now.pinned];
      const choices = all.filter(({ key }) => wanted.includes(key)).map((place) => ({ place, decide }));
      if (!editor || choices.length === 0) return;
      if (!editor.port.decide(choices))
        return store.change((old) => ({ ...old, said: t('This note can only be read now. Nothing was changed') }));
      const left = store.read().places?.length ?? 0;
      const said = `${choices.length > 1 ? `${choices.length} places ` : ''}${DONE[decide]}. ${countLeft(left)}`;
      const done = left === 0 && decide !== 'unpin';
      store.change((old) => ({
        ...old,
        said: said.charAt(0).toUpperCase() + said.slice(1),
        wanted: old.wanted + (done ? 0 : 1),
      }));
      const { current } = store.read();
      if (done) editor.port.focus();
      else if (current !== null) editor.port.show(current);
    },
    goThere() {
      const { current } = store.read();
      if (current !== null) editor?.port.enter(current);
    },
    undo: () => void step((port) => port.undo(), t('Undone')),
    redo: () => void step((port) => port.redo(), t('Redone')),
  };
}

const DONE: Readonly<Record<Decision, string>> = {
  update: 'updated',
  keep: 'kept',
  pin: 'pinned',
  unpin: 'unpinned',
};

function countLeft(count: number): string {
  return count === 0
    ? t('No places left to look at')
    : t('{count, plural, one {One place to look at} other {# places to look at}}', { count });
}

/** The place looked at, as long as it is there; else the one that took its position. */
function nextCurrent(old: Updates, places: readonly ChangedPlace[], pinned: readonly ChangedPlace[]): string | null {
  const before = [...(old.places ?? []), ...old.pinned];
  const now = [...places, ...pinned];
  const waits = places.some(({ key }) => key === old.current);
  const waited = old.places?.some(({ key }) => key === old.current) ?? false;
  // One that was pinned a moment ago is done: the next that waits is looked at.
  if (waits || (!waited && pinned.some(({ key }) => key === old.current))) return old.current;
  const at = before.findIndex(({ key }) => key === old.current);
  if (at === -1) return now[0]?.key ?? null;
  const rest = places.length > 0 ? places : now;
  return rest[Math.min(at, rest.length - 1)]?.key ?? null;
}
