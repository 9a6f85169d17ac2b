import { describe, expect, it } from 'vitest';
import { annotate, at, counts } from './annotate.ts';
import { scoreFigures } from './score-figures.ts';

const article = annotate(
  [
    'It cost <fig v="18400000" u="GBP">£18.4 million</fig>, <fig v="5..7" u="%">5-7%</fig> more, for ',
    '<fig v="4200" u="acoustic sensors">4,200 acoustic sensors</fig>, <fig v="120" u="sensors">120</fig> of them old, over ',
    '<fig v="6300" u="km">6,300 km</fig>, in <fig v="3" u="year" opt="1">three years</fig>, <fig v="0.333" u="">a third</fig>; No. 7.',
  ].join(''),
);
const hit = (words: string, value: readonly number[], unit: string | null) => ({ ...at(article, words), value, unit });

describe('scoreFigures', () => {
  it('counts value and unit together, a wrong one as missed and wrong', () => {
    const hits = [
      hit('£18.4 million', [18_400_000], 'GBP'),
      hit('6,300 km', [6300], 'mi'),
      hit('5-7%', [5], '%'),
      hit('7.', [7], ''),
    ];
    expect(counts(scoreFigures(article, hits, 'usual'))).toEqual({ right: 1, found: 4, expected: 6 });
  });

  it.each([
    ['a measure spelled out', '6,300 km', [6300], 'kilometres'],
    ['percent in words', '5-7%', [5, 7], 'per cent'],
    ['a third as hundredths', 'a third', [0.33], 'of the cost'],
    ['what is counted in one word', '4,200 acoustic sensors', [4200], 'sensors'],
    ['what is counted where the words do not say it', '120', [120], ''],
    ['money by its name', '£18.4 million', [18_400_000], 'Pound'],
    ['what a tool does not look for', '4,200', [4200], null],
  ])('takes %s', (_case, words, value, unit) => {
    expect(scoreFigures(article, [hit(words, value, unit)], 'usual').right).toBe(1);
  });

  it.each([
    ['no unit of measure', '6,300', [6300], null],
    ['nothing counted where the words say it', '4,200', [4200], ''],
    ['another thing counted', '4,200', [4200], 'nurses'],
    ['other money', '£18.4 million', [18_400_000], 'dollar'],
    ['a scale left out', '£18.4', [18.4], 'GBP'],
    ['a range turned round', '5-7%', [7, 5], '%'],
    ['a number close by', '4,200 acoustic sensors', [4201], 'acoustic sensors'],
  ])('refuses %s', (_case, words, value, unit) => {
    expect(counts(scoreFigures(article, [hit(words, value, unit)], 'usual'))).toEqual({
      right: 0,
      found: 1,
      expected: 6,
    });
  });

  it('counts an optional figure neither way', () => {
    const hits = [hit('three years', [3], 'months')];
    expect(counts(scoreFigures(article, hits, 'usual'))).toEqual({ right: 0, found: 0, expected: 6 });
  });

  it('asks narrowly for all of what is counted', () => {
    const hits = [hit('4,200 acoustic sensors', [4200], 'sensors'), hit('120', [120], 'sensors')];
    expect(counts(scoreFigures(article, hits, 'narrow'))).toEqual({ right: 1, found: 2, expected: 6 });
  });
});
