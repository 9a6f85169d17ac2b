import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../../electron/backend/dossier/dossier.ts';
import { storeArticle } from '../../../../electron/backend/importing/store-article.ts';
import { compareSourceEditions } from '../../../../electron/backend/sources/compare-source-editions.ts';
import { makeSource } from '../../../dossiers/make-facts.ts';
import { makeReading } from '../../../dossiers/make-reading.ts';
import { AT, prepareScratch, refusalOf } from '../../../dossiers/scratch.ts';
import { newId, openReview } from '../review/review-desk.ts';

const scratch = prepareScratch();

const PACT = 'The ministry signed a pact with the institute in Putrajaya on Tuesday, officials of both sides said.';
const COST = 'It covers 40,000 engineers and costs 3.2% of the budget, which parliament is to debate in the autumn.';
const CRITICS =
  'Critics asked for schools, roads and clinics instead, and for a vote on the pact before it takes effect.';

/** Takes an edition in and accepts a fact for each of these words of it. */
function take(dossier: Dossier, paragraphs: readonly string[], facts: readonly string[] = []): string {
  const reading = makeReading({ paragraphs, facts: facts.map((words) => ({ words })) });
  const { source } = storeArticle(dossier, reading, { at: AT, newId });
  const desk = openReview(dossier, source);
  const ids = desk.read().suggestions.map(({ id }) => id);
  if (ids.length > 0) desk.take({ do: 'accept', suggestions: ids });
  return source;
}

function touched(dossier: Dossier, source: string) {
  return compareSourceEditions(dossier, source).facts.map(({ fact, stands, passage }) => [fact.claim, stands, passage]);
}

describe('a new edition of a source', () => {
  it('tells what it changed', () => {
    const dossier = scratch.open(scratch.make());
    const first = take(dossier, [PACT, COST, CRITICS]);
    const second = take(dossier, ['Updated at noon.', PACT, COST.replace('40,000', '45,000')]);
    const changes = compareSourceEditions(dossier, second);
    expect(changes.previous.id).toBe(first);
    expect(changes.passages).toMatchObject([
      { change: 'added', before: null, after: 1 },
      { change: 'same', before: 1, after: 2, words: [] },
      { change: 'changed', before: 2, after: 3 },
      { change: 'removed', before: 3, after: null },
    ]);
  });

  it('tells which facts still stand, and where their words are now', () => {
    const dossier = scratch.open(scratch.make());
    take(dossier, [PACT, COST, CRITICS], [PACT, 'It covers 40,000 engineers', 'costs 3.2% of the budget', CRITICS]);
    const second = take(dossier, ['Updated at noon.', PACT, COST.replace('40,000', '45,000'), `In brief: ${CRITICS}`]);
    expect(touched(dossier, second)).toEqual([
      [PACT, true, 2],
      ['It covers 40,000 engineers', false, null],
      ['costs 3.2% of the budget', true, 3],
      [CRITICS, true, 4],
    ]);
  });

  it('counts facts that rest on any earlier edition, by what they cite last', () => {
    const dossier = scratch.open(scratch.make());
    take(dossier, [PACT, COST, CRITICS], [PACT, COST]);
    take(dossier, [PACT, COST.replace('40,000', '45,000'), CRITICS], ['It covers 45,000 engineers']);
    const third = take(dossier, [PACT.replace('Tuesday', 'Wednesday'), COST.replace('40,000', '45,000'), CRITICS]);
    expect(touched(dossier, third)).toEqual([
      ['It covers 45,000 engineers', true, 2],
      [PACT, false, null],
      [COST, false, null],
    ]);
  });

  it('lets a fact stand only when all it cites there still stands', () => {
    const dossier = scratch.open(scratch.make());
    const first = take(dossier, [PACT, COST, CRITICS], [PACT, COST]);
    const desk = openReview(dossier, first);
    const [fact] = desk.facts();
    const draft = { ...desk.find('engineers').draft, citations: [{ source: first, passage: 2, span: null }] };
    const [added] = desk.take({ do: 'add', draft }).suggestions;
    desk.take({ do: 'cite', suggestion: added?.id ?? '', fact: fact?.id ?? '' });
    const second = take(dossier, [PACT, COST.replace('autumn', 'spring'), CRITICS]);
    expect(touched(dossier, second)).toEqual([
      [PACT, false, 1],
      [COST, false, null],
    ]);
  });

  it('is none where there was nothing before', () => {
    const dossier = scratch.open(scratch.make({ sources: [makeSource()] }));
    expect(refusalOf(() => compareSourceEditions(dossier, 'source-1')).code).toBe('not-found');
    expect(refusalOf(() => compareSourceEditions(dossier, 'nobody')).code).toBe('not-found');
  });

  it('in a file where editions go in a circle is compared all the same', () => {
    const dossier = scratch.open(scratch.make());
    const first = take(dossier, [PACT, COST, CRITICS], [PACT]);
    const second = take(dossier, [PACT, COST, `${CRITICS} More.`]);
    dossier.db.prepare('UPDATE sources SET edition_of = ? WHERE id = ?').run(second, first);
    expect(touched(dossier, second)).toEqual([[PACT, true, 1]]);
    expect(take(dossier, [PACT, COST, `${CRITICS} Even more.`])).not.toBe(second);
  });
});
