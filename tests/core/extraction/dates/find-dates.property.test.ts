import { expect, it } from 'vitest';
import type { Article } from '../../../../core/extraction/article.ts';
import { findDates } from '../../../../core/extraction/dates/find-dates.ts';
import type { DateFound } from '../../../../core/extraction/extraction.ts';
import { findSentences } from '../../../../core/extraction/sentences/find-sentences.ts';
import { readPartialDate } from '../../../../core/shared/partial-date.ts';
import { fc } from '../../../fast-check.ts';

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '3 May',
      'May 3',
      '3rd of May',
      '14–17 February',
      ' 2025',
      ', 2024',
      'Monday',
      'Thursday (',
      ')',
      ' to ',
      ' and ',
    ],
    ...[
      'last ',
      'next ',
      'year',
      'week',
      'Q2 ',
      'end of ',
      'mid-',
      'early ',
      'March',
      'Sept. ',
      'FY2024-25',
      'the 1990s',
    ],
    ...[
      '04/05/2025',
      '31.12.2024',
      '2025-02-30',
      'three months ago',
      'from ',
      'between ',
      'the 12th',
      '. ',
      ', ',
      ' will ',
    ],
  ),
  fc.integer({ min: 0, max: 2_100 }).map(String),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const line = fc
  .array(piece, { minLength: 1, maxLength: 16 })
  .map((pieces) => pieces.join('').replace(/\n/g, ' ').trim());
const article = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n\n', '\n', ' '))
  .map(([lines, between]) => layOut(lines.filter(Boolean), between));
const published = fc.option(fc.constantFrom('2025', '2025-04', '2025-04-16', '0001-01-01', '9999-12-31', '2024-02-29'));

function layOut(lines: readonly string[], between: string): Article {
  let start = 0;
  const blocks = lines.map((text) => {
    const block = { start, end: start + text.length, kind: 'paragraph' as const };
    start = block.end + between.length;
    return block;
  });
  return { text: lines.join(between), blocks };
}

function read(article: Article, day: string | null): readonly DateFound[] {
  return findDates(article, findSentences(article, 'en'), day);
}

it('finds dates in order, apart and each inside one block, every one a day of the calendar', () => {
  fc.assert(
    fc.property(article, published, (any, day) => {
      let end = 0;
      for (const date of read(any, day)) {
        expect(date.start).toBeGreaterThanOrEqual(end);
        expect(date.end).toBeGreaterThan(date.start);
        end = date.end;
        expect(any.blocks.some((block) => block.start <= date.start && date.end <= block.end)).toBe(true);
        expect(date.text).toBe(any.text.slice(date.start, date.end));
        expect(date.vague).toBe(date.iso === null);
        for (const iso of [date.iso, date.to, date.other])
          if (iso !== null && iso !== undefined) expect(readPartialDate(iso)).not.toBeNull();
        if (date.to !== undefined && date.iso !== null) expect(date.to >= date.iso).toBe(true);
        if (day === null) expect(date.inferred).toBe(false);
      }
    }),
    { numRuns: 2_000 },
  );
});

it('finds the same dates every time', () => {
  fc.assert(
    fc.property(article, published, (any, day) => {
      expect(read(any, day)).toEqual(read(any, day));
    }),
  );
});

it('does not ask the machine for its day or time zone', () => {
  const [date] = read(layOut(['They met today.'], '\n'), '2025-12-31');
  expect(date?.iso).toBe('2025-12-31');
});

// Each would take minutes were the time not to grow with the length alone.
it.each([
  ['digits', '1'.repeat(100_000)],
  ['commas', ','.repeat(100_000)],
  ['letters', 'a'.repeat(100_000)],
  ['slashes', '1/'.repeat(50_000)],
  ['years', '2025 '.repeat(20_000)],
  ['months', 'May '.repeat(25_000)],
  ['days', 'May 1, '.repeat(14_000)],
  ['lists of days', '1, 2, '.repeat(16_000)],
  ['ranges', '1 May to '.repeat(11_000)],
  ['weekdays', 'Monday '.repeat(14_000)],
  ['counts', 'a year '.repeat(14_000)],
  ['brackets', 'Monday ('.repeat(12_000)],
  ['verbs', 'will be said '.repeat(7_000)],
])('copes with 100 kB of %s', (_, text) => {
  expect(read(layOut([text.trim()], '\n'), '2025-04-16').every(({ end }) => end <= text.length)).toBe(true);
});
