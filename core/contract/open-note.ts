import type { Note } from '../note/note.ts';

export interface OpenNote {
  readonly note: Note;
  /** Counts saves of this note, across windows and processes; pass it to `save`. */
  readonly version: number;
  readonly updated: string;
  /** Newest revision in history, 0 for none. */
  readonly revision: number;
  /** The other version kept aside by a clash nobody settled yet. */
  readonly aside: Note | null;
}
