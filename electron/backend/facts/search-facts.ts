import type { SQLInputValue } from 'node:sqlite';
import type { FactHits, FactQuery } from '../../../core/contract/backend.ts';
import { readTogether } from '../dossier/connection.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, integerOf, oneRow } from '../dossier/rows.ts';
import { describeHit } from './describe-hit.ts';
import { FILTER, filterValues } from './fact-filter.ts';
import { searchForgiving } from './forgiving-search.ts';
import { readTerms, type SearchTerm, toMatchExpression } from './search-terms.ts';
import { factInRow } from './stored-fact.ts';

/** Fewer exact hits than this and slips of the pen are forgiven. */
const FEW = 4;

/** A claim weighs more than the names beside it, and those more than tags, dates and figures. */
const WEIGHTS = '4.0, 3.0, 1.0';

/**
 * Facts for a query (the contract's FactQuery), best first: those that answer every word; when these are few, then
 * those that nearly do. Without a query all facts, the newest day first. Superseded and withdrawn ones come last. A
 * stored fact that does not pass its schema is counted but not returned.
 */
export function searchFacts(dossier: Dossier, query: FactQuery): FactHits {
  return readTogether(dossier.db, () => {
    const terms = readTerms(query.query);
    const exact = searchExactly(dossier, terms, query);
    const near =
      dossier.fullText && terms.length > 0 && exact.total < FEW ? searchForgiving(dossier, terms, query) : [];
    const nearStart = Math.max(0, query.offset - exact.total);
    const nearRows = near.slice(nearStart, nearStart + query.limit - exact.rows.length);
    return {
      total: exact.total + near.length,
      hits: [
        ...exact.rows.flatMap((row) => hitInRow(dossier, row, terms, false)),
        ...nearRows.flatMap((row) => hitInRow(dossier, row, terms, true)),
      ],
    };
  });
}

function hitInRow(dossier: Dossier, row: number, terms: readonly SearchTerm[], approximate: boolean) {
  const fact = factInRow(dossier, row);
  return fact ? [describeHit(fact, terms, approximate)] : [];
}

interface Page {
  readonly total: number;
  readonly rows: readonly number[];
}

function searchExactly(dossier: Dossier, terms: readonly SearchTerm[], query: FactQuery): Page {
  const match = dossier.fullText ? toMatchExpression(terms) : null;
  // What the text index cannot answer is looked for letter by letter.
  const inside = terms.filter(({ unspaced }) => unspaced || !dossier.fullText).map(({ text }) => text);
  const from = match === null ? 'facts' : 'fact_words JOIN facts ON facts.row = fact_words.rowid';
  const order = match === null ? 'retired, day DESC, row' : `retired, bm25(fact_words, ${WEIGHTS}), facts.row`;
  const conditions = [
    FILTER,
    ...(match === null ? [] : ['fact_words MATCH ?4']),
    ...inside.map((_text, index) => `instr(folded, ?${index + (match === null ? 4 : 5)}) > 0`),
  ].join(' AND ');
  const values: readonly SQLInputValue[] = [...filterValues(query), ...(match === null ? [] : [match]), ...inside];
  const count = oneRow(dossier.db, `SELECT count(*) AS total FROM ${from} WHERE ${conditions}`, ...values);
  const total = count ? integerOf(count, 'total') : 0;
  if (total <= query.offset) return { total, rows: [] };
  const page = `SELECT facts.row FROM ${from} WHERE ${conditions} ORDER BY ${order} LIMIT ? OFFSET ?`;
  const rows = allRows(dossier.db, page, ...values, query.limit, query.offset).map((row) => integerOf(row, 'row'));
  return { total, rows };
}
