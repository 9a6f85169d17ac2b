import type { DatabaseSync } from 'node:sqlite';
import type { FactHits } from '../../../core/contract/backend.ts';
import type { FactQuery } from '../../../core/contract/fact-query.ts';
import type { FactIds } from '../../../core/contract/library-methods.ts';
import type { FactFilter, FactSelection, FactSort } from '../../../core/facts/fact-selection.ts';
import { readTogether } from '../dossier/connection.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { isIndexDamage } from '../sqlite-faults.ts';
import { describeHit } from './describe-hit.ts';
import { type FactCondition, filterFacts } from './fact-filter.ts';
import { factOrder } from './fact-orders.ts';
import {
  type FactSets,
  type FoundRows,
  factSets,
  type RowSet,
  readRows,
  rememberFound,
  rowsMeeting,
  toRowSet,
} from './fact-sets.ts';
import { forgiveTerms } from './forgive-terms.ts';
import { resolveNames } from './resolve-names.ts';
import { readTerms, type SearchTerm, toMatchExpression } from './search-terms.ts';
import { factsInRows, idsInRows } from './stored-fact.ts';

/** Fewer exact hits than this and slips of the pen are forgiven. */
const FEW = 4;
/** A query this long is pasted text: letting each of its words slip takes time and finds anything. */
const MANY_WORDS = 8;
/** A claim weighs more than the names beside it, and those more than tags, dates and figures. */
const RANK = 'bm25(4.0, 3.0, 1.0)';
/** A word that this many facts have says nothing about any of them: the newest are as good as the best ranked. */
const TOO_COMMON_TO_RANK = 2_500;

/**
 * Facts for a query (the contract's FactQuery), best first: those that answer every word; when these are few, then
 * those that nearly do. Without words all facts, the newest first. Superseded and withdrawn ones come last. A stored
 * fact that does not pass its schema is counted but not returned.
 */
export function searchFacts(dossier: Dossier, query: FactQuery): FactHits {
  return withFound(dossier, query, query.sort ?? 'best', ({ rows, exact, near }, terms) => {
    const page = rows.slice(query.offset, query.offset + query.limit);
    const stored = factsInRows(dossier, page);
    const facts = resolveNames(
      dossier.db,
      stored.map(({ fact }) => fact),
    );
    const typed = terms.map((term) => [term]);
    const nearRows = new Set(page.slice(Math.max(0, exact - query.offset)));
    const hits = facts.map((fact, index) => {
      const isNear = nearRows.has(stored[index]?.row ?? 0);
      return describeHit(fact, isNear ? near : typed, isNear);
    });
    return { total: rows.length, hits };
  });
}

/** Every fact that answers a filter's words as they were typed, by row. */
export function rowsAnswering(dossier: Dossier, filter: FactFilter): readonly number[] {
  return withFound(dossier, filter, 'best', ({ rows, exact }) => rows.slice(0, exact));
}

/** Ids of the facts a search finds, in its order, from one place to another. */
export function listFactIds(
  dossier: Dossier,
  { filter, sort, limit, offset }: FactSelection & { readonly offset: number },
): FactIds {
  return withFound(dossier, filter, sort, ({ rows }) => ({
    total: rows.length,
    ids: idsInRows(dossier, rows.slice(offset, offset + limit)),
  }));
}

function withFound<T>(
  dossier: Dossier,
  filter: FactFilter,
  sort: FactSort,
  use: (found: FoundRows, terms: readonly SearchTerm[]) => T,
): T {
  // Inside a change what is found may still be undone.
  const keep = !dossier.db.isTransaction;
  const read = ({ db, fullText }: Dossier) => {
    const terms = readTerms(filter.query ?? '').map((term) => (fullText ? term : { ...term, unspaced: true }));
    const sets = factSets(db, keep);
    const search = { db, sets, sort, fullText, terms, conditions: conditionsOf(filter, fullText ? [] : terms) };
    const key = JSON.stringify([terms, search.conditions, sort, fullText]);
    const found = usesNotes(search.conditions) ? find(search) : rememberFound(sets, key, () => find(search));
    return use(found, terms);
  };
  try {
    return readTogether(dossier.db, () => read(dossier));
  } catch (error) {
    if (!isIndexDamage(error)) throw error;
    return readTogether(dossier.db, () => read({ ...dossier, fullText: false }));
  }
}

function conditionsOf(filter: FactFilter, inside: readonly SearchTerm[]): readonly FactCondition[] {
  return filterFacts(
    filter,
    inside.map(({ text }) => text),
  );
}

/** Notes change without any fact changing: what they use is counted anew, which the sets see to. */
function usesNotes(conditions: readonly FactCondition[]): boolean {
  return conditions.some(({ uses }) => uses);
}

interface Search {
  readonly db: DatabaseSync;
  readonly sets: FactSets;
  readonly sort: FactSort;
  readonly fullText: boolean;
  readonly terms: readonly SearchTerm[];
  readonly conditions: readonly FactCondition[];
}

function find(search: Search): FoundRows {
  const { fullText, terms } = search;
  if (terms.length === 0 || !fullText) {
    const rows = chosenRows(search, null);
    return { rows, exact: rows.length, near: [] };
  }
  const typed = toMatchExpression(terms.map((term) => [term]));
  const rows = matchingRows(search, typed);
  const near = rows.length >= FEW || terms.length > MANY_WORDS ? null : forgiveTerms(search, terms);
  if (!near) return { rows, exact: rows.length, near: [] };
  const others = matchingRows(search, `(${toMatchExpression(near)}) NOT (${typed})`);
  return { rows: [...rows, ...others], exact: rows.length, near };
}

/** Rows that match an FTS5 expression and meet the conditions: ranked, or in the order asked for. */
function matchingRows(search: Search, match: string): readonly number[] {
  const { db, sets, sort } = search;
  const matching = readRows(db, MATCHING, match);
  if (sort !== 'best' || matching.length > TOO_COMMON_TO_RANK) return chosenRows(search, toRowSet(matching));
  const chosen = meetingAll(search, matching);
  if (chosen.length < 2) return chosen;
  const retired = rowsMeeting(db, sets, RETIRED);
  const ranked = meetingAll(search, readRows(db, RANKED, match));
  return [...ranked.filter((row) => !retired.has(row)), ...ranked.filter((row) => retired.has(row))];
}

const MATCHING = 'SELECT rowid AS row FROM fact_words WHERE fact_words MATCH ?';
const RANKED = `${MATCHING} AND rank MATCH '${RANK}' ORDER BY rank`;
const RETIRED: FactCondition = { sql: 'SELECT row FROM facts WHERE retired = 1', values: [] };

/** Rows that meet the conditions, and are among those given, in the order asked for. */
function chosenRows(search: Search, among: RowSet | null): readonly number[] {
  const { rows } = factOrder(search.db, search.sets, search.sort);
  return meetingAll(search, among === null ? rows : rows.filter((row) => among.has(row)));
}

function meetingAll({ db, sets, conditions }: Search, rows: readonly number[]): readonly number[] {
  return conditions.reduce<readonly number[]>((left, condition) => {
    const meeting = rowsMeeting(db, sets, condition);
    return left.filter((row) => meeting.has(row) !== (condition.not ?? false));
  }, rows);
}
