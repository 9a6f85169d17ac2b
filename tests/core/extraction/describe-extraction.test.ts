import { describe, expect, it } from 'vitest';
import { describeExtraction } from '../../../core/extraction/describe-extraction.ts';
import type { Extraction } from '../../../core/extraction/extraction.ts';

const text = 'Preface\n\nHEALTH\n\nUp 5-7% from May to June.';
const article = {
  text,
  blocks: [
    { start: 0, end: 7, kind: 'paragraph' },
    { start: 9, end: 15, kind: 'heading' },
    { start: 17, end: 42, kind: 'paragraph' },
  ],
} as const;
const nothing: Extraction = {
  sentences: [],
  mentions: [],
  dates: [],
  figures: [],
  quotations: [],
  reported: [],
  facts: [],
};

describe('describeExtraction', () => {
  it('puts each passage under the heading before it', () => {
    expect(describeExtraction(article, nothing).passages).toEqual([
      { start: 0, end: 7, heading: null },
      { start: 9, end: 15, heading: null },
      { start: 17, end: 42, heading: 'HEALTH' },
    ]);
  });

  it('writes ranges of dates and figures as pairs, and single ones as themselves', () => {
    const date = { start: 28, end: 41, text: 'May to June', inferred: true, vague: false };
    const figure = { start: 20, end: 24, text: '5-7%', unit: '%', of: 'prices' };
    const described = describeExtraction(article, {
      ...nothing,
      dates: [
        { ...date, iso: '2025-05', to: '2025-06' },
        { ...date, iso: '2025-05' },
        { ...date, iso: null, vague: true },
      ],
      figures: [
        { ...figure, value: 5, high: 7, qualifier: 'about' },
        { ...figure, value: 5 },
      ],
    });
    expect(described.dates.map(({ iso }) => iso)).toEqual([['2025-05', '2025-06'], '2025-05']);
    expect(described.dates[0]).toEqual({
      start: 28,
      end: 41,
      text: 'May to June',
      iso: ['2025-05', '2025-06'],
      inferred: true,
    });
    expect(described.figures).toEqual([
      { start: 20, end: 24, text: '5-7%', value: [5, 7], unit: '%', of: 'prices' },
      { start: 20, end: 24, text: '5-7%', value: 5, unit: '%', of: 'prices' },
    ]);
  });

  it('keeps to itself how names and speakers were found', () => {
    const described = describeExtraction(article, {
      ...nothing,
      mentions: [{ start: 0, end: 7, type: 'organisation', name: 'Preface', role: 'none' }],
      quotations: [{ start: 0, end: 7, speaker: 'Ada', found: 'pronoun' }],
      reported: [{ start: 0, end: 7, speaker: null, found: null }],
    });
    expect(described.mentions).toEqual([{ start: 0, end: 7, type: 'organisation', name: 'Preface' }]);
    expect(described.quotations).toEqual([{ start: 0, end: 7, speaker: 'Ada' }]);
    expect(described.reported).toEqual([{ start: 0, end: 7, speaker: null }]);
  });
});
