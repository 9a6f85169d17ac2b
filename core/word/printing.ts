import type { Rasterise } from '../charts/drawable.ts';
import type { Footnotes } from '../note/footnotes.ts';
import type { Note, NumberingScheme } from '../note/note.ts';
import type { ImageKind } from '../shared/image/read-image.ts';
import { type PrintComments, planComments } from './print-comments.ts';
import type { PrintList, PrintRun } from './print-model.ts';
import { type PrintPlaces, planPlaces } from './print-places.ts';
import { plainRun } from './print-text.ts';
import { wordLink } from './word-link.ts';

/** An image of a note as it is printed. */
export interface PrintImage {
  readonly kind: ImageKind;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Null where its bytes are not to be had. */
export type ReadPrintImage = (image: string) => PrintImage | null;

/** What grows while a note is turned into print, front to back: its lists and its footnotes. */
export interface Printing {
  readonly language: string;
  /** Null where pictures cannot be made: charts are tables then. */
  readonly rasterise: Rasterise | null;
  readonly readImage: ReadPrintImage;
  readonly numbering: NumberingScheme | undefined;
  /** Among numbered paragraphs, a list counts in letters: what its list is given for that. */
  readonly lettered: Pick<PrintList, 'scheme'>;
  readonly lists: readonly PrintList[];
  readonly footnotes: readonly (readonly PrintRun[])[];
  /** Starts a list and returns its index. */
  readonly addList: (list: PrintList) => number;
  /** Must be called for each fact link in reading order: the numbers of the footnotes that belong to it. */
  readonly takeFootnotes: () => readonly number[];
  /** The same for a fact link in a footnote, which names the sources itself. */
  readonly takeSources: () => readonly (readonly PrintRun[])[];
  /** Adds a footnote of the author's own and returns its number. */
  readonly addFootnote: (runs: readonly PrintRun[]) => number;
  readonly places: PrintPlaces;
  readonly comments: PrintComments;
}

export function startPrinting(
  note: Pick<Note, 'body' | 'comments' | 'language'> &
    Partial<Pick<Note, 'title' | 'fields'>> & { readonly numbering?: NumberingScheme | undefined },
  planned: Footnotes,
  rasterise: Rasterise | null,
  readImage: ReadPrintImage,
): Printing {
  const { language, numbering } = note;
  const lists: PrintList[] = [];
  const footnotes: (readonly PrintRun[])[] = [];
  let ordinal = 0;
  const takeSources = () => {
    const here = planned.get(ordinal) ?? [];
    ordinal += 1;
    return here.map(({ runs }) => runs.map((run) => printFootnoteRun(run.text, run.italic, run.url)));
  };
  return {
    language,
    rasterise,
    readImage,
    numbering,
    lettered: numbering === undefined ? {} : { scheme: 'letters' },
    lists,
    footnotes,
    addList: (list) => lists.push(list) - 1,
    takeFootnotes: () => takeSources().map((runs) => footnotes.push(runs)),
    takeSources,
    addFootnote: (runs) => footnotes.push(runs),
    places: planPlaces(note),
    comments: planComments(note),
  };
}

function printFootnoteRun(text: string, italic: boolean, url: string | null): PrintRun {
  const run = plainRun(text, { italic });
  const safe = url === null ? null : wordLink(url);
  return safe === null ? run : { kind: 'link', url: safe, runs: [run] };
}
