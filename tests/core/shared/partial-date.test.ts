import { describe, expect, it } from 'vitest';
import { readPartialDate, writePartialDate } from '../../../core/shared/partial-date.ts';

describe('readPartialDate', () => {
  it.each([
    ['2025', [2025]],
    ['2025-04', [2025, 4]],
    ['2025-04-16', [2025, 4, 16]],
    ['2024-02-29', [2024, 2, 29]],
    ['2000-02-29', [2000, 2, 29]],
  ])('reads %s', (date, parts) => {
    expect(readPartialDate(date)).toEqual(parts);
  });

  it.each(['', '25', '2025-13', '2025-00', '2025-02-29', '1900-02-29', '2025-04-31', '2025-4-1', '16 April 2025'])(
    'finds no date in %j',
    (date) => {
      expect(readPartialDate(date)).toBeNull();
    },
  );
});

describe('writePartialDate', () => {
  it.each([
    ['2025-04-16', 'en-GB', '16 April 2025'],
    ['2025-04', 'en-GB', 'April 2025'],
    ['2025', 'en-GB', '2025'],
    ['2025-08-31', 'ms', '31 Ogos 2025'],
    ['2025-12-01', 'fr-CA', '1er décembre 2025'],
    ['2025-12-11', 'fr-CA', '11 décembre 2025'],
    ['2025-04-16', 'zh-Hans', '2025年4月16日'],
    ['2025-04', 'zh-Hans', '2025年4月'],
    ['2025-04-16', 'xx', '16 April 2025'],
    ['soon', 'en-GB', 'soon'],
  ])('writes %s in %s', (date, language, written) => {
    expect(writePartialDate(date, language)).toBe(written);
  });
});
