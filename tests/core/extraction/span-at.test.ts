import { expect, it } from 'vitest';
import { spanAt } from '../../../core/extraction/span-at.ts';
import { fc } from '../../fast-check.ts';

const spans = [
  { start: 2, end: 5 },
  { start: 5, end: 6 },
  { start: 9, end: 12 },
];

it.each([
  [0, null],
  [2, 0],
  [4, 0],
  [5, 1],
  [6, null],
  [11, 2],
  [12, null],
  [99, null],
])('finds the span that offset %i lies in', (offset, index) => {
  expect(spanAt(spans, offset)).toBe(index === null ? null : spans[index]);
});

it('finds what a look at every span finds', () => {
  const lengths = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 30 });
  fc.assert(
    fc.property(lengths, fc.nat(120), (pairs, offset) => {
      let place = 0;
      const any = pairs.map(([gap, length]) => {
        const start = place + gap;
        place = start + length;
        return { start, end: place };
      });
      expect(spanAt(any, offset)).toBe(any.find(({ start, end }) => start <= offset && offset < end) ?? null);
    }),
  );
});
