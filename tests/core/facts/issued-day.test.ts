import { expect, it } from 'vitest';
import { issuedDay } from '../../../core/facts/issued-day.ts';

it.each([
  [[[2026, 3, 12]], '2026-03-12'],
  [[[2026, 3]], '2026-03'],
  [[[2026]], '2026'],
  [
    [
      [2026, 3, 12],
      [2026, 3, 14],
    ],
    '2026-03-12',
  ],
  [[[2026, 2, 30]], '2026-02'],
  [[[2026, 13]], '2026'],
  [[[12_026]], null],
  [[[-44]], null],
  [[[]], null],
  [[], null],
])('%j was issued on %s', (parts, day) => {
  expect(issuedDay({ issued: { 'date-parts': parts } })).toBe(day);
});

it('is not known without a date', () => {
  expect(issuedDay({})).toBeNull();
});
