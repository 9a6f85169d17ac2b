import { nearShade } from '../../../core/note/cell-shades.ts';
import type { Block, Cell, CellBlock, CellShade } from '../../../core/note/note.ts';
import { layOutGrid } from '../../../core/note/table-grid.ts';
import { isLine } from '../../../core/shared/schema-text.ts';
import { cleanText } from '../clean-text.ts';
import { shadeOf } from '../table-looks.ts';
import { linesOf, type ReadPieces, readAnchor, type Serialised, wrapInlines } from './pieces.ts';

/** As a note holds them (core/note/note-schema.ts). */
const WIDEST = 10_000;

const EMPTY_CELL: Cell = { blocks: [{ type: 'paragraph', content: [] }] };

/**
 * A table of a note, and after it what stood between its rows and cells. Cells reach over
 * several where they do there; a colour near one of our tones becomes it.
 */
export function readTable(node: Serialised, readPieces: ReadPieces): readonly Block[] {
  const rows = (node.children ?? []).filter(isRow);
  const strays = [
    ...(node.children ?? []).filter((child) => !isRow(child)),
    ...rows.flatMap((row) => (row.children ?? []).filter((child) => !isCell(child))),
  ];
  const cells = rows.map((row) => (row.children ?? []).filter(isCell).map((cell) => readCell(cell, readPieces)));
  const after = wrapInlines(readPieces(strays));
  if (cells.every((row) => row.length === 0)) return after;
  const headerRow = rows[0]?.children?.every((cell) => cell.headerState !== 0) ?? false;
  const grid = layOutGrid(cells);
  return [
    {
      type: 'table',
      headerRow,
      rows: grid,
      ...readWidths(node, grid[0]?.length ?? 0),
      ...readAlt(node),
      ...readCaption(node),
      ...readAnchor(node),
    },
    ...after,
  ];
}

/** Whatever they were measured in, only their proportions count. */
function readWidths({ colWidths }: Serialised, columns: number): { readonly widths?: readonly number[] } {
  if (!Array.isArray(colWidths) || colWidths.length !== columns) return {};
  const fits = colWidths.every((width) => typeof width === 'number' && width > 0 && width <= WIDEST);
  return fits ? { widths: colWidths } : {};
}

function readAlt(node: Serialised): { readonly alt?: string } {
  const { alt } = (node.$ ?? {}) as { readonly alt?: unknown };
  return typeof alt === 'string' && alt !== '' && alt.length <= 2_000 && isLine(alt) ? { alt } : {};
}

function readCaption(node: Serialised): { readonly caption?: string } {
  const caption = (node.$ as { readonly caption?: unknown } | undefined)?.caption;
  const text = typeof caption === 'string' ? cleanText(caption).slice(0, 1_000).toWellFormed() : '';
  return text === '' ? {} : { caption: text };
}

function isRow(node: Serialised): boolean {
  return node.type === 'tablerow';
}

function isCell(node: Serialised): boolean {
  return node.type === 'tablecell';
}

/** Ours by name, from elsewhere by colour (`#rrggbb` or `rgb(r, g, b)`). */
function readShade(background: unknown): CellShade | null {
  if (typeof background !== 'string') return null;
  const [, ...parts] = /^rgb\((\d{1,3}), ?(\d{1,3}), ?(\d{1,3})\)$/.exec(background) ?? [];
  const colour = parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('');
  return shadeOf(background) ?? nearShade(parts.length === 3 ? colour : background);
}

function readSpan(span: unknown, most: number): number {
  return typeof span === 'number' && Number.isInteger(span) && span >= 1 ? Math.min(span, most) : 1;
}

function readCell(cell: Serialised, readPieces: ReadPieces): Cell {
  const blocks = wrapInlines(readPieces(cell.children ?? [])).flatMap(toCellBlocks);
  const [columns, rows] = [readSpan(cell.colSpan, 40), readSpan(cell.rowSpan, 500)];
  const shade = readShade(cell.backgroundColor);
  return {
    blocks: blocks.length === 0 ? EMPTY_CELL.blocks : blocks,
    ...(columns > 1 ? { columns } : {}),
    ...(rows > 1 ? { rows } : {}),
    ...(shade === null ? {} : { shade }),
  };
}

/** What of a block a table cell can hold: its text as paragraphs, its lists as they are. */
export function toCellBlocks(block: Block): readonly CellBlock[] {
  switch (block.type) {
    case 'paragraph':
    case 'list':
      return [block];
    case 'heading':
    case 'quote':
    case 'callout':
      return [{ type: 'paragraph', content: block.content }];
    default:
      return linesOf(block).map((text) => ({ type: 'paragraph', content: [{ type: 'text', text, marks: [] }] }));
  }
}
