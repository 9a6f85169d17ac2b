import { expect, test } from 'vitest';
import { readDate, readWrittenDate } from '../../../../../electron/backend/reading/csl/read-date.ts';

const date = (...parts: readonly number[]) => ({ 'date-parts': [parts] });

test.each([
  ['2025-04-16T23:30:00-05:00', date(2025, 4, 16)],
  ['20250416', date(2025, 4, 16)],
  ['20250416093000', date(2025, 4, 16)],
  ['2025/04/16', date(2025, 4, 16)],
  ['2025-04', date(2025, 4)],
  ['2025', date(2025)],
  ['Wed, 16 Apr 2025 09:30:00 GMT', date(2025, 4, 16)],
  ['16 April 2025', date(2025, 4, 16)],
  ['April 16th, 2025', date(2025, 4, 16)],
  ['16. Mai 2025', date(2025, 5, 16)],
  ['1er août 2024', date(2024, 8, 1)],
  ['5 de mayo de 2024', date(2024, 5, 5)],
  ['31 Ogos 2024', date(2024, 8, 31)],
  ['2024年6月18日', date(2024, 6, 18)],
  ['19 فبراير 2025', date(2025, 2, 19)],
  ['9 мая 2024', date(2024, 5, 9)],
])('%s is a day of publication', (text, expected) => {
  expect(readDate(text)).toEqual(expected);
});

test.each([
  '2025-02-30',
  '04/05/2025',
  '31 June 2024',
  'yesterday',
  '12345678',
  '0000-00-00',
  '1',
  '2025-13-01',
  'May the 4th',
])('%s is none: no such day, or nobody can tell which', (text) => {
  expect(readDate(text)).toBeNull();
});

test('a sentence of a megabyte is looked at no further than its beginning', () => {
  expect(readWrittenDate(`${'word '.repeat(200_000)}4 May 2025`)).toBeNull();
});
