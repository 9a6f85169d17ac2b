import { expect, test } from 'vitest';
import { monthsLater } from '../../../renderer/updates/months-later.ts';

test('some months on it is the same day, or the last of the month', () => {
  expect(monthsLater('2026-11-25', 3)).toBe('2027-02-25');
  expect(monthsLater('2026-08-31', 6)).toBe('2027-02-28');
  expect(monthsLater('2027-08-31', 6)).toBe('2028-02-29');
  expect(monthsLater('2026-12-01', 12)).toBe('2027-12-01');
});
