import { FACT_KINDS, type Fact, type FactKind, type FactStatus } from '../facts/fact.ts';
import { type Said, say } from '../shared/said.ts';
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
export function explainFit(query: SlotQuery, fact: Fact, { rank, of }: FitPlace): readonly Said[] {
  return [
    ...(query.kinds.length < EVERY_KIND ? [say('kind: {kind}', { kind: KINDS[fact.kind] })] : []),
    ...NAMES.flatMap(([list, word]) => namesMatched(query[list], fact[list]).map((name) => word(name))),
    ...(query.from !== null || query.to !== null ? inRange(fact) : []),
    STATUSES[fact.status],
    ...(fact.citations.length === 0 ? [say('no source')] : []),
    ...placeWords(query, fact, { rank, of }),
  ];
}

const EVERY_KIND = FACT_KINDS.length;

const KINDS: Readonly<Record<FactKind, Said>> = {
  agreement: say('agreement'),
  event: say('event'),
  figure: say('figure'),
  statement: say('statement'),
  person: say('person'),
  organisation: say('organisation'),
  programme: say('programme'),
  concern: say('concern'),
  background: say('background'),
};

const STATUSES: Readonly<Record<FactStatus, Said>> = {
  unverified: say('unverified'),
  verified: say('verified'),
  disputed: say('disputed'),
  superseded: say('superseded'),
  withdrawn: say('withdrawn'),
};

const NAMES = [
  ['tags', (name: string) => say('tag: {name}', { name })],
  ['people', (name: string) => say('person: {name}', { name })],
  ['organisations', (name: string) => say('organisation: {name}', { name })],
  ['places', (name: string) => say('place: {name}', { name })],
] as const;

function inRange({ when }: Fact): readonly Said[] {
  return when?.iso ? [say('dated {day}', { day: { day: when.iso } })] : [];
}

function placeWords({ order }: SlotQuery, { when }: Fact, { rank, of }: FitPlace): readonly Said[] {
  if (of < 2) return [say('the only one that fits')];
  if (order === 'relevance') return [say('{rank} of {of}, best first', { rank, of })];
  if (!when?.iso) return [say('undated, {rank} of {of}', { rank, of })];
  return order === 'newest'
    ? [say('{rank} of {of}, newest first', { rank, of })]
    : [say('{rank} of {of}, oldest first', { rank, of })];
}
