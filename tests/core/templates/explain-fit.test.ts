import { describe, expect, it } from 'vitest';
import { FACT_KINDS } from '../../../core/facts/fact.ts';
import { inEnglish } from '../../../core/shared/said.ts';
import { explainFit } from '../../../core/templates/explain-fit.ts';
import { factOf, queryOf } from './facts-at-hand.ts';

const explain = (...given: Parameters<typeof explainFit>) => explainFit(...given).map(inEnglish);

describe('why a fact is proposed', () => {
  it('names what the slot asked for and the fact has, its standing, and its place', () => {
    const query = queryOf({ kinds: ['figure'], tags: ['budget', 'rail'], places: ['malaysia'], order: 'newest' });
    const fact = factOf('a', {
      kind: 'figure',
      status: 'verified',
      tags: ['Budget'],
      places: ['Malaysia'],
      when: { iso: '2025-04', text: 'April' },
    });
    expect(explain(query, fact, { rank: 1, of: 12 })).toEqual([
      'kind: figure',
      'tag: budget',
      'place: malaysia',
      'verified',
      '1 of 12, newest first',
    ]);
    expect(explain(query, fact, { rank: 22, of: 30 }).at(-1)).toBe('22 of 30, newest first');
  });

  it('says what speaks against it, and nothing the slot did not ask', () => {
    const anything = queryOf({ kinds: FACT_KINDS });
    const bare = factOf('a', { citations: [] });
    expect(explain(anything, bare, { rank: 1, of: 1 })).toEqual(['unverified', 'no source', 'the only one that fits']);
    expect(explain(anything, bare, { rank: 12, of: 13 }).at(-1)).toBe('12 of 13, best first');
    expect(explain({ ...anything, order: 'oldest' }, bare, { rank: 3, of: 3 }).at(-1)).toBe('undated, 3 of 3');
    const dated = factOf('b', { when: { iso: '2025-04-16', text: '16 April' } });
    expect(explain(queryOf({ from: '2025' }), dated, { rank: 1, of: 2 })).toContain('dated 16 April 2025');
  });
});
