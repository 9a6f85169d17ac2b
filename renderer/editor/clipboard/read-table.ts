import type { Block, Cell, CellBlock, Table } from '../../../core/note/note.ts';
import { linesOf, type ReadPieces, type Serialised, wrapInlines } from './pieces.ts';

const EMPTY_CELL: Cell = { blocks: [{ type: 'paragraph', content: [] }] };
/** HTML allows thousands; a cell this wide is a mistake or an attack. */
const MAX_SPAN = 40;

/** A table of a note, null when it has no cells. Cells that span several stand at the first, the others are empty. */
export function readTable(node: Serialised, readPieces: ReadPieces): Table | null {
  const rows: Cell[][] = [];
  const sources = (node.children ?? []).filter((row) => row.type === 'tablerow');
  sources.forEach((row, y) => {
    let x = 0;
    for (const cell of (row.children ?? []).filter((child) => child.type === 'tablecell')) {
      while (rows[y]?.[x]) x += 1;
      const width = readSpan(cell.colSpan);
      const height = Math.min(readSpan(cell.rowSpan), sources.length - y);
      for (let dy = 0; dy < height; dy += 1) {
        for (let dx = 0; dx < width; dx += 1) {
          const target = rows[y + dy] ?? [];
          rows[y + dy] = target;
          target[x + dx] = dx === 0 && dy === 0 ? readCell(cell, readPieces) : EMPTY_CELL;
        }
      }
      x += width;
    }
  });
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return null;
  const filled = Array.from(rows, (row) => Array.from({ length: width }, (_, x) => row?.[x] ?? EMPTY_CELL));
  const headerRow = sources[0]?.children?.every((cell) => cell.headerState !== 0) ?? false;
  return { type: 'table', headerRow, rows: filled };
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
