import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import type { Findings } from '../findings.ts';
import { CHRONO } from './chrono.ts';
import { COMPROMISE } from './compromise.ts';
import { COMPROMISE_DATES } from './compromise-dates.ts';
import { RECOGNIZERS } from './recognizers.ts';

const article = annotate(
  [
    '<h>Water</h>',
    '',
    'In Nairobi, Kenya, “We need 40 tonnes of steel and $5 million before Friday,” said John Smith of the World Bank.',
    '',
    'It grew 12.5% in 2024 and cost £900. It ends on 4 April.',
  ].join('\n'),
);
const words = <Hit extends { start: number; end: number }>(
  hits: readonly Hit[] | null,
  tell: (hit: Hit) => unknown,
) => {
  return hits?.map((hit) => [article.text.slice(hit.start, hit.end), tell(hit)]);
};
const figures = (found: Findings) => words(found.figures, ({ value, unit }) => [value[0], unit]);
const dates = (found: Findings) => words(found.dates, ({ iso }) => iso);

describe('the libraries the extractor is measured beside', () => {
  it('compromise points at names, figures and quotations in the article', () => {
    const found = COMPROMISE.read(article);
    expect(words(found.names, ({ type }) => type)).toEqual([
      ['John Smith', 'person'],
      ['World Bank', 'organisation'],
      ['Nairobi', 'place'],
      ['Kenya', 'place'],
    ]);
    expect(figures(found)).toEqual([
      ['40', [40, 'tonnes']],
      ['$5 million', [5_000_000, 'dollar']],
      ['12.5%', [12.5, '%']],
      ['£900', [900, 'GBP']],
    ]);
    expect(found.quotations).toHaveLength(1);
  });

  it('compromise-dates, chrono-node and Recognizers are told the day of publication', () => {
    expect(dates(COMPROMISE_DATES.read(article))).toContainEqual(['on 4 April.', '2025-04-04']);
    expect(dates(CHRONO.read(article))).toContainEqual(['on 4 April', '2025-04-04']);
    expect(dates(RECOGNIZERS.read(article))).toEqual([
      ['before Friday', '2025-03-14'],
      ['2024', '2024'],
      ['4 April', '2025-04-04'],
    ]);
  });

  it('Recognizers gives each number once, with its unit where it knows one', () => {
    expect(figures(RECOGNIZERS.read(article))?.toSorted()).toEqual(
      [
        ['40 tonnes', [40, 'Ton']],
        ['$5 million', [5_000_000, 'Dollar']],
        ['12.5%', [12.5, '%']],
        ['£900', [900, 'Pound']],
      ].toSorted(),
    );
  });
});
