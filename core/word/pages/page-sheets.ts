import type { Sheet, SheetBand } from '../../note/note-pages.ts';
import { sectionsOf, upperMargin } from '../page-layout.ts';
import type { PrintBand, PrintDocument, PrintRun } from '../print-model.ts';
import type { PageRoom, PlacedBox } from './fill-pages.ts';

const TWIPS_PER_MM = 1440 / 25.4;

interface Filled {
  /** How many pages. */
  readonly all: number;
  readonly placed: readonly PlacedBox[];
  /** Of each section. */
  readonly rooms: readonly PageRoom[];
}

/** The paper of each page of a printed note, with its header and footer in words; filled by fillPages. */
export function pageSheets(print: PrintDocument, { all, placed, rooms }: Filled): readonly Sheet[] {
  const { header, footer, later } = print;
  const sections = sectionsOf(print.page, print.body);
  const footnotes = footnoteHeights(placed, rooms);
  const sectionOn = new Map(placed.flatMap(({ box, pages }) => pages.map((page) => [page, box.section] as const)));
  return Array.from({ length: all }, (_, index) => {
    const number = index + 1;
    const page = sections[sectionOn.get(number) ?? 0]?.page ?? print.page;
    const bands = index > 0 && later ? later : { header, footer };
    return {
      width: millimetres(page.width),
      height: millimetres(page.height),
      margin: millimetres(page.margin),
      upper: millimetres(upperMargin(page)),
      footnotes: millimetres(footnotes.get(number) ?? 0),
      header: wordsOf(bands.header, number, all),
      footer: wordsOf(bands.footer, number, all),
    };
  });
}

/** Twips, by page. */
function footnoteHeights(placed: readonly PlacedBox[], rooms: readonly PageRoom[]): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { box, pages } of placed) {
    const room = rooms[box.section];
    for (const [at, { footnotes }] of box.lines.entries()) {
      const page = pages[at] ?? 1;
      for (const number of footnotes)
        heights.set(page, (heights.get(page) ?? room?.aboveFootnotes ?? 0) + (room?.footnote(number) ?? 0));
    }
  }
  return heights;
}

function wordsOf({ left, centre, right }: PrintBand, page: number, all: number): SheetBand {
  const words = (runs: readonly PrintRun[]) => runs.map((run) => wordIn(run, page, all)).join('');
  return { left: words(left), centre: words(centre), right: words(right) };
}

function wordIn(run: PrintRun, page: number, all: number): string {
  if (run.kind === 'page-number') return String(run.of === 'page' ? page : all);
  return run.kind === 'text' ? run.text : '';
}

function millimetres(twips: number): number {
  return Math.round((twips / TWIPS_PER_MM) * 10) / 10;
}
