import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../../core/extraction/extraction.ts';
import { articleOf, draftsOf, marksOf, passagesOf } from '../../../core/extraction/to-source.ts';
import { fc } from '../../fast-check.ts';
import { shuffledArticle } from './arbitrary-article.ts';

const text = 'HEALTH\n\nAda Lowe left.  \n\na\tb\nc\td';
const article = {
  text,
  blocks: [
    { start: 0, end: 6, kind: 'heading', page: 3 },
    { start: 8, end: 22, kind: 'paragraph' },
    { start: 26, end: 33, kind: 'table' },
  ],
} as const;
const fact = {
  kind: 'event',
  claim: 'Ada Lowe left.',
  people: ['Ada Lowe'],
  organisations: [],
  places: [],
  programmes: [],
  when: null,
  figures: [],
  speaker: null,
  confidence: 0.7,
  reason: 'event-words',
} as const;
const extraction: Extraction = {
  sentences: [
    { start: 0, end: 6 },
    { start: 8, end: 22 },
  ],
  mentions: [{ start: 8, end: 16, type: 'person', name: 'Ada Lowe', role: 'captain' }],
  dates: [{ start: 0, end: 12, text: 'over two blocks', iso: null, inferred: false, vague: true }],
  figures: [],
  quotations: [{ start: 8, end: 22, speaker: null, found: null }],
  reported: [],
  facts: [
    { ...fact, start: 8, end: 22 },
    { ...fact, start: 20, end: 28 },
  ],
};

describe('passagesOf', () => {
  it('makes a passage of each block, with its kind and page', () => {
    expect(passagesOf(article)).toEqual([
      { number: 1, kind: 'heading', page: 3, heading: null, text: 'HEALTH', summary: false },
      { number: 2, heading: null, text: 'Ada Lowe left.', summary: false },
      { number: 3, kind: 'table', heading: null, text: 'a\tb\nc\td', summary: false },
    ]);
  });

  it('is undone by articleOf, whatever the article', () => {
    fc.assert(
      fc.property(shuffledArticle, (any) => {
        const passages = passagesOf(any);
        expect(passagesOf(articleOf(passages))).toEqual(passages);
      }),
    );
  });
});

describe('marksOf', () => {
  it('tells by passage what was found, and drops what lies in no one block', () => {
    expect(marksOf(article, extraction)).toEqual({
      sentences: [
        { passage: 1, start: 0, end: 6 },
        { passage: 2, start: 0, end: 14 },
      ],
      names: [{ passage: 2, start: 0, end: 8, type: 'person', name: 'Ada Lowe', role: 'captain' }],
      dates: [],
      figures: [],
      quotations: [{ passage: 2, start: 0, end: 14, speaker: null, found: null }],
      reported: [],
    });
  });
});

describe('draftsOf', () => {
  it('cites the exact words of each suggested fact', () => {
    const { start, end, confidence, reason, ...rest } = { ...fact, start: 8, end: 22 };
    expect(draftsOf(article, extraction, { source: 's1', language: 'en-GB', asAt: '2025-06-18' })).toEqual([
      {
        draft: {
          ...rest,
          language: 'en-GB',
          asAt: '2025-06-18',
          tags: [],
          citations: [{ source: 's1', passage: 2, span: { start: start - 8, end: end - 8 } }],
        },
        confidence,
        reason,
      },
    ]);
  });
});
