import type { Cell, Table } from './note.ts';

/** HTML and Word allow thousands; a cell this wide or high is a mistake or an attack. */
const MOST_COLUMNS = 40;
const MOST_ROWS = 500;

const EMPTY: Cell = { blocks: [{ type: 'paragraph', content: [] }] };
/** What stands where another cell reaches over: no blocks, so that it holds no line of text anywhere. */
const COVERED: Cell = { blocks: [] };

/** Whether a cell of a table in its one spelling is under one that reaches over several places. */
export function isCovered(cell: Cell): boolean {
  return cell.blocks.length === 0;
}

/**
 * Rows as HTML has them, each cell once, as a full grid: a cell takes the next free places, covered ones are marked, and
 * places no cell reaches are empty.
 */
export function layOutGrid(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const grid: Cell[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (grid[y]?.[x]) x += 1;
      const { columns, rows: high } = spanOf(cell);
      for (const target of grid.slice(y, y + high))
        for (let dx = 0; dx < columns; dx += 1) target[x + dx] ??= target === grid[y] && dx === 0 ? cell : COVERED;
      x += columns;
    }
  });
  const width = Math.max(1, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? EMPTY));
}

/** How many columns and rows a cell reaches over, each from 1. */
export function spanOf({ columns = 1, rows = 1 }: Cell): { readonly columns: number; readonly rows: number } {
  return { columns: Math.min(columns, MOST_COLUMNS), rows: Math.min(rows, MOST_ROWS) };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * The one spelling of a table's grid. Cells are laid in reading order: one that would reach over the edge or over a place
 * that is taken ends before it; words under another cell go to its end; rows and columns that hold no cell of their own
 * are gone; widths that do not fit the columns are dropped, others add up to 100.
 */
export function normaliseGrid(table: Table): Table {
  const { rows, widths, alt, ...rest } = table;
  const owners = findOwners(rows);
  const own = (x: number, y: number): Place => owners[y]?.[x] ?? { x, y };
  const words = gatherWords(rows, own);
  const columns = rows[0]?.length ?? 0;
  const keptRows = rows.map((row, y) => row.some((_, x) => own(x, y).y === y));
  const keptColumns = Array.from({ length: columns }, (_, x) => rows.some((_row, y) => own(x, y).x === x));
  const reach = new Map<string, { columns: number; rows: number }>();
  rows.forEach((row, y) => {
    row.forEach((_, x) => {
      const owner = own(x, y);
      const size = reach.get(`${owner.x} ${owner.y}`) ?? { columns: 0, rows: 0 };
      if (owner.y === y && keptColumns[x]) size.columns += 1;
      if (owner.x === x && keptRows[y]) size.rows += 1;
      reach.set(`${owner.x} ${owner.y}`, size);
    });
  });
  const settle = (cell: Cell, x: number, y: number): Cell => {
    const owner = own(x, y);
    if (owner.x !== x || owner.y !== y) return COVERED;
    const size = reach.get(`${x} ${y}`) ?? { columns: 1, rows: 1 };
    const { columns: _, rows: __, blocks: ___, ...kept } = cell;
    return {
      ...kept,
      blocks: words.get(`${x} ${y}`) ?? EMPTY.blocks,
      ...(size.columns > 1 ? { columns: size.columns } : {}),
      ...(size.rows > 1 ? { rows: size.rows } : {}),
    };
  };
  const settled = rows.flatMap((row, y) =>
    keptRows[y] ? [row.flatMap((cell, x) => (keptColumns[x] ? [settle(cell, x, y)] : []))] : [],
  );
  const shares = widths?.length === columns ? shareOut(joinWidths(widths, keptColumns)) : null;
  return { ...rest, rows: settled, ...(shares ? { widths: shares } : {}), ...(alt ? { alt } : {}) };
}

function findOwners(rows: readonly (readonly Cell[])[]): readonly (readonly (Place | undefined)[])[] {
  const owners: (Place | undefined)[][] = rows.map(() => []);
  const isFree = (x: number, y: number) => rows[y]?.[x] !== undefined && owners[y]?.[x] === undefined;
  rows.forEach((row, y) => {
    row.forEach((cell, x) => {
      if (!isFree(x, y)) return;
      const span = spanOf(cell);
      let wide = 1;
      while (wide < span.columns && isFree(x + wide, y)) wide += 1;
      let high = 1;
      const isRowFree = () => Array.from({ length: wide }, (_, dx) => isFree(x + dx, y + high)).every(Boolean);
      while (high < span.rows && isRowFree()) high += 1;
      const owner = { x, y };
      for (const target of owners.slice(y, y + high)) target.fill(owner, x, x + wide);
      for (const target of owners.slice(y, y + high)) for (let dx = 0; dx < wide; dx += 1) target[x + dx] = owner;
    });
  });
  return owners;
}

function gatherWords(
  rows: readonly (readonly Cell[])[],
  own: (x: number, y: number) => Place,
): ReadonlyMap<string, Cell['blocks']> {
  const words = new Map<string, Cell['blocks']>();
  rows.forEach((row, y) => {
    row.forEach(({ blocks }, x) => {
      const owner = own(x, y);
      const isOwn = owner.x === x && owner.y === y;
      const more = isOwn ? blocks : blocks.filter((block) => block.type === 'list' || block.content.length > 0);
      const key = `${owner.x} ${owner.y}`;
      if (more.length > 0) words.set(key, [...(words.get(key) ?? []), ...more]);
    });
  });
  return words;
}

/** A column that goes leaves its width to the one before it. */
function joinWidths(widths: readonly number[], kept: readonly boolean[]): readonly number[] {
  const joined: number[] = [];
  widths.forEach((width, index) => {
    if (kept[index]) joined.push(width);
    else joined.push((joined.pop() ?? 0) + width);
  });
  return joined;
}

/** Whole hundredths, at least one each, that add up to 100 and keep the proportions. */
export function shareOut(widths: readonly number[]): readonly number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (total === 100 && widths.every((width) => Number.isInteger(width) && width >= 1)) return widths;
  const spare = 100 - widths.length;
  let exact = 0;
  let used = 0;
  return widths.map((width) => {
    exact += total > 0 ? (Math.max(0, width) / total) * spare : spare / widths.length;
    const part = Math.round(exact) - used;
    used += part;
    return part + 1;
  });
}
