import type { PageTurn, Sheet } from '../../../core/note/note-pages.ts';

/** The pages of the open note, for an editor that shows its paper; null while they are not known. */
export interface EditorPages {
  readonly sheets: readonly Sheet[];
  /** Where pages after the first begin, in order. */
  readonly turns: readonly PageTurn[];
  /** How many blocks the note had when it was laid out: an editor that has others waits. */
  readonly blocks: number;
}
