import { describe, expect, it } from 'vitest';
import { cutRuns, layMarks, type TextMark } from '../../../renderer/ui/article/cut-runs.ts';
import { readTable } from '../../../renderer/ui/article/read-table.ts';
import { fc } from '../../fast-check.ts';

const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 12 });

function markOf([one, other]: readonly [number, number], index: number): TextMark {
  const [start, end] = [Math.min(one, other), Math.max(one, other) + 1];
  return { id: String(index), kind: 'event', look: 'open', current: false, start, end };
}

describe('a passage cut at its marks', () => {
  it('has every unit of its text once and in order, each under exactly the marks that hold it', () => {
    fc.assert(
      fc.property(spans, fc.nat(50), (given, length) => {
        const part = { start: 5, end: 5 + length };
        const laid = layMarks(given.map(markOf));
        const runs = cutRuns(part, laid);
        const units = runs.flatMap((run) =>
          Array.from({ length: run.end - run.start }, (_, at) => ({ at: run.start + at, run })),
        );
        expect(units.map(({ at }) => at)).toEqual(Array.from({ length }, (_, at) => part.start + at));
        for (const { at, run } of units)
          expect(new Set(run.marks.map(({ id }) => id))).toEqual(
            new Set(laid.filter((mark) => mark.start <= at && at < mark.end).map(({ id }) => id)),
          );
      }),
    );
  });

  it('gives marks that overlap lines of their own, as far as there is room', () => {
    const mark = (id: string, start: number, end: number): TextMark => ({
      id,
      kind: 'event',
      look: 'open',
      current: false,
      start,
      end,
    });
    const lanes = layMarks([mark('a', 0, 10), mark('b', 5, 15), mark('c', 10, 20), mark('d', 6, 8), mark('e', 6, 9)]);
    expect(Object.fromEntries(lanes.map(({ id, lane }) => [id, lane]))).toEqual({ a: 0, b: 1, c: 0, d: 2, e: 2 });
  });
});

describe('a table’s text', () => {
  it('is cells by rows, short rows filled up', () => {
    const text = 'Mill\tTonnes\nIpoh\nKlang\t4,200\tApril';
    const words = readTable(text).map((row) => row.map(({ start, end }) => text.slice(start, end)));
    expect(words).toEqual([
      ['Mill', 'Tonnes', ''],
      ['Ipoh', '', ''],
      ['Klang', '4,200', 'April'],
    ]);
  });
});
