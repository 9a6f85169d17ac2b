import { expect, it } from 'vitest';
import { annotate } from './annotate.ts';
import { readWhole } from './reading.ts';

it('reads what is optional as counted, apart from times of day', () => {
  const article = readWhole(
    annotate(
      '<fig v="3" u="day" opt="1">Three days</fig> from <date iso="2025" opt="1">2025</date>, <date iso="" opt="1">9am</date>.',
    ),
  );
  expect(article.figures.map(({ optional }) => optional)).toEqual([false]);
  expect(article.dates.map(({ optional }) => optional)).toEqual([false, true]);
});
