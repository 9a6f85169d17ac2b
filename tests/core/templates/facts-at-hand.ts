import type { Fact } from '../../../core/facts/fact.ts';
import type { SlotQuery } from '../../../core/templates/template.ts';
import { makeFact } from '../../dossiers/make-facts.ts';

/** A supported background fact with what a test says about it. */
export function factOf(id: string, change: Partial<Fact> = {}): Fact {
  return makeFact({
    id,
    kind: 'background',
    status: 'unverified',
    claim: `Claim ${id}.`,
    citations: [{ source: 's', passage: 1, span: null }],
    ...change,
  });
}

/** Background facts by relevance, ten at most, and what a test asks beyond that. */
export function queryOf(change: Partial<SlotQuery> = {}): SlotQuery {
  return {
    kinds: ['background'],
    statuses: [],
    tags: [],
    people: [],
    organisations: [],
    places: [],
    from: null,
    to: null,
    order: 'relevance',
    limit: 10,
    ...change,
  };
}
