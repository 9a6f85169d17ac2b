import type { DatabaseSync } from 'node:sqlite';
import { allRows, textOf } from '../dossier/rows.ts';
import type { AnyOf, SearchTerm } from './search-terms.ts';
import { wordDistance } from './word-distance.ts';

/** Words compared letter by letter; those sharing most and rarest letter groups with the typed one come first. */
const CANDIDATES = 60;
const MAX_NEAR = 12;

/**
 * For each word of a query the words of facts it may have been meant for, itself included; null when there is nothing
 * to forgive. The trigram index proposes, the distance between words decides.
 */
export function forgiveTerms(db: DatabaseSync, terms: readonly SearchTerm[]): readonly AnyOf[] | null {
  const groups = terms.map((term) => [term, ...nearTerms(db, term)]);
  return groups.some((group) => group.length > 1) ? groups : null;
}

function nearTerms(db: DatabaseSync, term: SearchTerm): AnyOf {
  const limit = slipsForgiven(term);
  if (limit === 0) return [];
  const sql = `SELECT term FROM fact_terms WHERE row IN (SELECT rowid FROM fact_term_trigrams
    WHERE fact_term_trigrams MATCH ? ORDER BY rank LIMIT ${CANDIDATES})`;
  return allRows(db, sql, trigramsOf(term.text))
    .map((row) => textOf(row, 'term'))
    .map((text) => ({ text, distance: wordDistance(term.text, text, limit, term.prefix) }))
    .filter(({ text, distance }) => distance > 0 && distance <= limit && text !== term.text)
    .sort((one, other) => one.distance - other.distance || (one.text < other.text ? -1 : 1))
    .slice(0, MAX_NEAR)
    .map(({ text }) => ({ text, prefix: false, unspaced: false }));
}

/** One slip in a word of four to seven letters, two in a longer one; shorter words would match anything. */
function slipsForgiven({ text, unspaced }: SearchTerm): number {
  if (unspaced || text.length < 4) return 0;
  return text.length < 8 ? 1 : 2;
}

function trigramsOf(text: string): string {
  const letters = [...text].slice(0, 40);
  const groups = letters.slice(2).map((_letter, index) => `"${letters.slice(index, index + 3).join('')}"`);
  return [...new Set(groups)].join(' OR ');
}
