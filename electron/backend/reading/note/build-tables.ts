import { nearShade } from '../../../../core/note/cell-shades.ts';
import type { Block, Cell, CellBlock, Image, Table } from '../../../../core/note/note.ts';
import { shareOut } from '../../../../core/note/table-grid.ts';
import { printableText } from '../../../../core/shared/printable-text.ts';
import { usualWidths } from '../../../../core/word/usual-widths.ts';
import { emptyCell, isFull } from './block-words.ts';
import type { Lost } from './count-losses.ts';
import type { RawBlock, RawCell, RawRow, RawTable } from './raw-story.ts';

/** Limits of a note's tables (core/note/note-schema.ts). */
const MOST_ROWS = 500;
const MOST_COLUMNS = 40;
const LONGEST_ALT = 2_000;

export interface TableSetup {
  readonly count: (lost: Lost) => void;
  readonly blocksOf: (raw: readonly RawBlock[]) => readonly Block[];
}

export interface BuiltTables {
  /** Several where it is too long for one; none where it has no cells. */
  readonly tables: readonly Table[];
  /** Of its cells, which hold none. */
  readonly pictures: readonly Image[];
}

/** A table as those of a note. */
export function buildTables(table: RawTable, { count, blocksOf }: TableSetup): BuiltTables {
  const pictures: Image[] = [];
  const raw = table.rows.filter((row) => !row.deleted && row.cells.length > 0);
  const rows = growDown(raw).map(cellsOf);
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  if (columns === 0) return { tables: [], pictures };
  if (raw[0]?.heading && raw[1]?.heading) count('heading-rows');
  const square = rows.map((cells) => [...cells, ...Array.from({ length: columns - cells.length }, emptyCell)]);
  const widths = widthsOf(table.columns, square);
  const alt = printableText(table.alt).replace(/\s+/gu, ' ').trim().slice(0, LONGEST_ALT).toWellFormed();
  const tables: Table[] = [];
  for (let from = 0; from < square.length; from += MOST_ROWS)
    tables.push({
      type: 'table',
      headerRow: from === 0 && (raw[0]?.heading ?? false),
      rows: square.slice(from, from + MOST_ROWS),
      ...(widths ? { widths } : {}),
      ...(alt === '' || from > 0 ? {} : { alt }),
    });
  return { tables, pictures };

  function cellsOf({ cells }: RawRow): readonly Cell[] {
    const all = cells.flatMap(({ span, covered, high, fill, blocks }) => {
      const shade = fill === null ? null : nearShade(fill);
      const form = {
        ...(span > 1 ? { columns: span } : {}),
        ...(high > 1 ? { rows: high } : {}),
        ...(shade ? { shade } : {}),
      };
      const made = cellBlocks(blocks);
      const under = Array.from({ length: span - 1 }, (): Cell => ({ blocks: [] }));
      return [covered ? { blocks: made.filter(isFull) } : { blocks: made, ...form }, ...under];
    });
    if (all.length <= MOST_COLUMNS) return all;
    count('columns');
    const blocks = all.slice(MOST_COLUMNS - 1).flatMap((cell) => cell.blocks.filter(isFull));
    return [...all.slice(0, MOST_COLUMNS - 1), blocks.length === 0 ? emptyCell() : { blocks }];
  }

  function cellBlocks(raw: readonly RawBlock[]): readonly CellBlock[] {
    const blocks = blocksOf(raw).flatMap((block): readonly CellBlock[] => {
      switch (block.type) {
        case 'paragraph':
        case 'list':
          return [block];
        case 'heading':
        case 'quote':
        case 'callout':
          return [{ type: 'paragraph', content: block.content }];
        case 'table':
          return block.rows.flatMap((cells) => cells.flatMap((cell) => cell.blocks.filter(isFull)));
        case 'image':
          pictures.push(block);
          return [];
        default:
          return [];
      }
    });
    return blocks.length === 0 ? emptyCell().blocks : blocks;
  }
}

/**
 * In whole hundredths, together 100, where the file says each and they are no matter of course: Word writes a grid for every
 * table. Columns of one width, and those by what they hold as our own files have them, are nobody's choice.
 */
function widthsOf(grid: readonly number[], rows: Table['rows']): readonly number[] | null {
  const columns = rows[0]?.length ?? 0;
  const whole = grid.reduce((sum, width) => sum + width, 0);
  if (grid.length !== columns || columns === 1 || grid.some((width) => width === 0)) return null;
  const isLike = (widths: readonly number[]) =>
    grid.every((width, index) => Math.abs(width - (widths[index] ?? 0)) < whole / 50);
  if (isLike(grid.map(() => whole / columns)) || isLike(usualWidths({ rows }, whole))) return null;
  return shareOut(grid);
}

/** Counts for each cell how many below go on it. */
function growDown(rows: readonly RawRow[]): readonly RawRow[] {
  const above = new Map<number, RawCell>();
  for (const { cells } of rows) {
    let column = 0;
    for (const cell of cells) {
      const owner = above.get(column);
      if (cell.covered && owner?.span === cell.span) owner.high += 1;
      else {
        cell.covered = false;
        above.set(column, cell);
      }
      column += cell.span;
    }
  }
  return rows;
}
