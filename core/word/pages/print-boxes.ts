import { assertNever } from '../../shared/assert-never.ts';
import { listIndent } from '../numbering.ts';
import { textWidth } from '../page-layout.ts';
import { entryStyle } from '../print-contents.ts';
import type {
  PrintBlock,
  PrintContents,
  PrintDocument,
  PrintParagraph,
  PrintRun,
  PrintSectionStart,
  PrintTable,
} from '../print-model.ts';
import { AFTER_PARAGRAPH } from '../styles.ts';
import { breakLines } from './break-lines.ts';
import type { Font } from './font.ts';
import { lookOf } from './paragraph-look.ts';

/** What pages are filled with: a paragraph, a row of a table or a picture. Lengths in twips. */
export interface Box {
  /** Index in PrintDocument.body. */
  readonly block: number;
  readonly before: number;
  readonly after: number;
  /** At least one; a row or a picture is one. */
  readonly lines: readonly BoxLine[];
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly newPage: boolean;
  /** Which of the sections it stands in, from 0. */
  readonly section: number;
  /** Characters of its text, which what follows in the block comes after; null where `start` counts them already. */
  readonly length: number | null;
  /** Height of the heading rows that are repeated when it comes first on a page. */
  readonly repeats: number;
}

export interface BoxLine {
  readonly height: number;
  readonly footnotes: readonly number[];
  /** Characters of the box before it; in a table, of all rows. */
  readonly start: number;
  /** How many lines a reader counts in it: those of a row's longest cell; 0 for a picture and an empty paragraph. */
  readonly counts: number;
}

/** A cell's margins on both sides, where a table has a grid (styles.ts). */
const CELL_SIDES = 216;
/** Of a line between two rows: half a point. */
const RULE = 10;

/** The body of a printed note as what pages are filled with, in order. */
export function printBoxes(print: PrintDocument, font: Font): readonly Box[] {
  let section = 0;
  let width = textWidth(print.page);
  let begins = false;
  return print.body.flatMap((block, index): readonly Box[] => {
    if (block.kind === 'section') {
      section += 1;
      width = textWidth(block.page);
      begins = true;
      return [];
    }
    const boxes = blockBoxes(block, index, print, width, font);
    const placed = boxes.map((one, at) => ({ ...one, section, newPage: one.newPage || (begins && at === 0) }));
    if (boxes.length > 0) begins = false;
    return section === 0 ? boxes : placed;
  });
}

function blockBoxes(
  block: Exclude<PrintBlock, PrintSectionStart>,
  index: number,
  print: PrintDocument,
  width: number,
  font: Font,
): readonly Box[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraphBox(block, index, print, width, font)];
    case 'table':
      return tableBoxes(block, index, print, font);
    case 'picture': {
      const picture = lookOf('Picture');
      const line = { height: block.height, footnotes: [], start: 0, counts: 0 };
      const shown = { ...box(index), before: picture.before, after: picture.after, newPage: block.pageBreakBefore };
      if (block.caption.length === 0) return [{ ...shown, lines: [line] }];
      const caption = { ...CAPTION, runs: block.caption };
      return [{ ...shown, lines: [line], keepNext: true }, paragraphBox(caption, index, print, width, font)];
    }
    case 'contents':
      return contentsBoxes(block, index, print, width, font);
    default:
      return assertNever(block);
  }
}

/** A title and a line for each entry; none of their words are the note's. */
function contentsBoxes(
  { of, title, entries, pageBreakBefore }: PrintContents,
  index: number,
  print: PrintDocument,
  width: number,
  font: Font,
): readonly Box[] {
  const plain = { ...CAPTION, pageBreakBefore };
  const lines = entries.map((entry, at) => ({
    ...CAPTION,
    style: entryStyle(of, entry),
    runs: entry.words,
    endsList: at === entries.length - 1,
  }));
  return [{ ...plain, style: 'ContentsTitle' as const, runs: title }, ...lines].map((paragraph) => ({
    ...paragraphBox(paragraph, index, print, width, font),
    length: 0,
  }));
}

const CAPTION: PrintParagraph = {
  kind: 'paragraph',
  style: 'Caption',
  pageBreakBefore: false,
  list: null,
  endsList: false,
  runs: [],
};

