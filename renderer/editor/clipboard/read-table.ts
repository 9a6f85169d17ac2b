import type { Block, Cell, CellBlock } from '../../../core/note/note.ts';
import { linesOf, type ReadPieces, type Serialised, wrapInlines } from './pieces.ts';

const EMPTY_CELL: Cell = { blocks: [{ type: 'paragraph', content: [] }] };
/** HTML allows thousands; a cell this wide is a mistake or an attack. */
const MAX_SPAN = 40;

/**
 * A table of a note, and after it what stood between its rows and cells. Cells that span several stand at the first, the
 * others are empty.
 */
export function readTable(node: Serialised, readPieces: ReadPieces): readonly Block[] {
  const rows = (node.children ?? []).filter(isRow);
  const strays = [
    ...(node.children ?? []).filter((child) => !isRow(child)),
    ...rows.flatMap((row) => (row.children ?? []).filter((child) => !isCell(child))),
  ];
  const grid = layOut(rows, readPieces);
  const width = Math.max(0, ...grid.map((row) => row.length));
  const after = wrapInlines(readPieces(strays));
  if (width === 0) return after;
  const cells = grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? EMPTY_CELL));
  const headerRow = rows[0]?.children?.every((cell) => cell.headerState !== 0) ?? false;
  return [{ type: 'table', headerRow, rows: cells }, ...after];
}

/** Rows of cells by place; places no cell reaches are missing. */
function layOut(rows: readonly Serialised[], readPieces: ReadPieces): readonly Cell[][] {
  const grid: Cell[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of (row.children ?? []).filter(isCell)) {
      while (grid[y]?.[x]) x += 1;
      const width = readSpan(cell.colSpan);
      const spanned = grid.slice(y, y + readSpan(cell.rowSpan));
      spanned.forEach((target, dy) => {
        for (let dx = 0; dx < width; dx += 1) {
          if (dy === 0 && dx === 0) target[x] = readCell(cell, readPieces);
          else target[x + dx] ??= EMPTY_CELL;
        }
      });
      x += width;
    }
  });
  return grid;
}

function isRow(node: Serialised): boolean {
  return node.type === 'tablerow';
}

function isCell(node: Serialised): boolean {
  return node.type === 'tablecell';
}

function readSpan(span: unknown): number {
  return typeof span === 'number' && Number.isInteger(span) && span >= 1 ? Math.min(span, MAX_SPAN) : 1;
}

function readCell(cell: Serialised, readPieces: ReadPieces): Cell {
  const blocks = wrapInlines(readPieces(cell.children ?? [])).flatMap(toCellBlocks);
  return blocks.length === 0 ? EMPTY_CELL : { blocks };
}

/** What of a block a table cell can hold: its text as paragraphs, its lists as they are. */
export function toCellBlocks(block: Block): readonly CellBlock[] {
  switch (block.type) {
    case 'paragraph':
    case 'list':
      return [block];
    case 'heading':
    case 'quote':
      return [{ type: 'paragraph', content: block.content }];
    default:
      return linesOf(block).map((text) => ({ type: 'paragraph', content: [{ type: 'text', text, marks: [] }] }));
  }
}
