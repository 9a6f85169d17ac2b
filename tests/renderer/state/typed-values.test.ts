import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '../../../renderer/language/t.ts';
import { readTypedDate, writeTypedDate } from '../../../renderer/state/typed-date.ts';
import { readTypedNumber, writeTypedNumber } from '../../../renderer/state/typed-number.ts';
import { fc } from '../../fast-check.ts';

afterEach(() => speak('en', false));

describe('a date as it is typed', () => {
  it.each([
    ['16 April 2025', '2025-04-16'],
    ['16 Apr 2025', '2025-04-16'],
    ['April 16, 2025', '2025-04-16'],
    ['1st sept. 2025', '2025-09-01'],
    ['16/4/2025', '2025-04-16'],
    ['16.04.2025', '2025-04-16'],
    [' april 2025 ', '2025-04'],
    ['2025', '2025'],
    ['2025-04', '2025-04'],
    ['2025-04-16', '2025-04-16'],
    ['1er août 2025', '2025-08-01'],
    ['16 avr. 2025', '2025-04-16'],
    ['decembre 2025', '2025-12'],
    ['16 Ogos 2025', '2025-08-16'],
    ['2025年4月16日', '2025-04-16'],
    ['2025 年 4 月', '2025-04'],
    ['2025年', '2025'],
  ])('%s is %s', (typed, iso) => expect(readTypedDate(typed)).toBe(iso));

  it.each([
    '',
    'soon',
    '31 February 2025',
    '2025-13',
    'Aprilis 2025',
    '16 April 25',
    '16 17 April 2025',
    '4/2025',
    '16 April',
    '1 jui 2025',
    '2025年2月30日',
    '4月16日',
  ])('%s is none', (typed) => expect(readTypedDate(typed)).toBeNull());

  it.each(['en', 'fr', 'ms', 'zh-Hans'])('reads what it writes in %s', (language) => {
    speak(language, false);
    const months = Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, '0')}`);
    for (const iso of ['2025', ...months, '2024-02-29', '2025-09-01'])
      expect(readTypedDate(writeTypedDate(iso))).toBe(iso);
  });

  it('has no trouble with a long text', () => {
    expect(readTypedDate('1 '.repeat(50_000))).toBeNull();
    expect(readTypedDate(`${'a'.repeat(100_000)} 2025`)).toBeNull();
  });
});

describe('a number as it is typed', () => {
  it.each([
    ['4.5', 4.5],
    ['-3', -3],
    ['12,000', 12_000],
    ['12 000', 12_000],
    ['1.2 million', 1_200_000],
    ['28.5m', 28_500_000],
    ['2 crore', 20_000_000],
    ['12,34,567', 1_234_567],
    ['4,5', 4.5],
    ['1 200,75', 1_200.75],
    ['0,125', 0.125],
    ['1,2 milliard', 1_200_000_000],
    ['3 juta', 3_000_000],
    ['5.5亿', 550_000_000],
    ['0', 0],
  ])('%s is %d', (typed, value) => expect(readTypedNumber(typed)).toBe(value));

  it.each(['', 'many', '4.5.6', '1e5', '12 apples', 'million', '--1'])('%s is none', (typed) =>
    expect(readTypedNumber(typed)).toBeNull(),
  );

  it('reads what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (whole) => {
        const value = whole / 100;
        expect(readTypedNumber(writeTypedNumber(value))).toBe(value);
      }),
    );
  });

  it('has no trouble with a long text', () => {
    expect(readTypedNumber('1 '.repeat(50_000))).toBeNull();
  });
});
