import { collectHyphens, type Hyphens } from './join-lines.ts';
import type { Line } from './lines.ts';

/** A column's lines and where on which page they are. */
export interface ColumnLines {
  readonly page: number;
  readonly lines: readonly Line[];
  readonly isBeside: boolean;
}

/** What is usual in a document. */
export interface BodyText {
  /** Of most of its signs, in points. */
  readonly size: number;
  /** Most of it is bold, so that bold says nothing. */
  readonly isBold: boolean;
  /** Paragraphs begin with an indented line. */
  readonly indents: boolean;
  readonly hyphens: Hyphens;
}

/** What is usual in columns that begin at the same place of a page. */
export interface ColumnShape {
  readonly left: number;
  readonly right: number;
  /** The distance of the lines of a paragraph. */
  readonly lead: number;
}

/** In widths of an M, an indent is between these. */
const LEAST_INDENT = 0.5;
const MOST_INDENT = 5;
const SAME_LEFT = 6;

export function measureBody(columns: readonly ColumnLines[]): BodyText {
  const lines = columns.flatMap((column) => column.lines);
  const sizes = new Map<number, number>();
  let [signs, bold] = [0, 0];
  for (const line of lines) {
    const count = line.text.length;
    const size = Math.round(line.size * 2) / 2;
    sizes.set(size, (sizes.get(size) ?? 0) + count);
    signs += count;
    if (line.bold) bold += count;
  }
  return {
    size: mostOf(sizes) ?? 10,
    isBold: bold > signs / 2,
    indents: countIndents(columns) > Math.max(1, lines.length * 0.02),
    hyphens: collectHyphens(lines.map(({ text }) => text)),
  };
}

function countIndents(columns: readonly ColumnLines[]): number {
  let count = 0;
  for (const { lines } of columns) {
    for (const [index, line] of lines.entries()) {
      const [before, after] = [lines[index - 1], lines[index + 1]];
      if (
        before &&
        after &&
        isIndent(line, before.x0) &&
        isIndent(line, after.x0) &&
        line.x1 > after.x1 - line.size * 6
      )
        count += 1;
    }
  }
  return count;
}

/** Whether a line begins as far from `left` as the first line of a paragraph may. */
export function isIndent(line: Line, left: number): boolean {
  const indent = (line.x0 - left) / line.size;
  return indent >= LEAST_INDENT && indent <= MOST_INDENT;
}

/** The shape of each column, measured together with the others like it: one alone may have two short lines. */
export function measureColumns(columns: readonly ColumnLines[]): readonly ColumnShape[] {
  const pools = new Map<string, Line[][]>();
  const keys = columns.map(({ lines, isBeside }) => `${isBeside}|${Math.round(leftOf(lines) / SAME_LEFT)}`);
  for (const [index, key] of keys.entries()) {
    const pool = pools.get(key) ?? [];
    pool.push([...(columns[index]?.lines ?? [])]);
    pools.set(key, pool);
  }
  const shapes = new Map([...pools].map(([key, pool]) => [key, measurePool(pool)]));
  return columns.map(({ lines }, index) => ({
    ...(shapes.get(keys[index] ?? '') ?? { right: 0, lead: 0 }),
    left: leftOf(lines),
  }));
}

function measurePool(pool: readonly (readonly Line[])[]): Omit<ColumnShape, 'left'> {
  const ends = pool.flatMap((lines) => lines.map(({ x1 }) => x1)).toSorted((a, b) => a - b);
  const leads = new Map<number, number>();
  for (const lines of pool) {
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1];
      const lead = next ? next.y - line.y : 0;
      if (!next || next.size !== line.size || lead > line.size * 2.2) continue;
      const rounded = Math.round(lead * 2) / 2;
      leads.set(rounded, (leads.get(rounded) ?? 0) + 1);
    }
  }
  const size = pool[0]?.[0]?.size ?? 10;
  return { right: ends[Math.floor((ends.length - 1) * 0.95)] ?? 0, lead: mostOf(leads) ?? size * 1.3 };
}

function leftOf(lines: readonly Line[]): number {
  return lines.reduce((left, { x0 }) => Math.min(left, x0), Number.POSITIVE_INFINITY);
}

function mostOf(counts: ReadonlyMap<number, number>): number | undefined {
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}
