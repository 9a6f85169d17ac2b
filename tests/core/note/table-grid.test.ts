import { expect, test } from 'vitest';
import type { Cell, Table } from '../../../core/note/note.ts';
import { layOutGrid, normaliseGrid, shareOut } from '../../../core/note/table-grid.ts';
import { fc } from '../../fast-check.ts';

const cell = (words: string, form: Partial<Cell> = {}): Cell => ({
  blocks: [{ type: 'paragraph', content: words === '' ? [] : [{ type: 'text', text: words, marks: [] }] }],
  ...form,
});
const table = (rows: readonly (readonly Cell[])[], form: Partial<Table> = {}): Table => ({
  type: 'table',
  headerRow: false,
  rows,
  ...form,
});
const COVERED: Cell = { blocks: [] };

test('A cell over the edge or over another one ends before it', () => {
  const rows = [
    [cell('a'), cell('b', { rows: 9 })],
    [cell('c', { columns: 5 }), cell('')],
  ];
  expect(normaliseGrid(table(rows)).rows).toEqual([
    [cell('a'), cell('b', { rows: 2 })],
    [cell('c'), COVERED],
  ]);
});

test('Words under another cell go to its end', () => {
  const [[first] = [], second = []] = normaliseGrid(
    table([
      [cell('a', { columns: 2 }), cell('b'), cell('x')],
      [cell('c'), cell('d'), cell('y')],
    ]),
  ).rows;
  expect(first).toEqual({ blocks: [...cell('a').blocks, ...cell('b').blocks], columns: 2 });
  expect(second).toEqual([cell('c'), cell('d'), cell('y')]);
});

test('Rows and columns without a cell of their own are gone, and leave their width', () => {
  const rows = [
    [cell('a', { columns: 2, rows: 2 }), cell(''), cell('b', { rows: 2 })],
    [cell(''), cell(''), cell('')],
  ];
  expect(normaliseGrid(table(rows, { widths: [20, 30, 50] }))).toEqual(
    table([[cell('a'), cell('b')]], { widths: [50, 50] }),
  );
});

test('Cells written once each, as in HTML, take the next free places', () => {
  expect(layOutGrid([[cell('a', { rows: 2 }), cell('b')], [cell('c')], [cell('d')]])).toEqual([
    [cell('a', { rows: 2 }), cell('b')],
    [COVERED, cell('c')],
    [cell('d'), cell('')],
  ]);
});

test('Any grid comes out as a rectangle in which each place is covered once, and is then left alone', () => {
  const size = fc.integer({ min: 1, max: 5 });
  const any = fc.record({ columns: size, rows: size }).map((form) => cell('x', form));
  const grids = fc
    .tuple(size, size)
    .chain(([wide, high]) =>
      fc.array(fc.array(any, { minLength: wide, maxLength: wide }), { minLength: high, maxLength: high }),
    );
  fc.assert(
    fc.property(grids, (rows) => {
      const settled = normaliseGrid(table(rows));
      const wide = settled.rows[0]?.length ?? 0;
      const taken = settled.rows.map(() => Array.from({ length: wide }, () => 0));
      settled.rows.forEach((row, y) => {
        expect(row).toHaveLength(wide);
        row.forEach(({ blocks, columns = 1, rows: high = 1 }, x) => {
          if (blocks.length === 0) return;
          for (let at = 0; at < columns * high; at += 1) {
            const line = taken[y + Math.floor(at / columns)] ?? [];
            line[x + (at % columns)] = (line[x + (at % columns)] ?? Number.NaN) + 1;
          }
        });
      });
      expect(taken.flat().every((times) => times === 1)).toBe(true);
      expect(normaliseGrid(settled)).toEqual(settled);
      const words = (all: readonly (readonly Cell[])[]) => all.flat().flatMap(({ blocks }) => blocks).length;
      expect(words(settled.rows)).toBe(words(rows));
    }),
    { numRuns: 300 },
  );
});

test('Widths become whole hundredths that add up', () => {
  expect(shareOut([1, 1, 1])).toEqual([33, 34, 33]);
  expect(shareOut([100, 0])).toEqual([99, 1]);
  expect(shareOut([30, 70])).toEqual([30, 70]);
});
