import type { PrintBlock, PrintDocument, PrintParagraph, PrintRun } from '../print-model.ts';
import { plainRun } from '../print-text.ts';
import { fillPages } from './fill-pages.ts';
import { ARIAL, type Font } from './font.ts';
import { pageRooms } from './page-room.ts';
import { printBoxes } from './print-boxes.ts';

/**
 * Writes the pages of places where contents tables and references show them, as we lay the paper out (measure-pages.ts):
 * a word processor shows these until it is asked to count for itself. A paper without such stays the very same.
 */
export function settlePages(print: PrintDocument, font: Font = ARIAL): PrintDocument {
  if (!print.body.some(showsPages)) return print;
  const pages = pagesOfPlaces(print, font);
  return { ...print, body: print.body.map((block) => settleBlock(block, pages)) };
}

function showsPages(block: PrintBlock): boolean {
  switch (block.kind) {
    case 'contents':
      return true;
    case 'paragraph':
      return block.runs.some(isPage);
    case 'table':
      return block.rows.some(({ cells }) => cells.some((cell) => cell.some(({ runs }) => runs.some(isPage))));
    case 'picture':
    case 'section':
      return false;
  }
}

/** References stand in lines of their own right, never in a link or a place but a heading's. */
function isPage(run: PrintRun): boolean {
  if (run.kind === 'place') return run.runs.some(isPage);
  return run.kind === 'reference' && run.shows === 'page';
}

/** The page on which each place begins, by its number. */
function pagesOfPlaces(print: PrintDocument, font: Font): ReadonlyMap<number, number> {
  const begins = new Map<number, number>();
  for (const { box, pages } of fillPages(printBoxes(print, font), pageRooms(print, font)))
    if (!begins.has(box.block)) begins.set(box.block, pages[0] ?? 1);
  return new Map(
    print.body.flatMap((block, index) =>
      placesIn(block).map((place): readonly [number, number] => [place, begins.get(index) ?? 1]),
    ),
  );
}

function placesIn(block: PrintBlock): readonly number[] {
  const runs = block.kind === 'paragraph' ? block.runs : block.kind === 'picture' ? block.caption : [];
  return runs.flatMap((run) => (run.kind === 'place' ? [run.place] : []));
}

type Pages = ReadonlyMap<number, number>;

function settleBlock(block: PrintBlock, pages: Pages): PrintBlock {
  switch (block.kind) {
    case 'contents':
      return { ...block, entries: block.entries.map((entry) => ({ ...entry, page: pages.get(entry.to) ?? 1 })) };
    case 'paragraph':
      return settleParagraph(block, pages);
    case 'table': {
      const rows = block.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => cell.map((paragraph) => settleParagraph(paragraph, pages))),
      }));
      return { ...block, rows };
    }
    case 'picture':
    case 'section':
      return block;
  }
}

function settleParagraph(paragraph: PrintParagraph, pages: Pages): PrintParagraph {
  return paragraph.runs.some(isPage)
    ? { ...paragraph, runs: paragraph.runs.map((run) => settleRun(run, pages)) }
    : paragraph;
}

function settleRun(run: PrintRun, pages: Pages): PrintRun {
  if (run.kind === 'place') return { ...run, runs: run.runs.map((one) => settleRun(one, pages)) };
  return run.kind === 'reference' && run.shows === 'page'
    ? { ...run, text: plainRun(String(pages.get(run.to) ?? 1)) }
    : run;
}
