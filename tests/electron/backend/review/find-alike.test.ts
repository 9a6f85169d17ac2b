import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../core/facts/fact.ts';
import { inEnglish } from '../../../../core/shared/said.ts';
import { findAlike } from '../../../../electron/backend/review/find-alike.ts';
import { makeFact, makeManyFacts } from '../../../dossiers/make-facts.ts';
import type { FactFound } from '../../../dossiers/make-reading.ts';
import { prepareScratch, refusalOf } from '../../../dossiers/scratch.ts';
import { startReview } from './review-desk.ts';

const scratch = prepareScratch();
const many = makeManyFacts(10_000, 11);

const GROWTH: Fact = makeFact({
  id: 'growth',
  kind: 'figure',
  claim: 'Growth in Malaysia reached 4.5% in the first quarter of 2025, Bank Negara Malaysia said.',
  organisations: ['Bank Negara Malaysia'],
  places: ['Malaysia'],
  when: { iso: '2025-01', to: '2025-03', text: 'the first quarter of 2025' },
  figures: [{ value: 4.5, unit: '%', of: 'growth' }],
});
const SAID: Fact = makeFact({
  id: 'said',
  kind: 'statement',
  claim: 'Anwar Ibrahim said that the port of Klang would be widened by 2030.',
  people: ['Anwar Ibrahim'],
  places: ['Klang'],
  when: { iso: '2030', text: 'by 2030', relation: 'by' },
  speaker: 'Anwar Ibrahim',
});

/** What is shown beside a suggestion in a dossier that has these two facts. */
function alikeTo(found: FactFound, { facts = [GROWTH, SAID], fullText = true } = {}) {
  const path = scratch.make({ facts });
  const dossier = scratch.open(path, { fullText });
  const desk = startReview(dossier, { paragraphs: [found.words], facts: [found] });
  const ids = desk.read().suggestions.map(({ id }) => id);
  return findAlike(dossier, desk.source, ids).map(({ fact, likeness, difference }) => [
    fact.id,
    likeness,
    difference && inEnglish(difference),
  ]);
}

describe.each([true, false])('facts like a suggestion (full-text search: %s)', (fullText) => {
  const like = (found: FactFound) => alikeTo(found, { fullText });

  it('says the same in nearly the same words', () => {
    const { figures, organisations, places, when } = GROWTH;
    const words = 'Malaysia’s growth reached 4.5% in the first quarter of 2025, said Bank Negara Malaysia.';
    expect(like({ words, kind: 'figure', figures, organisations, places, when })).toEqual([['growth', 'same', null]]);
  });

  it('contradicts by a figure', () => {
    const { organisations, places, when } = GROWTH;
    const words = 'Growth in Malaysia reached 4.1% in the first quarter of 2025, Bank Negara Malaysia said.';
    const figures = [{ value: 4.1, unit: '%', of: 'growth' }];
    expect(like({ words, kind: 'figure', figures, organisations, places, when })).toEqual([
      ['growth', 'contradicts', '4.1% here, 4.5% there'],
    ]);
  });

  it('contradicts by a date', () => {
    const { people, places, speaker } = SAID;
    const words = 'Anwar Ibrahim said that the port of Klang would be widened by 2035.';
    const when = { iso: '2035', text: 'by 2035', relation: 'by' } as const;
    expect(like({ words, kind: 'statement', people, places, speaker, when })).toEqual([
      ['said', 'contradicts', '2035 here, 2030 there'],
    ]);
  });

  it('contradicts by a speaker', () => {
    const { places, when } = SAID;
    const words = 'Anthony Loke said that the port of Klang would be widened by 2030.';
    const speaker = 'Anthony Loke';
    expect(like({ words, kind: 'statement', people: [speaker], places, speaker, when })).toEqual([
      ['said', 'contradicts', 'Anthony Loke here, Anwar Ibrahim there'],
    ]);
  });

  it('speaks of the same matter', () => {
    const words = 'The widening of the port of Klang began, with Anwar Ibrahim present.';
    expect(like({ words, people: ['Anwar Ibrahim'], places: ['Klang'] })).toEqual([['said', 'related', null]]);
  });

  it('is nothing for another matter', () => {
    expect(like({ words: 'Heavy rain closed the road to Ipoh.', places: ['Ipoh'] })).toEqual([]);
  });
});

it('finds one fact of ten thousand, the likest first', () => {
  const facts = [...many.facts, GROWTH, { ...GROWTH, id: 'older', figures: [{ value: 3.9, unit: '%', of: 'growth' }] }];
  const path = scratch.make({ sources: [many.source], facts });
  const dossier = scratch.open(path);
  const { figures, organisations, places, when } = GROWTH;
  const desk = startReview(dossier, {
    paragraphs: [GROWTH.claim],
    facts: [{ words: GROWTH.claim, kind: 'figure', figures, organisations, places, when }],
  });
  const alike = findAlike(dossier, desk.source, [desk.find('Growth').id]);
  expect(alike.slice(0, 2)).toMatchObject([
    { fact: { id: 'growth' }, likeness: 'same' },
    { fact: { id: 'older' }, likeness: 'contradicts' },
  ]);
});

it('passes over facts that are superseded or withdrawn, and suggestions that are settled', () => {
  const { figures, organisations, places, when } = GROWTH;
  const found = { words: GROWTH.claim, kind: 'figure', figures, organisations, places, when } as const;
  const facts = [{ ...GROWTH, status: 'superseded' } as const, { ...GROWTH, id: 'gone', status: 'withdrawn' } as const];
  expect(alikeTo(found, { facts })).toEqual([]);
  const dossier = scratch.open(scratch.make({ facts: [GROWTH] }, 'Settled.dossier'));
  const desk = startReview(dossier, { paragraphs: [found.words], facts: [found] });
  const { id } = desk.find('Growth');
  desk.take({ do: 'reject', suggestions: [id] });
  expect(findAlike(dossier, desk.source, [id, 'nobody'])).toEqual([]);
  expect(refusalOf(() => findAlike(dossier, 'nowhere', [id])).code).toBe('not-found');
});
