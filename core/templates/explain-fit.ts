import { FACT_KINDS, type Fact } from '../facts/fact.ts';
import { writePartialDate } from '../shared/partial-date.ts';
import { namesMatched } from './fit-facts.ts';
import type { SlotQuery } from './template.ts';

/** Where a fact stands among those that fit its slot. */
export interface FitPlace {
  /** From 1, in the slot's order. */
  readonly rank: number;
  readonly of: number;
}

/**
 * Why a fact is proposed for a slot, in words for the reader of the proposal, most telling first: its kind, the names it
 * shares with the query, its date where the query asks for one, whether it was verified and is supported, and its place.
 */
export function explainFit(query: SlotQuery, fact: Fact, { rank, of }: FitPlace): readonly string[] {
  return [
    ...(query.kinds.length < EVERY_KIND ? [`kind: ${fact.kind}`] : []),
    ...NAMES.flatMap(([list, word]) => namesMatched(query[list], fact[list]).map((name) => `${word}: ${name}`)),
    ...(query.from !== null || query.to !== null ? inRange(fact) : []),
    fact.status,
    ...(fact.citations.length === 0 ? ['no source'] : []),
    ...placeWords(query, fact, { rank, of }),
  ];
}

const EVERY_KIND = FACT_KINDS.length;

const NAMES = [
  ['tags', 'tag'],
  ['people', 'person'],
  ['organisations', 'organisation'],
  ['places', 'place'],
] as const;

function inRange({ when }: Fact): readonly string[] {
  return when?.iso ? [`dated ${writePartialDate(when.iso, 'en-GB')}`] : [];
}

function placeWords({ order }: SlotQuery, { when }: Fact, { rank, of }: FitPlace): readonly string[] {
  if (of < 2) return ['the only one that fits'];
  if (order === 'relevance') return [rank === 1 ? `best of ${of}` : `${ordinal(rank)} of ${of}`];
  if (!when?.iso) return [`undated, ${ordinal(rank)} of ${of}`];
  return [rank === 1 ? `${order} of ${of}` : `${ordinal(rank)} ${order} of ${of}`];
}

/** `21st`, `12th`. */
function ordinal(number: number): string {
  const teen = Math.floor((number % 100) / 10) === 1;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
