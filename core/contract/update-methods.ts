import type { Fact, FactStatus } from '../facts/fact.ts';
import type { SourceReference } from '../facts/source.ts';
import type { Wording } from '../facts/wording.ts';
import type { Decision } from '../note/decide-place.ts';
import type { InDossier, Method } from './method.ts';
import type { OpenNote } from './open-note.ts';

/** What changed behind the facts of notes, and what the author decides of it: nothing changes by itself. */
export interface UpdateMethods {
  /** Changes behind one note's facts, in reading order; of the note as stored. Pinned places are among them and say so. */
  readonly ofNote: Method<InDossier & { readonly note: string }, readonly LinkChange[]>;
  /** How many places of each note wait for a decision; notes without any, and in the trash, are left out. */
  readonly waiting: Method<InDossier, readonly NoteWaiting[]>;
  /**
   * Decides of places of a note that no window has open; an open one decides in its editor, where undo reaches. `clash`
   * when somebody saved since `version`.
   */
  readonly decide: Method<
    InDossier & { readonly note: string; readonly version: number; readonly places: readonly PlaceDecision[] },
    OpenNote
  >;
  /** What waits in this dossier, for the attention view. `today` is the reader's day. */
  readonly attention: Method<InDossier & { readonly today: string }, Attention>;
  /** Marks a source as withdrawn, or as standing again (`reason` null): each fact that rests on it gains a revision that says so. */
  readonly withdrawSource: Method<
    InDossier & { readonly source: string; readonly reason: string | null; readonly by: string | null },
    { readonly facts: number }
  >;
}

/** One place in a note whose fact is not any more what it was when it was put there or last kept. */
export interface LinkChange {
  /** Among the note's fact links (core/note/note-fact-links). */
  readonly ordinal: number;
  readonly fact: Fact;
  /** Revision the place remembers. */
  readonly revision: number;
  /** Revision up to which its author looked at the fact and kept the words; at least `revision`. */
  readonly kept: number;
  readonly wording: Wording;
  /** It shows the revision it has until it is unpinned, and does not wait. */
  readonly pinned: boolean;
  /** The words as they stand in the note. */
  readonly words: string;
  /** What the fact said in this wording when it was put here, and says now; equal when only something else changed. */
  readonly before: string;
  readonly after: string;
  /** The text around the place: up to 80 characters on either side. */
  readonly context: { readonly before: string; readonly after: string };
  readonly reasons: readonly ChangeReason[];
  /** The revisions since, oldest first. */
  readonly since: readonly {
    readonly revision: number;
    readonly at: string;
    readonly by: string | null;
    readonly reason: string;
  }[];
  readonly source: SourceReference | null;
}

export type ChangeReason =
  | { readonly what: 'wording' }
  | { readonly what: 'status'; readonly from: FactStatus; readonly to: FactStatus }
  | { readonly what: 'disclosure' }
  | { readonly what: 'source-withdrawn'; readonly reason: string };

export interface NoteWaiting {
  readonly note: string;
  readonly title: string;
  readonly places: number;
}

export interface PlaceDecision {
  readonly ordinal: number;
  readonly decide: Decision;
}

export interface Attention {
  readonly notes: readonly NoteWaiting[];
  /** Facts whose review-by day has come, the longest overdue first; at most 500. */
  readonly due: readonly Fact[];
  readonly withdrawn: readonly {
    readonly source: SourceReference;
    readonly reason: string;
    readonly at: string;
    readonly facts: number;
  }[];
  /** Issued copies of which facts were changed since. */
  readonly issued: readonly {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly day: string;
    readonly changed: number;
  }[];
  readonly conflicts: number;
}
