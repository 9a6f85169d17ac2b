import type { Line } from './lines.ts';
import type { Segment } from './segments.ts';

export interface FoundTable {
  /** A line a row, a tab between cells. */
  readonly text: string;
  /** How many lines of the column it takes. */
  readonly lines: number;
}

/** Cells hold words and figures; longer ones are lines of text with a gap in them. */
const LONGEST_CELL = 80;
/** In heights of a line: a wider space ends a table. */
const WIDEST_SPACE = 3;
const MOST_ROWS = 500;

/**
 * The table that begins at a line, null for none: rows whose cells stand below each other. Lines of one cell within a
 * table go on with the cell above, or are a row of it. `lead` is the usual distance of lines.
 */
export function findTable(lines: readonly Line[], at: number, lead: number): FoundTable | null {
  const rows = gatherRows(lines, at, lead);
  const columns = findColumns(rows);
  if (!columns) return null;
  while (rows.length > 0 && cellsOf(rows.at(-1), columns) === null) rows.pop();
  const cells: string[][] = [];
  for (const [index, row] of rows.entries()) {
    const own = cellsOf(row, columns);
    if (!own) return null;
    const above = cells.at(-1);
    if (above && goesOn(row, rows[index - 1], own, lead))
      for (const [column, text] of own.entries()) append(above, column, text);
    else cells.push([...own]);
  }
  const full = cells.filter((row) => row.filter((cell) => cell !== '').length > 1);
  const isTable = full.length >= 3 || (full.length === 2 && columns.length > 2 && cells.some(isFigures));
  return isTable ? { text: cells.map((row) => row.join('\t').trimEnd()).join('\n'), lines: rows.length } : null;
}

function gatherRows(lines: readonly Line[], at: number, lead: number): Line[] {
  const rows: Line[] = [];
  for (let index = at; index < lines.length && rows.length < MOST_ROWS; index += 1) {
    const line = lines[index];
    const before = rows.at(-1);
    if (!line || line.segments.some(({ text }) => text.length > LONGEST_CELL)) break;
    if (rows.length === 0 && line.segments.length < 2) break;
    if (before && line.y - before.y > Math.max(lead, before.size * 1.2) * WIDEST_SPACE) break;
    rows.push(line);
  }
  while ((rows.at(-1)?.segments.length ?? 2) < 2) rows.pop();
  return rows;
}

interface Span {
  readonly x0: number;
  readonly x1: number;
}

/** The places of the cells of rows with as many cells as most; null where they do not stand below each other. */
function findColumns(rows: readonly Line[]): readonly Span[] | null {
  const counts = new Map<number, number>();
  for (const { segments } of rows) {
    if (segments.length > 1) counts.set(segments.length, (counts.get(segments.length) ?? 0) + 1);
  }
  const [count] = [...counts].reduce(
    (most, one) => (one[1] > most[1] || (one[1] === most[1] && one[0] > most[0]) ? one : most),
    [0, 0],
  );
  if (count < 2) return null;
  const all = rows.filter(({ segments }) => segments.length === count);
  // Heads are often set otherwise than the figures below them.
  const full = all.length > 2 ? all.slice(1) : all;
  const columns = Array.from({ length: count }, (_, index) => ({
    x0: Math.min(...full.map(({ segments }) => segments[index]?.x0 ?? 0)),
    x1: Math.max(...full.map(({ segments }) => segments[index]?.x1 ?? 0)),
  }));
  const areApart = columns.every(({ x0 }, index) => index === 0 || x0 > (columns[index - 1]?.x1 ?? 0));
  return areApart && columns.every((column, index) => isAligned(full.map(({ segments }) => segments[index] ?? column)))
    ? columns
    : null;
}

/** Most cells of a column begin, end or have their middle below each other. */
function isAligned(cells: readonly Span[]): boolean {
  const places = [(cell: Span) => cell.x0, (cell: Span) => cell.x1, (cell: Span) => (cell.x0 + cell.x1) / 2];
  return places.some((place) => {
    const sorted = cells.map(place).toSorted((a, b) => a - b);
    const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
    return sorted.filter((value) => Math.abs(value - middle) < 4).length >= cells.length * 0.6;
  });
}

/** A line's words by column; null for a line that runs across columns, as text does. */
function cellsOf(line: Line | undefined, columns: readonly Span[]): readonly string[] | null {
  const cells = columns.map(() => '');
  if (line?.segments.length === columns.length) return line.segments.map(({ text }) => text);
  for (const segment of line?.segments ?? []) {
    const covered = columns.flatMap((column, index) => (overlap(segment, column) > 0 ? [index] : []));
    const own = covered[0] ?? nearest(segment, columns);
    if (covered.length > 1 && (line?.segments.length ?? 0) < 2) return null;
    append(cells, own, segment.text);
  }
  return cells;
}

function append(cells: string[], column: number, text: string): void {
  if (text !== '') cells[column] = cells[column] ? `${cells[column]} ${text}` : text;
}

/** A line that is closer to the one above than rows are, or whose only words go on a cell in small letters. */
function goesOn(row: Line, above: Line | undefined, cells: readonly string[], lead: number): boolean {
  if (!above || cells[0] !== '') return false;
  const filled = cells.filter((cell) => cell !== '');
  return row.y - above.y <= lead * 1.25 && filled.length === 1 && /^\p{Ll}|^\(/u.test(filled[0] ?? '');
}

function isFigures(row: readonly string[]): boolean {
  return row.filter((cell) => /\d/.test(cell)).length >= row.length / 2;
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
}

function nearest(segment: Segment, columns: readonly Span[]): number {
  const gaps = columns.map((column) => -overlap(segment, column));
  return gaps.indexOf(Math.min(...gaps));
}
