import type { Rasterise } from '../charts/drawable.ts';
import type { Footnotes } from '../note/footnotes.ts';
import type { Note } from '../note/note.ts';
import { printableText } from '../shared/printable-text.ts';
import { layOutPage, sectionsOf, textWidth } from './page-layout.ts';
import { settlePages } from './pages/settle-pages.ts';
import { printBands } from './print-bands.ts';
import { firstPage, printBlocks } from './print-blocks.ts';
import { printFields } from './print-fields.ts';
import type { PrintBlock, PrintDocument, PrintPage } from './print-model.ts';
import { printParagraph, SPACER } from './print-paragraph.ts';
import { plainRun } from './print-text.ts';
import { type Printing, type ReadPrintImage, startPrinting } from './printing.ts';
import { styleNames } from './style-names.ts';
import type { WordSetup } from './word-setup.ts';

/** A note as it is printed: title, header fields, body, footnotes, header and footer. Never fails on a valid note. */
export function toPrintModel(
  note: Note,
  setup: WordSetup,
  footnotes: Footnotes,
  rasterise: Rasterise | null = null,
  readImage: ReadPrintImage = () => null,
): PrintDocument {
  const page = firstPage(note.body, pageOf(note, setup));
  const width = textWidth(page);
  const printing = startPrinting(note, footnotes, rasterise, readImage);
  const head = printHead(note, setup, printing, width);
  const { blocks, origins } = printBlocks(note.body, printing, page);
  const body = [
    ...head,
    ...blocks,
    ...printEnd(note, setup, printing, textWidth(sectionsOf(page, blocks).at(-1)?.page ?? page)),
  ];
  return settlePages({
    title: printableText(note.title),
    language: note.language,
    page,
    ...printBands(note.marking, setup.marking, note.language),
    ...(setup.styles ? { styleNames: styleNames(setup.styles) } : {}),
    body: body.length > 0 ? body : [SPACER],
    origins: origins.map(({ first, count }) => ({ first: first + head.length, count })),
    footnotes: printing.footnotes,
    lists: printing.lists,
    ...(printing.comments.all.length === 0 ? {} : { comments: printing.comments.all }),
    places: printing.places.count,
  });
}

/** What a note is printed on, before it is turned. */
export function pageOf(note: Pick<Note, 'page'>, { paper, page }: Pick<WordSetup, 'paper' | 'page'>): PrintPage {
  return paper ?? layOutPage(note.page ?? page);
}

function printEnd(note: Note, setup: WordSetup, { comments }: Printing, width: number): readonly PrintBlock[] {
  const fields = printFields(note, setup.fields, { width, place: 'end', comments });
  return fields ? [SPACER, fields, SPACER] : [];
}

function printHead(note: Note, setup: WordSetup, { comments }: Printing, width: number): readonly PrintBlock[] {
  const fields = printFields(note, setup.fields, { width, place: 'head', comments });
  const { before, after } = comments.aroundPart({ part: 'title' });
  return [
    ...(note.title === '' ? [] : [printParagraph('Title', [...before, plainRun(note.title), ...after])]),
    ...(fields ? [fields, SPACER] : []),
  ];
}
