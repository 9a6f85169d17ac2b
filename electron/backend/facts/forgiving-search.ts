import type { FactQuery } from '../../../core/contract/backend.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, integerOf, textOf } from '../dossier/rows.ts';
import { FILTER, filterValues } from './fact-filter.ts';
import { matchTerm, typosAllowed } from './match-words.ts';
import { type SearchTerm, wordsOf } from './search-terms.ts';

/** Facts looked at closely; those sharing most and rarest letter groups with the query come first. */
const CANDIDATES = 120;
const MAX_TRIGRAMS = 40;

/**
 * Rows of facts that answer every word of a query but for slips of the pen, nearest first, without those that answer it
 * exactly. The trigram index proposes, the distance between words decides.
 */
export function searchForgiving({ db }: Dossier, terms: readonly SearchTerm[], query: FactQuery): readonly number[] {
  const trigrams = trigramsOf(terms);
  if (trigrams.length === 0) return [];
  const sql = `SELECT facts.row, folded FROM fact_trigrams JOIN facts ON facts.row = fact_trigrams.rowid
    WHERE fact_trigrams MATCH ?4 AND ${FILTER} ORDER BY bm25(fact_trigrams), facts.row LIMIT ${CANDIDATES}`;
  const anyOf = trigrams.map((trigram) => `"${trigram}"`).join(' OR ');
  return allRows(db, sql, ...filterValues(query), anyOf)
    .map((row) => ({ row: integerOf(row, 'row'), distance: distanceOf(textOf(row, 'folded'), terms) }))
    .filter(({ distance }) => distance !== null && distance > 0)
    .sort((one, other) => (one.distance ?? 0) - (other.distance ?? 0))
    .map(({ row }) => row);
}

/** Sum over the terms; null when one has no answer at all. */
function distanceOf(folded: string, terms: readonly SearchTerm[]): number | null {
  const words = wordsOf(folded);
  let sum = 0;
  for (const term of terms) {
    const [best] = matchTerm(folded, words, term, true);
    if (!best) return null;
    sum += best.distance;
  }
  return sum;
}

/** Groups of three letters of the words long enough to hold a slip. */
function trigramsOf(terms: readonly SearchTerm[]): readonly string[] {
  const trigrams = terms
    .filter(({ text, unspaced }) => !unspaced && typosAllowed(text) > 0)
    .flatMap(({ text }) => {
      const letters = [...text];
      return letters.slice(2).map((_letter, index) => letters.slice(index, index + 3).join(''));
    });
  return [...new Set(trigrams)].slice(0, MAX_TRIGRAMS);
}
