import type { Span } from '../../../core/facts/fact.ts';

/**
 * Where the cells of a table's text are: a line a row, a tab between cells (core/facts/source). Rows are filled up with
 * empty cells to the length of the longest.
 */
export function readTable(text: string): readonly (readonly Span[])[] {
  const rows: Span[][] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const cells: Span[] = [];
    for (const cell of line.split('\t')) {
      cells.push({ start: at, end: at + cell.length });
      at += cell.length + 1;
    }
    rows.push(cells);
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => {
    const last = row.at(-1)?.end ?? 0;
    return [...row, ...Array.from({ length: width - row.length }, () => ({ start: last, end: last }))];
  });
}
