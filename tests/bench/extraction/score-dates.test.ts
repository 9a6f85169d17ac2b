import { describe, expect, it } from 'vitest';
import { annotate, at, counts } from './annotate.ts';
import { scoreDates } from './score-dates.ts';

const article = annotate(
  [
    'On <date iso="2025-03-11">Tuesday</date> it was due by <date iso="2025-06-30|2025-06">end of June</date>, from ',
    '<date iso="2024-02">February 2024</date> to <date iso="2026-04/2026-06">the second quarter</date>, at ',
    '<date iso="" opt="1">9am</date>, for a while.',
  ].join(''),
);
const hit = (words: string, iso: string | null) => ({ ...at(article, words), iso });

describe('scoreDates', () => {
  it('counts a date with the right days, and one with wrong days as missed and wrong', () => {
    const score = scoreDates(article, [hit('Tuesday', '2025-03-11'), hit('February 2024', '2025-02')], 'usual');
    expect(counts(score)).toEqual({ right: 1, found: 2, expected: 4 });
    expect(score.missed.map(({ says }) => says)).toEqual(['2025-06-30 or 2025-06', '2024-02', '2026-04/2026-06']);
    expect(score.wrong.map(({ says }) => says)).toEqual(['2025-02']);
  });

  it.each([
    ['a month as its days', 'February 2024', '2024-02-01/2024-02-29'],
    ['another reading', 'end of June', '2025-06'],
    ['months as their days', 'the second quarter', '2026-04-01/2026-06-30'],
  ])('takes %s', (_case, words, iso) => {
    expect(scoreDates(article, [hit(words, iso)], 'usual').right).toBe(1);
  });

  it.each([
    ['a month one day short', 'February 2024', '2024-02-01/2024-02-28'],
    ['a day for a month', 'February 2024', '2024-02-01'],
    ['one end of a range', 'the second quarter', '2026-04'],
    ['no date', 'Tuesday', null],
  ])('refuses %s', (_case, words, iso) => {
    expect(counts(scoreDates(article, [hit(words, iso)], 'usual'))).toEqual({ right: 0, found: 1, expected: 4 });
  });

  it('counts a time of day neither way, and words that are no date as wrong', () => {
    const score = scoreDates(article, [hit('9am', '2025-03-12'), hit('for a while', '2025')], 'usual');
    expect(counts(score)).toEqual({ right: 0, found: 1, expected: 4 });
  });

  it('asks narrowly for the same words', () => {
    const hits = [hit('On Tuesday', '2025-03-11'), hit('February 2024', '2024-02')];
    expect(scoreDates(article, hits, 'usual').right).toBe(2);
    expect(counts(scoreDates(article, hits, 'narrow'))).toEqual({ right: 1, found: 2, expected: 4 });
  });

  it('does not give one date to two', () => {
    const hits = [hit('Tuesday', '2025-03-11'), hit('On Tuesday', '2025-03-11')];
    expect(counts(scoreDates(article, hits, 'usual'))).toEqual({ right: 1, found: 2, expected: 4 });
  });
});
