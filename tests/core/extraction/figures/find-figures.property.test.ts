import { expect, it } from 'vitest';
import type { Article } from '../../../../core/extraction/article.ts';
import { findDates } from '../../../../core/extraction/dates/find-dates.ts';
import type { FigureFound } from '../../../../core/extraction/extraction.ts';
import { findFigures } from '../../../../core/extraction/figures/find-figures.ts';
import { findSentences } from '../../../../core/extraction/sentences/find-sentences.ts';
import { isLine } from '../../../../core/shared/schema-text.ts';
import { fc } from '../../../fast-check.ts';
import { howMany } from '../../../how-many.ts';

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '£243m',
      '$5',
      '-',
      '–',
      ' to ',
      ' and ',
      'between ',
      'from ',
      'million',
      'crore',
      '%',
      ' per cent',
      'RM1.2bil',
    ],
    ...[
      'half ',
      'a third of ',
      'one in ',
      'twenty-',
      'two hundred and ',
      'km/h',
      '°C',
      ' people',
      'No. ',
      '5G',
      '1,23,456',
    ],
    ...[
      '1 234',
      "1'234",
      '.5',
      ', ',
      '. ',
      '(',
      ')',
      '\t',
      ' U.S. cents',
      ' sq. ft',
      'aged ',
      'Jan 5',
      '+44 28 9000 0117',
    ],
  ),
  fc.integer({ min: 0, max: 99_999 }).map(String),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.string({ maxLength: 6 }),
);
const line = fc.array(piece, { minLength: 1, maxLength: 20 }).map((pieces) => pieces.join(''));
/** Blocks as an import lays them out, though sometimes only a space apart. */
const article = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n\n', '\n', ' '))
  .map(([lines, between]) => layOut(lines.map((text) => text.replace(/\n/g, ' ').trim()).filter(Boolean), between));

function layOut(lines: readonly string[], between: string): Article {
  let start = 0;
  const blocks = lines.map((text) => {
    const block = { start, end: start + text.length, kind: 'paragraph' as const };
    start = block.end + between.length;
    return block;
  });
  return { text: lines.join(between), blocks };
}

function read(read: Article): readonly FigureFound[] {
  const sentences = findSentences(read, 'en');
  return findFigures(read, sentences, [], findDates(read, sentences, '2025-04-16'));
}

it('finds figures in order, apart and each inside one block, as marks can hold them', () => {
  fc.assert(
    fc.property(article, (any) => {
      let end = 0;
      for (const figure of read(any)) {
        expect(figure.start).toBeGreaterThanOrEqual(end);
        expect(figure.end).toBeGreaterThan(figure.start);
        end = figure.end;
        expect(any.blocks.some((block) => block.start <= figure.start && figure.end <= block.end)).toBe(true);
        expect(figure.text).toBe(any.text.slice(figure.start, figure.end));
        expect(Number.isFinite(figure.value) && Number.isFinite(figure.high ?? 0)).toBe(true);
        expect(figure.high ?? Number.POSITIVE_INFINITY).toBeGreaterThan(figure.value);
        for (const words of [figure.unit, figure.of, figure.qualifier ?? '']) expect(isLine(words)).toBe(true);
        expect(figure.unit.length).toBeLessThanOrEqual(100);
        expect(figure.of.length).toBeLessThanOrEqual(300);
      }
    }),
    { numRuns: howMany(2_000, 500) },
  );
});

it('finds the same figures every time', () => {
  fc.assert(
    fc.property(article, (any) => {
      expect(read(any)).toEqual(read(any));
    }),
  );
});

it('finds no figure inside a date or a name', () => {
  const text = 'On 3 May 2025 the 44 Steps Club and 44 people met.';
  const whole: Article = { text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] };
  const sentences = findSentences(whole, 'en');
  const name = { start: 18, end: 31, type: 'organisation', name: '44 Steps Club' } as const;
  const figures = findFigures(whole, sentences, [name], findDates(whole, sentences, '2025-04-16'));
  expect(figures.map(({ text: words }) => words)).toEqual(['44 people']);
});

// Each would take minutes were the time not to grow with the length alone.
it.each([
  ['digits', '1'.repeat(100_000)],
  ['commas', ','.repeat(100_000)],
  ['letters', 'a'.repeat(100_000)],
  ['capitals', 'A'.repeat(100_000)],
  ['digits and commas', '1,'.repeat(50_000)],
  ['numbers', '1 '.repeat(50_000)],
  ['groups', '123 '.repeat(25_000)],
  ['hyphens', '1-'.repeat(50_000)],
  ['number words', 'one and '.repeat(12_500)],
  ['halves', 'half a '.repeat(14_000)],
  ['signs of money', '$'.repeat(100_000)],
  ['money', '5 dinars '.repeat(11_000)],
  ['codes', 'Rs '.repeat(33_000)],
  ['counted things', '5 big '.repeat(16_000)],
  ['long words', `5 ${'big'.repeat(33_000)}`],
  ['house numbers', '1 A '.repeat(25_000)],
  ['telephones', '+1 '.repeat(33_000)],
  ['addresses', '1@'.repeat(50_000)],
  ['countries', 'In Iraq 5 dinars '.repeat(6_000)],
])('copes with 100 kB of %s', (_, text) => {
  expect(read(layOut([text.trim()], '\n')).every(({ end }) => end <= text.length)).toBe(true);
});
