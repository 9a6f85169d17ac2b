import type { Rasterise } from '../charts/drawable.ts';
import type { Footnotes } from '../note/footnotes.ts';
import type { Note } from '../note/note.ts';
import { withoutComments } from '../note/without-comments.ts';
import { carryNote } from '../round-trip/carried-note.ts';
import type { Digest } from '../shared/ports.ts';
import { printableText } from '../shared/printable-text.ts';
import { addNotePart } from './add-note-part.ts';
import { fitToMould } from './mould/fit-to-mould.ts';
import type { Mould } from './mould/mould.ts';
import { keptProperties } from './mould/mould-properties.ts';
import { type Pouring, pourNote } from './mould/pour-note.ts';
import { zipPackage } from './package-pass.ts';
import type { PrintDocument } from './print-model.ts';
import { printedLines } from './printed-lines.ts';
import { printedPictures } from './printed-pictures.ts';
import type { ReadPrintImage } from './printing.ts';
import { type PackageParts, renderDocx } from './render-docx.ts';
import { toPrintModel } from './to-print-model.ts';
import type { WordSetup } from './word-setup.ts';

const NOTHING = { before: [], after: [] } as const;

export interface WordExport {
  readonly note: Note;
  /** The note with what only its paper shows (core/citations/show-sources.ts); absent: the note itself. */
  readonly shown?: Note;
  /** The note's template, or DEFAULT_SETUP. */
  readonly setup: WordSetup;
  /** From planFootnotes; an empty map prints no sources. */
  readonly footnotes: Footnotes;
  /** Draws charts; null prints them as tables. */
  readonly rasterise?: Rasterise | null;
  /** Bytes of its images; absent: their places say that they are missing. */
  readonly readImage?: ReadPrintImage;
  /** When the note was made and last changed: ISO 8601 instants, UTC, for the file's properties. */
  readonly created: string;
  readonly modified: string;
  /** The note travels in its file, so that opening it gives the note back (docs/word-round-trip.md); absent: it does not. */
  readonly carry?: Digest;
  /** A department's own file the note is printed in; it is changed on the way. Absent: the paper of the template. */
  readonly mould?: Mould;
}

/**
 * A note as a Word file (ECMA-376, transitional). The same input gives the same bytes, in any process. Keeps the thread
 * for tens of milliseconds on a usual note, longer on a huge one: call it from a worker.
 */
export function exportDocx(order: WordExport): Uint8Array {
  const { note, shown, setup, footnotes, rasterise = null, readImage, created, modified, carry, mould } = order;
  if (mould) return exportIntoMould(order, mould);
  const print = toPrintModel(shown ?? note, setup, footnotes, rasterise, readImage);
  const rendered = renderDocx(print);
  const parts = carry ? withNote(rendered, note, setup, print, carry) : rendered;
  return zipPackage(parts, { title: print.title, language: print.language, created, modified });
}

/** What is printed already, a pack of notes, as a Word file; dates as in WordExport. */
export function exportPrint(print: PrintDocument, dates: Pick<WordExport, 'created' | 'modified'>): Uint8Array {
  return zipPackage(renderDocx(print), { title: print.title, language: print.language, ...dates });
}

/** What is printed already in a department's own file, which is changed on the way; `title`: of the file. */
export function exportPrintIntoMould(
  print: PrintDocument,
  mould: Mould,
  pouring: Omit<Pouring, 'language'>,
  { title, ...dates }: Pick<WordExport, 'created' | 'modified'> & { readonly title: string },
): Uint8Array {
  const { language } = print;
  const { parts } = pourNote(renderDocx(print), mould, { ...pouring, language });
  return zipPackage(parts, { title: printableText(title), language, ...dates, kept: keptProperties(mould) });
}

function exportIntoMould(order: WordExport, mould: Mould): Uint8Array {
  const { note, shown = note, setup, footnotes, rasterise = null, readImage, created, modified, carry } = order;
  // The mould's package has no place for them.
  const fitted = fitToMould(withoutComments(shown), setup, mould);
  const print = toPrintModel(fitted.note, fitted.setup, footnotes, rasterise, readImage);
  const poured = pourNote(renderDocx(print), mould, {
    named: setup.styles ?? {},
    values: fitted.values,
    language: print.language,
    marking: shown.marking === null ? null : printableText(shown.marking),
  });
  const parts = carry ? withNote(poured.parts, note, setup, print, carry, poured) : poured.parts;
  const title = printableText(shown.title);
  return zipPackage(parts, { title, language: print.language, created, modified, kept: keptProperties(mould) });
}

function withNote(
  parts: PackageParts,
  note: Note,
  setup: WordSetup,
  print: PrintDocument,
  digest: Digest,
  around: { readonly before: readonly string[]; readonly after: readonly string[] } = NOTHING,
): PackageParts {
  const mould = (text: string) => ({ text, block: null, notes: [] });
  const lines = [...around.before.map(mould), ...printedLines(print), ...around.after.map(mould)];
  const fields = {
    order: setup.fields.map(({ id }) => id),
    dates: setup.fields.flatMap(({ id, type }) => (type === 'date' ? [id] : [])),
  };
  const pictures = printedPictures(print, parts, digest);
  return addNotePart(parts, carryNote(note, { lines, fields, footnotes: print.footnotes.length, pictures }, digest));
}
