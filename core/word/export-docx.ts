import type { Rasterise } from '../charts/drawable.ts';
import type { Footnotes } from '../note/footnotes.ts';
import type { Note } from '../note/note.ts';
import { settlePackage } from './package-pass.ts';
import { renderDocx } from './render-docx.ts';
import { toPrintModel } from './to-print-model.ts';
import type { WordSetup } from './word-setup.ts';

export interface WordExport {
  readonly note: Note;
  /** The note's template, or DEFAULT_SETUP. */
  readonly setup: WordSetup;
  /** From planFootnotes; an empty map prints no sources. */
  readonly footnotes: Footnotes;
  /** Draws charts; null prints them as tables. */
  readonly rasterise?: Rasterise | null;
  /** When the note was made and last changed: ISO 8601 instants, UTC, for the file's properties. */
  readonly created: string;
  readonly modified: string;
}

/**
 * A note as a Word file (ECMA-376, transitional). The same input gives the same bytes, in any process. Keeps the thread
 * for tens of milliseconds on a usual note, longer on a huge one: call it from a worker.
 */
export function exportDocx({ note, setup, footnotes, rasterise = null, created, modified }: WordExport): Uint8Array {
  const print = toPrintModel(note, setup, footnotes, rasterise);
  return settlePackage(renderDocx(print), { title: print.title, language: print.language, created, modified });
}
