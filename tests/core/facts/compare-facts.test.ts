import { describe, expect, it } from 'vitest';
import { compareFacts } from '../../../core/facts/compare-facts.ts';
import type { FactDraft } from '../../../core/facts/fact.ts';
import { inEnglish } from '../../../core/shared/said.ts';
import { makeFact } from '../../dossiers/make-facts.ts';
import { makeDraft } from '../../dossiers/make-reading.ts';

const NAMES = { organisations: ['Bank Negara Malaysia'], places: ['Malaysia'] };
const GROWTH = {
  kind: 'figure',
  claim: 'Growth in Malaysia reached 4.5% in March, Bank Negara Malaysia said.',
  ...NAMES,
  when: { iso: '2025-03', text: 'in March' },
  figures: [{ value: 4.5, unit: '%', of: 'growth' }],
} as const satisfies Partial<FactDraft>;

function compare(here: Partial<FactDraft>, there: Partial<FactDraft> = {}) {
  const comparison = compareFacts(makeDraft('s', { ...GROWTH, ...here }), makeFact({ ...GROWTH, ...there }));
  return comparison && [comparison.likeness, comparison.difference && inEnglish(comparison.difference)];
}

describe('a draft beside a fact', () => {
  it.each<[string, Partial<FactDraft>]>([
    ['word for word', {}],
    ['in another order', { claim: 'Bank Negara Malaysia said that growth in Malaysia had reached 4.5% in March.' }],
    ['to another precision of the date', { when: { iso: '2025-03-31', text: 'on 31 March' } }],
    ['without its accents and letter case', { claim: GROWTH.claim.toUpperCase() }],
    ['with the figure written otherwise', { figures: [{ value: 4.5000000001, unit: '%', of: 'growth' }] }],
  ])('says the same %s', (_name, here) => {
    expect(compare(here)).toEqual(['same', null]);
  });

  it.each<[string, Partial<FactDraft>, string]>([
    ['figure', { figures: [{ value: 4.1, unit: '%', of: 'growth' }] }, '4.1% here, 4.5% there'],
    ['range', { figures: [{ value: 4, high: 5, unit: '%', of: 'growth' }] }, '4–5% here, 4.5% there'],
    [
      'sum',
      { figures: [{ value: 1_270_000_000, unit: 'USD', of: '' }] },
      '1,270,000,000 USD here, 1,300,000,000 USD there',
    ],
    ['date', { when: { iso: '2025-04', text: 'in April' } }, 'April 2025 here, March 2025 there'],
  ])('contradicts it by a %s', (_name, here, difference) => {
    const there =
      here.figures?.[0]?.unit === 'USD' ? { figures: [{ value: 1_300_000_000, unit: 'USD', of: 'trade' }] } : {};
    expect(compare(here, there)).toEqual(['contradicts', difference]);
  });

  it('contradicts it by a speaker, not by a longer name of the same one', () => {
    const claim = 'The port of Klang will be widened by 2030.';
    const said = { kind: 'statement', claim, figures: [], when: null, places: ['Klang'], organisations: [] } as const;
    const there = { ...said, claim: 'Klang’s port will be widened by 2030, he said.', speaker: 'Anwar Ibrahim' };
    expect(compare({ ...said, speaker: 'Anthony Loke' }, there)).toEqual([
      'contradicts',
      'Anthony Loke here, Anwar Ibrahim there',
    ]);
    expect(compare({ ...said, speaker: 'Anwar' }, there)?.[0]).toBe('same');
  });

  it('contradicts it by a speaker of the very same words', () => {
    const claim =
      'said that the port of Klang would be widened to forty metres by the year 2030 at the latest, and deepened too';
    const said = (speaker: string) => ({
      claim: `${speaker} ${claim}`,
      speaker,
      people: [speaker],
      places: ['Klang'],
      organisations: [],
      figures: [],
      when: null,
    });
    expect(compare(said('Loke'), said('Anwar'))).toEqual(['contradicts', 'Loke here, Anwar there']);
  });

  it('is no contradiction where units differ or the counted things do', () => {
    expect(compare({ figures: [{ value: 40_000, unit: 'people', of: 'engineers' }] })).toEqual(['same', null]);
    expect(
      compare({
        figures: [{ value: 3.3, unit: '%', of: 'unemployment' }],
        claim: 'Unemployment in Malaysia reached 3.3% in March.',
      })?.[0],
    ).not.toBe('contradicts');
  });

  it('is related where it shares names and some words', () => {
    expect(
      compare({
        claim: 'Bank Negara Malaysia published growth of the first quarter.',
        when: null,
        figures: [],
        kind: 'event',
      }),
    ).toEqual(['related', null]);
  });

  it.each<[string, Partial<FactDraft>]>([
    [
      'shares no name',
      { claim: 'Growth reached 4% last year.', organisations: ['Bank of Thailand'], places: ['Thailand'], figures: [] },
    ],
    [
      'shares names and hardly a word',
      {
        claim: 'A new governor was appointed yesterday after long talks between several parties.',
        ...NAMES,
        places: [],
        figures: [],
      },
    ],
  ])('is another matter when it %s', (_name, here) => {
    expect(compare(here)).toBeNull();
  });
});
