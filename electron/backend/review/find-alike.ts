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

const ORDER: readonly Likeness[] = ['same', 'contradicts', 'related'];

/**
 * For each of these suggestions that is open, the facts that are like it: the same first, at most five. Ids that are not
 * this source's are left out. Throws Refused when the dossier has no such source.
 */
export function findAlike(dossier: Dossier, source: string, ids: readonly string[]): readonly Alike[] {
  needSource(dossier, source);
  const postings = openFactPostings(dossier);
  return findSuggestions(dossier, source, ids)
    .filter(({ state }) => state === 'open')
    .flatMap(({ id, draft }) =>
      likeFacts(dossier, postings, draft)
        .map((like): Alike => ({ suggestion: id, ...like }))
        .sort((one, other) => ORDER.indexOf(one.likeness) - ORDER.indexOf(other.likeness))
        .slice(0, SHOWN),
    );
}

export type LikeFact = Omit<Alike, 'suggestion'>;

/** Facts still in use that are like a draft. The same work however many facts there are. */
export function likeFacts(dossier: Dossier, postings: FactPostings, draft: FactDraft): readonly LikeFact[] {
  return proposeRows(postings, draft).flatMap((row) => {
    const fact = factInRow(dossier, row);
    if (!fact || !isInUse(fact)) return [];
    const comparison = compareFacts(draft, fact);
    return comparison ? [{ fact, ...comparison }] : [];
  });
}

function proposeRows(postings: FactPostings, draft: FactDraft): readonly number[] {
  const weights = new Map<number, number>();
  const common: string[] = [];
  for (const word of draftWords(draft)) {
    const rows = postings.rowsWith(word);
    if (rows === null) common.push(word);
    // A word says the more the fewer facts have it.
    else for (const row of rows) weights.set(row, (weights.get(row) ?? 0) + 1 / Math.log2(2 + rows.length));
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
