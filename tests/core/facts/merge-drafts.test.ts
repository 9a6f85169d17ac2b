import { describe, expect, it } from 'vitest';
import { mergeDrafts } from '../../../core/facts/merge-drafts.ts';
import { makeDraft } from '../../dossiers/make-reading.ts';

const at = (passage: number, start: number) => [{ source: 's', passage, span: { start, end: start + 10 } }];
const ONE = makeDraft('s', {
  claim: 'A pact was signed',
  people: ['Anwar Ibrahim'],
  citations: at(1, 0),
  tags: ['pact'],
});
const TWO = makeDraft('s', {
  kind: 'figure',
  claim: 'It covers 40,000 engineers.',
  people: ['Amina Yusof', 'Anwar Ibrahim'],
  when: { iso: '2030', text: 'by 2030' },
  figures: [{ value: 40_000, unit: 'people', of: 'engineers' }],
  speaker: 'Amina Yusof',
  asAt: '2026-03-12',
  citations: at(1, 20),
});

describe('several drafts as one', () => {
  it('say their claims in reading order, each as a sentence, and have everything each of them has', () => {
    expect(mergeDrafts([TWO, ONE])).toEqual({
      ...TWO,
      claim: 'A pact was signed. It covers 40,000 engineers.',
      people: ['Anwar Ibrahim', 'Amina Yusof'],
      tags: ['pact'],
      citations: [...ONE.citations, ...TWO.citations],
    });
  });

  it('take kind and language of the first chosen', () => {
    expect(mergeDrafts([ONE, { ...TWO, language: 'fr' }])).toMatchObject({ kind: 'event', language: 'en' });
  });

  it('say once what is said twice, or what another one holds', () => {
    const longer = { ...ONE, claim: 'A pact was signed on Tuesday.', citations: at(2, 0) };
    expect(mergeDrafts([ONE, { ...ONE, citations: at(1, 0) }])).toEqual({ ...ONE, claim: 'A pact was signed.' });
    expect(mergeDrafts([ONE, longer]).claim).toBe('A pact was signed on Tuesday.');
    expect(mergeDrafts([TWO, { ...TWO, citations: at(3, 0) }])).toMatchObject({
      figures: TWO.figures,
      people: TWO.people,
    });
  });

  it('end no quotation and no question with another full stop', () => {
    const claims = ['“We will train them.”', 'Will they come?', 'He said so,', 'That is all…'];
    const drafts = claims.map((claim, index) => makeDraft('s', { claim, citations: at(1, index * 20) }));
    expect(mergeDrafts(drafts).claim).toBe('“We will train them.” Will they come? He said so. That is all…');
  });

  it('cannot be made of nothing', () => {
    expect(() => mergeDrafts([])).toThrow(RangeError);
  });
});
