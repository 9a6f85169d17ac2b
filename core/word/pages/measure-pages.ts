import type { Block, Note } from '../../note/note.ts';
import type { BlockPages, NotePages, PageTurn } from '../../note/note-pages.ts';
import type { PrintDocument } from '../print-model.ts';
import { fillPages, type PlacedBox } from './fill-pages.ts';
import { ARIAL, type Font } from './font.ts';
import { pageRooms } from './page-room.ts';
import { pageSheets } from './page-sheets.ts';
import { printBoxes } from './print-boxes.ts';

/**
 * Lays a printed note out on its pages as a word processor does and says where each block of `body`, the note it was
 * printed from, came to stand. Linear in the note; charts must be in the print model as pictures.
 */
export function measurePages(print: PrintDocument, body: Note['body'], font: Font = ARIAL): NotePages {
  const rooms = pageRooms(print, font);
  const placed = fillPages(printBoxes(print, font), rooms);
  const byBlock = new Map<number, PlacedBox[]>();
  for (const one of placed) {
    const same = byBlock.get(one.box.block);
    if (same) same.push(one);
    else byBlock.set(one.box.block, [one]);
  }
  let at = 1;
  const turns: PageTurn[] = [];
  const blocks = print.origins.map(({ first, count }, index) => {
    const boxes = Array.from({ length: count }, (_, more) => byBlock.get(first + more) ?? []).flat();
    const before = markLength(body[index]);
    const measured = measureBlock(boxes, at, before);
    for (const { page, characters } of turnsIn(boxes, at, before)) turns.push({ page, block: index, characters });
    at = measured.lastPage;
    return measured;
  });
  const all = placed.at(-1)?.pages.at(-1) ?? 1;
  const annex = body.findIndex((block) => block.type === 'heading' && block.annex === true);
  const last = annex < 0 ? all : annex === 0 ? 1 : (blocks[annex - 1]?.lastPage ?? 1);
  return { pages: last, all, blocks, turns, sheets: pageSheets(print, { all, placed, rooms }) };
}

/** A paragraph's own marking is no part of its text. */
function markLength(block: Block | undefined): number {
  return block?.type === 'paragraph' && block.portion !== undefined ? block.portion.length + 3 : 0;
}

function measureBlock(boxes: readonly PlacedBox[], at: number, mark: number): BlockPages {
  const pages = boxes.flatMap((placed) => placed.pages);
  const lines = linesOf(boxes);
  return {
    firstPage: pages[0] ?? at,
    lastPage: pages.at(-1) ?? at,
    lines: lines.reduce((sum, { counts }) => sum + counts, 0),
    starts: lines.flatMap(({ start, counts }) => Array.from({ length: counts }, () => Math.max(0, start - mark))),
  };
}

function turnsIn(boxes: readonly PlacedBox[], before: number, mark: number) {
  let page = before;
  return linesOf(boxes).flatMap(({ start, onPage }) => {
    if (onPage === page) return [];
    page = onPage;
    return [{ page, characters: Math.max(0, start - mark) }];
  });
}

/** Lines of all boxes of a block; `start` counts from the block's beginning. */
function linesOf(boxes: readonly PlacedBox[]) {
  let base = 0;
  return boxes.flatMap(({ box, pages }) => {
    const lines = box.lines.map(({ start, counts }, index) => ({
      start: box.length === null ? start : base + start,
      counts,
      onPage: pages[index] ?? 1,
    }));
    base += box.length ?? 0;
    return lines;
  });
}
