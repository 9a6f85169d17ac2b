import { describe, expect, it } from 'vitest';
import { draftFromSpan } from '../../../core/facts/draft-from-span.ts';
import type { Source } from '../../../core/facts/source.ts';
import type { SourceMarks } from '../../../core/facts/source-marks.ts';
import { splitDraft } from '../../../core/facts/split-draft.ts';

const FIRST = 'Kenya will lend $5 million, and Malawi will build 12 wells.';
const TEXT = `${FIRST} Work began in May.`;
const source: Source = {
  id: 's1',
  csl: { type: 'article' },
  language: 'en',
  remark: null,
  passages: [{ number: 1, heading: null, text: TEXT, summary: false }],
};
const at = (words: string) => ({ passage: 1, start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const marks: SourceMarks = {
  sentences: [at(FIRST), at('Work began in May.')],
  names: [
    { ...at('Kenya'), type: 'place', name: 'Kenya' },
    { ...at('Malawi'), type: 'place', name: 'Malawi' },
  ],
  dates: [{ ...at('May'), text: 'May', iso: '2025-05', inferred: true, vague: false }],
  figures: [
    { ...at('$5 million'), text: '$5 million', value: 5_000_000, unit: 'USD', of: '' },
    { ...at('12 wells'), text: '12 wells', value: 12, unit: 'wells', of: '' },
  ],
  quotations: [],
  reported: [],
};
const whole = draftFromSpan(source, marks, { passage: 1, start: 0, end: TEXT.length });
const first = draftFromSpan(source, marks, at(FIRST));

describe('splitDraft', () => {
  it('parts several sentences, each with its own words, names, date and figures', () => {
    const parts = splitDraft(source, marks, whole);
    expect(parts.map(({ claim }) => claim)).toEqual([FIRST, 'Work began in May.']);
    expect(parts.map(({ places }) => places)).toEqual([['Kenya', 'Malawi'], []]);
    expect(parts.map(({ when }) => when?.iso ?? null)).toEqual([null, '2025-05']);
    expect(parts.map(({ citations }) => citations[0]?.span)).toEqual([
      { start: 0, end: FIRST.length },
      { start: FIRST.length + 1, end: TEXT.length },
    ]);
  });

  it('parts the clauses of one sentence', () => {
    const parts = splitDraft(source, marks, first);
    expect(parts.map(({ claim }) => claim)).toEqual(['Kenya will lend $5 million', 'Malawi will build 12 wells.']);
    expect(parts.map(({ figures }) => figures.map(({ value }) => value))).toEqual([[5_000_000], [12]]);
    expect(parts.map(({ places }) => places)).toEqual([['Kenya'], ['Malawi']]);
  });

  it('gives what stands in none of the parts to each of them', () => {
    const draft = { ...first, people: ['Ruth Otieno'], speaker: 'Ruth Otieno', tags: ['water'], asAt: '2025-06-18' };
    for (const part of splitDraft(source, marks, draft))
      expect(part).toMatchObject({
        people: ['Ruth Otieno'],
        speaker: 'Ruth Otieno',
        tags: ['water'],
        asAt: '2025-06-18',
      });
  });

  it('keeps the user’s own words where they fall into as many parts', () => {
    const claim = 'Kenya is to lend five million dollars. Malawi is to build the wells.';
    expect(splitDraft(source, marks, { ...first, claim }).map((part) => part.claim)).toEqual([
      'Kenya is to lend five million dollars.',
      'Malawi is to build the wells.',
    ]);
  });

  it('takes the source’s words where the user’s own do not', () => {
    const parts = splitDraft(source, marks, { ...first, claim: 'Two countries share the cost.' });
    expect(parts.map(({ claim }) => claim)).toEqual(['Kenya will lend $5 million', 'Malawi will build 12 wells.']);
  });

  it('leaves what is one fact as it is', () => {
    const single = draftFromSpan(source, marks, at('Work began in May.'));
    expect(splitDraft(source, marks, single)).toEqual([single]);
    const elsewhere = { ...first, citations: [] };
    expect(splitDraft(source, marks, elsewhere)).toEqual([elsewhere]);
  });

  it('keeps a statement a statement in each part', () => {
    const parts = splitDraft(source, marks, { ...first, kind: 'statement' });
    expect(parts.map(({ kind }) => kind)).toEqual(['statement', 'statement']);
  });
});
