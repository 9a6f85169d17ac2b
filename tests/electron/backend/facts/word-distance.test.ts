import { describe, expect, it } from 'vitest';
import { wordDistance } from '../../../../electron/backend/facts/word-distance.ts';
import { fc } from '../../../fast-check.ts';

/** The definition, as written in the literature, without any shortcut. */
function plainDistance(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_unused, row) =>
    Array.from({ length: other.length + 1 }, (_none, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= one.length; row += 1)
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      let cost = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + same);
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        cost = Math.min(cost, at(row - 2, column - 2) + 1);
      (rows[row] ?? [])[column] = cost;
    }
  return at(one.length, other.length);
}

describe('the distance between two words', () => {
  it.each([
    ['china', 'china', 0],
    ['chnia', 'china', 1],
    ['chna', 'china', 1],
    ['chinaa', 'china', 1],
    ['chxna', 'china', 1],
    ['memorandun', 'memorandums', 2],
    ['one', 'three', 3],
  ])('%s to %s: %i', (one, other, expected) => {
    expect(wordDistance(one, other, 2, false)).toBe(expected);
  });

  it.each([
    ['memoran', 'memorandum', 0],
    ['memroan', 'memorandum', 1],
    ['mmoran', 'memorandum', 1],
    ['putrx', 'putrajaya', 1],
    ['xxxx', 'memorandum', 2],
  ])('%s as the beginning of %s: %i', (one, other, expected) => {
    expect(wordDistance(one, other, 1, true)).toBe(expected);
  });

  it('is what its definition says, up to the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    let cases = 0;
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 3 }), (one, other, limit) => {
        cases += 1;
        expect(wordDistance(one, other, limit, false)).toBe(Math.min(limit + 1, plainDistance(one, other)));
        const begins = Math.min(
          ...Array.from({ length: other.length + 1 }, (_unused, end) => plainDistance(one, other.slice(0, end))),
        );
        expect(wordDistance(one, other, limit, true)).toBe(Math.min(limit + 1, begins));
      }),
      { numRuns: 3_000 },
    );
    console.info(`pairs of words: ${cases}`);
  });
});
