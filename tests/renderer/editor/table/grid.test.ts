import { describe, expect, test } from 'vitest';
import {
  type Area,
  type Axis,
  deleteLines,
  endOf,
  type Grid,
  growTo,
  inOrder,
  insertLine,
  mergeSpots,
  moveLines,
  splitSpots,
  spotAt,
  wholeArea,
} from '../../../../renderer/editor/table/grid.ts';
import { fc } from '../../../fast-check.ts';

/** Rows of letters: places with the same letter are one cell. */
function draw(grid: Grid<string>): readonly string[] {
  return Array.from({ length: grid.size[0] }, (_, y) =>
    Array.from({ length: grid.size[1] }, (_, x) => spotAt(grid, [y, x])?.what ?? '?').join(''),
  );
}

function read(...rows: readonly string[]): Grid<string> {
  const names = [...new Set(rows.join(''))];
  const size = [rows.length, rows[0]?.length ?? 0] as const;
  const spots = names.map((what) => {
    const places = rows.flatMap((row, y) => [...row].flatMap((one, x) => (one === what ? [[y, x] as const] : [])));
    const [ys, xs] = [places.map(([y]) => y), places.map(([, x]) => x)];
    const at = [Math.min(...ys), Math.min(...xs)] as const;
    return { what, at, size: [Math.max(...ys) - at[0] + 1, Math.max(...xs) - at[1] + 1] as const };
  });
  return { size, widths: null, spots };
}

const area = (from: Area['from'], to: Area['to']): Area => ({ from, to });
const make = () => '.';

describe('the cells of a table', () => {
  test('a new line grows the cells that reach over its place', () => {
    const grid = read('aab', 'aac', 'def');
    expect(draw(insertLine(grid, 0, 1, make))).toEqual(['aab', 'aa.', 'aac', 'def']);
    expect(draw(insertLine(grid, 1, 1, make))).toEqual(['aaab', 'aaac', 'd.ef']);
    expect(draw(insertLine(grid, 0, 3, make))).toEqual(['aab', 'aac', 'def', '...']);
    expect(draw(insertLine(grid, 1, 0, make))).toEqual(['.aab', '.aac', '.def']);
  });

  test('a cell that reaches out of deleted lines keeps what it holds', () => {
    const grid = read('aab', 'aac', 'def');
    expect(draw(deleteLines(grid, 0, 0, 0))).toEqual(['aac', 'def']);
    expect(draw(deleteLines(grid, 1, 0, 0))).toEqual(['ab', 'ac', 'ef']);
    expect(draw(deleteLines(grid, 1, 1, 2))).toEqual(['a', 'd']);
  });

  test('lines that a cell ties together move together', () => {
    const grid = read('ab', 'cd', 'ce', 'fg');
    expect(draw(moveLines(grid, 0, 2, 2, -1) ?? grid)).toEqual(['cd', 'ce', 'ab', 'fg']);
    expect(draw(moveLines(grid, 0, 0, 0, 1) ?? grid)).toEqual(['cd', 'ce', 'ab', 'fg']);
    expect(moveLines(grid, 0, 0, 0, -1)).toBeNull();
    expect(moveLines(read('aab', 'cdd'), 1, 0, 0, 1)).toBeNull();
  });

  test('a moved column takes its width along', () => {
    expect(moveLines({ ...read('abc'), widths: [20, 30, 50] }, 1, 0, 0, 1)?.widths).toEqual([30, 20, 50]);
  });

  test('merged over whole rows, the rows are one', () => {
    const join = (cells: readonly string[]) => cells[0] ?? '';
    const grid = { ...read('ab', 'cd', 'ef'), widths: [40, 60] };
    const merged = mergeSpots(grid, [area([0, 0], [1, 1])], join);
    expect(draw(merged)).toEqual(['aa', 'ef']);
    expect(draw(mergeSpots(grid, [area([1, 0], [2, 0])], join))).toEqual(['ab', 'cd', 'cf']);
    expect(mergeSpots(grid, [area([0, 0], [2, 1])], join)).toMatchObject({ size: [1, 1], widths: [100] });
  });

  test('split, a cell leaves empty ones where it reached', () => {
    expect(draw(splitSpots(read('aab', 'aac'), area([0, 0], [0, 0]), make))).toEqual(['a.b', '..c']);
  });

  test('whatever is done, each place is under one cell and no line is without one, and nothing that stays is lost', () => {
    const line = fc.nat({ max: 4 });
    const step = fc.record({
      kind: fc.constantFrom('insert', 'delete', 'move', 'merge', 'split', 'grow'),
      axis: fc.constantFrom<Axis>(0, 1),
      from: fc.tuple(line, line),
      to: fc.tuple(line, line),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let next = 0;
        const made = () => {
          next += 1;
          return `${next}`;
        };
        let grid: Grid<string> = growTo({ size: [0, 1], widths: [100], spots: [] }, [3, 3], made);
        for (const { kind, axis, from, to } of steps) {
          const clamp = (place: readonly [number, number]) =>
            [Math.min(place[0], grid.size[0] - 1), Math.min(place[1], grid.size[1] - 1)] as const;
          const [a, b] = [clamp(from), clamp(to)];
          const some = area([Math.min(a[0], b[0]), Math.min(a[1], b[1])], [Math.max(a[0], b[0]), Math.max(a[1], b[1])]);
          const before = grid;
          if (kind === 'insert') grid = insertLine(grid, axis, a[axis], made);
          if (kind === 'grow') grid = growTo(grid, [b[0] + 1, b[1] + 1], made);
          if (kind === 'merge') grid = mergeSpots(grid, [some], (cells) => cells.join(' '));
          if (kind === 'split') grid = splitSpots(grid, some, made);
          if (kind === 'move') {
            const band = wholeArea(
              grid,
              area(
                axis === 0 ? [a[0], 0] : [0, a[1]],
                axis === 0 ? [a[0], grid.size[1] - 1] : [grid.size[0] - 1, a[1]],
              ),
            );
            grid = moveLines(grid, axis, band.from[axis], band.to[axis], 1) ?? grid;
          }
          if (kind === 'delete' && some.to[axis] - some.from[axis] + 1 < grid.size[axis])
            grid = deleteLines(grid, axis, some.from[axis], some.to[axis]);
          const places = grid.spots.flatMap((spot) => {
            const end = endOf(spot);
            const all: string[] = [];
            for (let y = spot.at[0]; y <= end[0]; y += 1)
              for (let x = spot.at[1]; x <= end[1]; x += 1) all.push(`${y} ${x}`);
            return all;
          });
          expect(new Set(places).size).toBe(places.length);
          expect(places.length).toBe(grid.size[0] * grid.size[1]);
          for (const one of [0, 1] as const)
            if (kind !== 'split' || grid !== before)
              expect(new Set(grid.spots.map(({ at }) => at[one])).size).toBe(grid.size[one]);
          expect(grid.widths).toHaveLength(grid.size[1]);
          const words = (one: Grid<string>) =>
            inOrder(one.spots)
              .flatMap(({ what }) => what.split(' '))
              .toSorted();
          if (kind === 'move' || kind === 'merge') expect(words(grid)).toEqual(words(before));
          if (kind !== 'delete') expect(words(grid)).toEqual(expect.arrayContaining([...words(before)]));
        }
      }),
      { numRuns: 150 },
    );
  });
});
