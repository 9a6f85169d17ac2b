import type { DatabaseSync } from 'node:sqlite';
import { allRows, textOf } from '../dossier/rows.ts';
import type { FactSets } from './fact-sets.ts';
import { type FactVocabulary, readVocabulary, wordsNear } from './fact-vocabulary.ts';
import type { AnyOf, SearchTerm } from './search-terms.ts';
import { wordDistance } from './word-distance.ts';

/** Words compared letter by letter; those sharing most and rarest letter groups with the typed one come first. */
const CANDIDATES = 60;
const MAX_NEAR = 12;
const SHORT = 7;
const MAX_LENGTH = 40;

/**
 * For each word of a query the words of facts it may have been meant for, itself included; null when there is nothing
 * to forgive. The distance between words decides.
 */
export function forgiveTerms(
  { db, sets }: { readonly db: DatabaseSync; readonly sets: FactSets },
  terms: readonly SearchTerm[],
): readonly AnyOf[] | null {
  if (!terms.some((term) => slipsForgiven(term) > 0)) return null;
  sets.vocabulary ??= { words: readVocabulary(db) };
  const { words } = sets.vocabulary;
  const groups = terms.map((term) => [term, ...nearTerms(db, words, term)]);
  return groups.some((group) => group.length > 1) ? groups : null;
}

function nearTerms(db: DatabaseSync, vocabulary: FactVocabulary | null, term: SearchTerm): AnyOf {
  const limit = slipsForgiven(term);
  if (limit === 0) return [];
  const { text, prefix } = term;
  const proposed = vocabulary ? wordsNear(vocabulary, text, limit, prefix) : proposeTerms(db, term, limit);
  return proposed
    .map((other) => ({ text: other, distance: wordDistance(text, other, limit, prefix) }))
    .filter((other) => other.distance > 0 && other.distance <= limit && other.text !== text)
    .sort((one, other) => one.distance - other.distance || (one.text < other.text ? -1 : 1))
    .slice(0, MAX_NEAR)
    .map((other) => ({ text: other.text, prefix: false, unspaced: false, phrase: false }));
}

/** By letter groups where there are too many words to look through. In a short word one slip may break every letter group; it still begins as it should and is about as long. */
function proposeTerms(db: DatabaseSync, { text, prefix }: SearchTerm, limit: number): readonly string[] {
  const byTrigram = `SELECT term FROM fact_terms WHERE row IN (SELECT rowid FROM fact_term_trigrams
    WHERE fact_term_trigrams MATCH ? ORDER BY rank LIMIT ${CANDIDATES})`;
  const byStart = 'SELECT term FROM fact_terms WHERE term >= ? AND term < ? AND length(term) BETWEEN ? AND ?';
  const first = text.codePointAt(0) ?? 0;
  const [from, to] = [String.fromCodePoint(first), String.fromCodePoint(first + 1)];
  const longest = prefix ? MAX_LENGTH : text.length + limit;
  const rows =
    text.length > SHORT
      ? allRows(db, byTrigram, trigramsOf(text))
      : allRows(db, `${byTrigram} UNION ${byStart}`, trigramsOf(text), from, to, text.length - limit, longest);
  return rows.map((row) => textOf(row, 'term'));
}

/** One slip in a word of four to seven letters, two in a longer one; shorter words would match anything, and
 * whoever writes a phrase in quotes means it. */
function slipsForgiven({ text, unspaced, phrase }: SearchTerm): number {
  if (unspaced || phrase || text.length < 4) return 0;
  return text.length <= SHORT ? 1 : 2;
}

function trigramsOf(text: string): string {
  const letters = [...text].slice(0, MAX_LENGTH);
  const groups = letters.slice(2).map((_letter, index) => `"${letters.slice(index, index + 3).join('')}"`);
  return [...new Set(groups)].join(' OR ');
}
