import type { Alike } from '../../../core/contract/review-methods.ts';
import { compareFacts } from '../../../core/facts/compare-facts.ts';
import type { Fact, FactDraft } from '../../../core/facts/fact.ts';
import type { Likeness } from '../../../core/facts/suggestion.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { type FactPostings, openFactPostings } from '../facts/fact-postings.ts';
import { foldText } from '../facts/fold-text.ts';
import { wordsOf } from '../facts/search-terms.ts';
import { factInRow } from '../facts/stored-fact.ts';
import { needSource } from '../sources/read-sources.ts';
import { findSuggestions } from './suggestion-store.ts';

/** Facts compared with one draft, those that share most of its rare words first. */
const CANDIDATES = 12;
/** Facts shown beside one suggestion. */
const SHOWN = 5;
/** Words of one draft that are looked up. */
const MOST_WORDS = 60;
const COMMON_WORDS = 5;
/** Places of words looked at for one draft, the rarest words first. */
const MOST_SEEN = 1_500;

const ORDER: readonly Likeness[] = ['same', 'contradicts', 'related'];

/**
 * For each of these suggestions that is open, the facts that are like it: the same first, at most five. Ids that are not
 * this source's are left out. Throws Refused when the dossier has no such source.
 */
export function findAlike(dossier: Dossier, source: string, ids: readonly string[]): readonly Alike[] {
  needSource(dossier, source);
  const { likeFacts } = openLikeness(dossier);
  return findSuggestions(dossier, source, ids)
    .filter(({ state }) => state === 'open')
    .flatMap(({ id, draft }) =>
      likeFacts(draft)
        .map((like): Alike => ({ suggestion: id, ...like }))
        .sort((one, other) => ORDER.indexOf(one.likeness) - ORDER.indexOf(other.likeness))
        .slice(0, SHOWN),
    );
}

export type LikeFact = Omit<Alike, 'suggestion'>;

export interface Likenesses {
  /** Facts still in use that are like a draft. The same work however many facts there are. */
  readonly likeFacts: (draft: FactDraft) => readonly LikeFact[];
}

/** Compares drafts with the facts as they are now; for as long as nothing is written. */
export function openLikeness(dossier: Dossier): Likenesses {
  const postings = openFactPostings(dossier);
  const facts = new Map<number, Fact | null>();
  const factOf = (row: number) => {
    const known = facts.get(row);
    if (known !== undefined) return known;
    const fact = factInRow(dossier, row);
    facts.set(row, fact);
    return fact;
  };
  return {
    likeFacts: (draft) =>
      proposeRows(postings, draft).flatMap((row) => {
        const fact = factOf(row);
        if (!fact || !isInUse(fact)) return [];
        const comparison = compareFacts(draft, fact);
        return comparison ? [{ fact, ...comparison }] : [];
      }),
  };
}

function proposeRows(postings: FactPostings, draft: FactDraft): readonly number[] {
  const weights = new Map<number, number>();
  const common: string[] = [];
  const rarer: (readonly number[])[] = [];
  for (const word of draftWords(draft)) {
    const rows = postings.rowsWith(word);
    if (rows === null) common.push(word);
    else rarer.push(rows);
  }
  let seen = 0;
  for (const rows of rarer.sort((one, other) => one.length - other.length)) {
    // A word says the more the fewer facts have it.
    for (const row of rows) weights.set(row, (weights.get(row) ?? 0) + 1 / Math.log2(2 + rows.length));
    seen += rows.length;
    if (seen > MOST_SEEN) break;
  }
  const rare = [...weights].sort(([a, one], [b, other]) => other - one || a - b).map(([row]) => row);
  if (rare.length >= CANDIDATES) return rare.slice(0, CANDIDATES);
  return [...new Set([...rare, ...postings.someWithAll(common.slice(0, COMMON_WORDS))])].slice(0, CANDIDATES);
}

/** Names first, because they are what two accounts of one matter share; then figures and the words of the claim. */
function draftWords(draft: FactDraft): readonly string[] {
  const { people, organisations, places, programmes, speaker, figures, claim } = draft;
  const names = [...people, ...organisations, ...programmes, ...places, speaker ?? ''];
  const text = [...names, ...figures.map(({ value }) => String(value)), claim].join('\n');
  return [...new Set(wordsOf(foldText(text)))].filter(saysSomething).slice(0, MOST_WORDS);
}

function saysSomething(word: string): boolean {
  return word.length > 2 || /\p{N}/u.test(word);
}

function isInUse({ status }: Fact): boolean {
  return status !== 'superseded' && status !== 'withdrawn';
}
