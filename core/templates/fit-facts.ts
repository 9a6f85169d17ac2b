import type { Fact } from '../facts/fact.ts';
import type { SlotQuery, Template } from './template.ts';

/**
 * The facts that fit a slot, best first, `limit` at most. `facts` are in the dossier's order, newest revisions only;
 * `used` holds the ids of facts that are in the note already and are left out.
 *
 * A fact fits when its kind is one asked for, its status too (none asked for: all but superseded and withdrawn), and,
 * for each of tags, people, organisations and places that names any, at least one name matches: letter case, accents
 * and punctuation aside, as whole words, so that `NDRC` finds `National Development and Reform Commission (NDRC)`. With
 * `from` or `to`, its own date must overlap what lies between; an undated fact then does not fit.
 *
 * Relevance puts first what matches more of the names, then verified before unverified before disputed, supported
 * before unsupported, kinds in the order the slot lists them, and last the dossier's order. Newest and oldest go by the
 * fact's own date, a month or year standing for its first day and undated facts last, ties by relevance.
 */
export function fitFacts(query: SlotQuery, facts: readonly Fact[], used: ReadonlySet<string>): readonly Fact[] {
  return rankFitting(query, facts, used).slice(0, query.limit);
}

/** The same without the slot's limit. */
export function rankFitting(query: SlotQuery, facts: readonly Fact[], used: ReadonlySet<string>): readonly Fact[] {
  const wanted = NAMED.map((name) => ({ name, words: query[name].map(normalise) }));
  return facts
    .filter((fact) => !used.has(fact.id) && query.kinds.includes(fact.kind))
    .filter((fact) => hasStatus(query, fact) && isInRange(query, fact))
    .map((fact) => {
      const matches = wanted.map(({ name, words }) => (words.length === 0 ? null : countMatches(words, fact[name])));
      return { fact, matches, relevance: relevanceOf(query, fact, matches), date: dateOf(fact) };
    })
    .filter(({ matches }) => !matches.includes(0))
    .sort((one, other) => compareDates(query.order, one.date, other.date) || compare(one.relevance, other.relevance))
    .map(({ fact }) => fact);
}

/**
 * The facts each slot of a template takes when a note starts filled: slot by slot in the order of the page, no fact
 * twice.
 */
export function fillSlots(template: Template, facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const used = new Set<string>();
  const filled = new Map<string, readonly Fact[]>();
  for (const slot of template.sections.flatMap((section) => section.slots)) {
    const taken = fitFacts(slot.query, facts, used);
    for (const { id } of taken) used.add(id);
    filled.set(slot.id, taken);
  }
  return filled;
}

/** The names of a list the query asks for that the fact has, as the query spells them. */
export function namesMatched(wanted: readonly string[], names: readonly string[]): readonly string[] {
  const present = names.map(normalise);
  return wanted.filter((name) => {
    const words = normalise(name);
    return words.trim() !== '' && present.some((one) => one.includes(words));
  });
}

const NAMED = ['tags', 'people', 'organisations', 'places'] as const;
const OUT_BY_DEFAULT: readonly Fact['status'][] = ['superseded', 'withdrawn'];
const STATUS_ORDER: readonly Fact['status'][] = ['verified', 'unverified', 'disputed', 'superseded', 'withdrawn'];

function hasStatus({ statuses }: SlotQuery, { status }: Fact): boolean {
  return statuses.length === 0 ? !OUT_BY_DEFAULT.includes(status) : statuses.includes(status);
}

/** Text of less precise dates is the start of the more precise: cut to the shorter, days compare as text. */
function isInRange({ from, to }: SlotQuery, { when }: Fact): boolean {
  if (from === null && to === null) return true;
  const first = when?.iso ?? null;
  if (first === null) return false;
  const last = when?.to ?? first;
  const isUpTo = (one: string, other: string) => {
    const length = Math.min(one.length, other.length);
    return one.slice(0, length) <= other.slice(0, length);
  };
  return (from === null || isUpTo(from, last)) && (to === null || isUpTo(first, to));
}

/** Smaller is better, first number first. */
function relevanceOf(query: SlotQuery, fact: Fact, matches: readonly (number | null)[]): readonly number[] {
  return [
    -matches.reduce<number>((sum, count) => sum + (count ?? 0), 0),
    STATUS_ORDER.indexOf(fact.status),
    fact.citations.length > 0 ? 0 : 1,
    query.kinds.indexOf(fact.kind),
  ];
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function countMatches(wanted: readonly string[], names: readonly string[]): number {
  const present = names.map(normalise);
  return wanted.filter((words) => words.trim() !== '' && present.some((name) => name.includes(words))).length;
}

/** Words in one spelling, a space on both sides of each, so that `includes` finds whole words only. */
function normalise(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  return ` ${plain.replace(/[^\p{Letter}\p{Number}]+/gu, ' ').trim()} `;
}

/** First day of the fact's date as text that sorts; null when undated. */
function dateOf({ when }: Fact): string | null {
  if (!when?.iso) return null;
  return `${when.iso}-01-01`.slice(0, 10);
}

function compareDates(order: SlotQuery['order'], one: string | null, other: string | null): number {
  if (order === 'relevance' || one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return (one < other ? -1 : 1) * (order === 'oldest' ? 1 : -1);
}