function box(block: number): Omit<Box, 'lines'> {
  return {
    ...{ block, section: 0, before: 0, after: 0, keepNext: false, keepLines: false, newPage: false },
    ...{ length: 0, repeats: 0 },
  };
}

function paragraphBox(paragraph: PrintParagraph, block: number, print: PrintDocument, width: number, font: Font): Box {
  const look = lookOf(paragraph.style);
  const list = paragraph.list === null ? undefined : print.lists[paragraph.list];
  const indent = list ? listIndent(list, paragraph.listLevel ?? list.level) : look;
  const height = look.size * font.lineHeight * look.line;
  const lines = breakLines(paragraph.runs, {
    width: width - indent.left - look.right,
    firstLine: indent.left - indent.hanging > 0 || list ? 0 : -look.hanging,
    size: look.size,
    bold: look.bold,
    font,
  });
  const counts = lengthOf(paragraph.runs) === 0 ? 0 : 1;
  return {
    ...box(block),
    before: look.before,
    after: paragraph.endsList ? AFTER_PARAGRAPH : look.after,
    lines: lines.map(({ start, footnotes }) => ({ start, footnotes, height, counts })),
    keepNext: look.keepNext || paragraph.keepNext === true,
    keepLines: look.keepLines,
    newPage: paragraph.pageBreakBefore,
    length: lengthOf(paragraph.runs),
  };
}

/** A row stays whole. */
function tableBoxes(table: PrintTable, index: number, print: PrintDocument, font: Font): readonly Box[] {
  const sides = table.look === 'grid' ? CELL_SIDES : 0;
  const widthAt = (column: number, wide = 1) =>
    table.columns.slice(column, column + wide).reduce((sum, width) => sum + width, 0);
  let start = 0;
  let repeats = 0;
  // A cell over several rows asks each for its part.
  const under: number[][] = table.rows.map(() => []);
  return table.rows.map(({ cells, heading, forms }, at) => {
    const begun = start;
    const set = cells.map((cell, column) =>
      cell.map((paragraph) =>
        paragraphBox(paragraph, index, print, widthAt(column, forms?.[column]?.columns) - sides, font),
      ),
    );
    for (const cell of cells) for (const { runs } of cell) start += lengthOf(runs);
    const heights = set.map((cell, column) => {
      const rows = forms?.[column]?.rows ?? 1;
      const part = heightOf(cell) / rows;
      if (rows > 1) for (const covered of under.slice(at + 1, at + rows)) covered.push(part);
      return part;
    });
    const height = Math.max(...heights, ...(under[at] ?? [])) + rulesOf(table, at);
    const line = {
      height,
      start: begun,
      footnotes: set.flat().flatMap(({ lines }) => lines.flatMap(({ footnotes }) => footnotes)),
      counts: Math.max(
        ...set.map((cell) =>
          cell.reduce((sum, { lines }) => sum + lines.reduce((all, { counts }) => all + counts, 0), 0),
        ),
      ),
    };
    const row = { ...box(index), lines: [line], keepNext: heading, length: null, repeats: heading ? 0 : repeats };
    if (heading) repeats += height;
    return row;
  });
}

/** Lines above and below all rows of a grid, and above and below all fields. */
function rulesOf({ look, rows }: PrintTable, at: number): number {
  if (look === 'plain') return 0;
  const edges = (at === 0 ? RULE : 0) + (at === rows.length - 1 ? RULE : 0);
  return look === 'grid' ? (at === 0 ? 2 * RULE : RULE) : edges;
}

function heightOf(cell: readonly Box[]): number {
  return cell.reduce(
    (sum, { lines }, index) =>
      sum + spaceBetween(cell[index - 1], cell[index]) + lines.reduce((all, { height }) => all + height, 0),
    cell.at(-1)?.after ?? 0,
  );
}

/** The larger of what one leaves below and the next above it, as word processors have it. */
export function spaceBetween(one: Box | undefined, next: Box | undefined): number {
  return Math.max(one?.after ?? 0, next?.before ?? 0);
}

/** How many characters of a note's text runs are. */
export function lengthOf(runs: readonly PrintRun[]): number {
  return runs.reduce((sum, run) => {
    if (run.kind === 'text') return sum + (run.betweenFootnotes ? 0 : run.text.length);
    if (run.kind === 'link' || run.kind === 'place') return sum + lengthOf(run.runs);
    return sum + (run.kind === 'break' ? 1 : 0);
  }, 0);
}
