import { assertNever } from '../shared/assert-never.ts';
import { printableText } from '../shared/printable-text.ts';
import { packWords } from './pack-words.ts';
import { sectionsOf, textWidth } from './page-layout.ts';
import { settlePages } from './pages/settle-pages.ts';
import { printBands } from './print-bands.ts';
import type { PrintBlock, PrintDocument, PrintParagraph, PrintRun, PrintTable } from './print-model.ts';
import { printParagraph, SPACER } from './print-paragraph.ts';
import { plainRun } from './print-text.ts';

/** A note of a pack as it is printed alone, and its marking. */
export interface PackedPrint {
  readonly print: PrintDocument;
  readonly marking: string | null;
}

/**
 * Printed notes as one: a cover with the list of them, each on a new page, footnotes counted through. Page, language and
 * styles are those of the first. Every page carries the marking of all notes, or all their markings where they differ,
 * each note then its own above its title: a page must never say less than what is on it.
 */
export function packPrints(title: string, packed: readonly [PackedPrint, ...PackedPrint[]]): PrintDocument {
  const [{ print: first }] = packed;
  const markings = markingsOf(packed);
  const body: PrintBlock[] = [...cover(title, packed, first)];
  const footnotes: (readonly PrintRun[])[] = [];
  const lists: PrintDocument['lists'][number][] = [];
  let places = 0;
  let page = first.page;
  for (const { print, marking } of packed) {
    const by = { lists: lists.length, footnotes: footnotes.length, places };
    const own = markings.length > 1 && marking ? [printParagraph('Normal', [plainRun(marking, { bold: true })])] : [];
    const blocks = [...own, ...print.body.map((block) => shift(block, by))];
    const isSame = textWidth(page) === textWidth(print.page) && page.height === print.page.height;
    body.push(...(isSame ? onNewPage(blocks) : [{ kind: 'section' as const, page: print.page }, ...blocks]));
    page = sectionsOf(print.page, print.body).at(-1)?.page ?? page;
    footnotes.push(...print.footnotes);
    lists.push(...print.lists);
    places += print.places;
  }
  const { language, styleNames } = first;
  return settlePages({
    title: printableText(title),
    language,
    page: first.page,
    ...printBands(packMarking(packed), null, language),
    ...(styleNames ? { styleNames } : {}),
    body,
    origins: [],
    footnotes,
    lists,
    places,
  });
}

/** What every page of a pack carries; null: nothing. */
export function packMarking(packed: readonly Pick<PackedPrint, 'marking'>[]): string | null {
  return markingsOf(packed).join(' · ') || null;
}

function markingsOf(packed: readonly Pick<PackedPrint, 'marking'>[]): readonly string[] {
  return [...new Set(packed.flatMap(({ marking }) => marking ?? []))];
}

function cover(
  title: string,
  packed: readonly PackedPrint[],
  { language, page }: PrintDocument,
): readonly PrintBlock[] {
  const words = packWords(language);
  const marked = packed.some(({ marking }) => marking !== null);
  const heads = [words.number, words.note, ...(marked ? [words.marking] : [])];
  const rows = packed.map(({ print, marking }, index) => [
    String(index + 1),
    print.title || words.untitled,
    ...(marked ? [marking ?? ''] : []),
  ]);
  const width = textWidth(page);
  const [narrow, side] = [700, marked ? 2_400 : 0];
  const line = (style: 'TableHeading' | 'TableText') => (text: string) => [
    printParagraph(style, text === '' ? [] : [plainRun(text)]),
  ];
  const table: PrintTable = {
    kind: 'table',
    look: 'grid',
    columns: [narrow, width - narrow - side, ...(marked ? [side] : [])],
    rows: [
      { heading: true, cells: heads.map(line('TableHeading')) },
      ...rows.map((row) => ({ heading: false, cells: row.map(line('TableText')) })),
    ],
  };
  return [...(title === '' ? [] : [printParagraph('Title', [plainRun(title)])]), table, SPACER];
}

function onNewPage(blocks: readonly PrintBlock[]): readonly PrintBlock[] {
  const [first, ...rest] = blocks;
  return first && first.kind !== 'table' && first.kind !== 'section'
    ? [{ ...first, pageBreakBefore: true }, ...rest]
    : [{ ...SPACER, pageBreakBefore: true }, ...blocks];
}

interface Shift {
  readonly lists: number;
  readonly footnotes: number;
  readonly places: number;
}

function shift(block: PrintBlock, by: Shift): PrintBlock {
  switch (block.kind) {
    case 'paragraph':
      return shiftParagraph(block, by);
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => cell.map((paragraph) => shiftParagraph(paragraph, by))),
        })),
      };
    case 'picture':
      return { ...block, caption: shiftRuns(block.caption, by) };
    case 'contents':
      return { ...block, entries: block.entries.map((entry) => ({ ...entry, to: entry.to + by.places })) };
    case 'section':
      return block;
    default:
      return assertNever(block);
  }
}

function shiftParagraph(paragraph: PrintParagraph, by: Shift): PrintParagraph {
  const list = paragraph.list === null ? null : paragraph.list + by.lists;
  return { ...paragraph, list, runs: shiftRuns(paragraph.runs, by) };
}

function shiftRuns(runs: readonly PrintRun[], by: Shift): readonly PrintRun[] {
  return runs.map((run): PrintRun => {
    switch (run.kind) {
      case 'footnote':
        return { ...run, number: run.number + by.footnotes };
      case 'place':
        return { ...run, place: run.place + by.places, runs: shiftRuns(run.runs, by) };
      case 'reference':
        return { ...run, to: run.to + by.places };
      default:
        return run;
    }
  });
}
