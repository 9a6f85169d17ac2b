import type { Fact } from '../../../core/facts/fact.ts';
import type { SlotQuery } from '../../../core/templates/template.ts';

/** A supported background fact with what a test says about it. */
export function factOf(id: string, change: Partial<Fact> = {}): Fact {
  return {
    id,
    revision: 1,
    kind: 'background',
    status: 'unverified',
    claim: `Claim ${id}.`,
    language: 'en-GB',
    people: [],
    organisations: [],
    places: [],
    programmes: [],
    when: null,
    figures: [],
    speaker: null,
    asAt: null,
    tags: [],
    citations: [{ source: 's', passage: 1, span: null }],
    ...change,
  };
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
    order: 'relevance',
    limit: 10,
    ...change,
  };
}
