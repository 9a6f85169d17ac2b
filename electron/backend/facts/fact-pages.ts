import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { FactSort } from '../../../core/facts/fact-selection.ts';
import { allRows, integerOf, oneRow } from '../dossier/rows.ts';
import type { FactCondition } from './fact-filter.ts';

/** What a search selects. */
export interface FactScope {
  /** FTS5 expression; null: all facts that pass the filter. */
  readonly match: string | null;
  readonly filter: FactCondition | null;
}

/** Superseded and withdrawn facts are a run of their own, after the others. */
export interface FactCounts {
  readonly active: number;
  readonly retired: number;
  /** Whether the words are too common to rank by. */
  readonly common: boolean;
}

/** A claim weighs more than the names beside it, and those more than tags, dates and figures. */
const RANK = 'bm25(4.0, 3.0, 1.0)';
/** A word that this many facts have says nothing about any of them: the newest are as good as the best ranked. */
const TOO_COMMON_TO_RANK = 2_500;

export function countFacts(db: DatabaseSync, scope: FactScope): FactCounts {
  const { match, filter } = scope;
  const matched = match === null ? 0 : countMatches(db, match);
  const common = matched > TOO_COMMON_TO_RANK;
  const count = (retired: boolean) => {
    const { sql, values } = fromRun(scope, { retired, common });
    const row = oneRow(db, `SELECT count(*) AS total ${sql}`, ...values);
    return row ? integerOf(row, 'total') : 0;
  };
  const retired = count(true);
  // Counting matches alone is the cheapest of all.
  return { active: match !== null && filter === null ? matched - retired : count(false), retired, common };
}

/** Every row a scope leaves, retired ones too: `FROM facts WHERE ...` with its values. */
export function rowsInScope({ match, filter }: FactScope): FactCondition {
  const conditions = [...(filter ? [filter] : []), ...(match === null ? [] : [{ sql: MATCHED, values: [match] }])];
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`;
  return { sql: `FROM facts${where}`, values: conditions.flatMap(({ values }) => values) };
}

const MATCHED = '+row IN (SELECT rowid FROM fact_words WHERE fact_words MATCH ?)';

export interface FactPage {
  readonly retired: boolean;
  readonly common: boolean;
  readonly sort: FactSort;
  readonly limit: number;
  readonly offset: number;
}

/** Rows of one page of a run, sorted; `best` without words or with common ones is the newest day first. */
export function readFactPage(db: DatabaseSync, scope: FactScope, page: FactPage): readonly number[] {
  const ranked = scope.match !== null && page.sort === 'best' && !page.common;
  const { sql, values } = fromRun(scope, { ...page, common: !ranked });
  const statement = ranked
    ? `SELECT rowid AS row ${sql} AND rank MATCH '${RANK}' ORDER BY rank`
    : `SELECT row ${sql} ORDER BY ${ORDERS[page.sort]}`;
  return allRows(db, `${statement} LIMIT ? OFFSET ?`, ...values, page.limit, page.offset).map((row) =>
    integerOf(row, 'row'),
  );
}

/** Facts without what they are sorted by come last. */
const ORDERS: Readonly<Record<FactSort, string>> = {
  best: 'day DESC, row',
  newest: 'day DESC, row',
  oldest: `day = '', day, row`,
  changed: 'changed DESC, row',
  kind: 'kind, day DESC, row',
  status: 'status, day DESC, row',
  person: byName('person'),
  place: byName('place'),
  source: `(SELECT source FROM fact_citations WHERE fact = facts.id AND ordinal = 0) NULLS LAST, day DESC, row`,
};

function byName(type: string): string {
  return `(SELECT min(name) FROM fact_names WHERE fact = facts.row AND type = '${type}') NULLS LAST, day DESC, row`;
}

/** Before any filter, as ranking reads every one of them. */
function countMatches(db: DatabaseSync, match: string): number {
  const row = oneRow(db, 'SELECT count(*) AS total FROM fact_words WHERE fact_words MATCH ?', match);
  return row ? integerOf(row, 'total') : 0;
}

type Run = Pick<FactPage, 'retired' | 'common'>;

function fromRun(scope: FactScope, run: Run): From {
  const { match } = scope;
  return match !== null && !run.common ? matchedRows(scope, match, run) : plainRows(scope, run);
}

interface From {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

function plainRows({ match, filter }: FactScope, { retired }: Run): From {
  const matched = match === null ? '' : ` AND ${MATCHED}`;
  return {
    sql: `FROM facts WHERE retired = ?${filter ? ` AND ${filter.sql}` : ''}${matched}`,
    values: [retired ? 1 : 0, ...(filter?.values ?? []), ...(match === null ? [] : [match])],
  };
}

function matchedRows({ filter }: FactScope, match: string, { retired }: Run): From {
  const matched = 'fact_words WHERE fact_words MATCH ?';
  // Few facts are retired: as a set to leave out or take they cost less than reading a row of facts for every match.
  // The plus keeps SQLite from asking the text index anew for each row of the set.
  if (!filter)
    return {
      sql: `FROM ${matched} AND +rowid ${retired ? '' : 'NOT '}IN (SELECT row FROM facts WHERE retired = 1)`,
      values: [match],
    };
  const allowed = `SELECT 1 FROM facts WHERE row = fact_words.rowid AND retired = ? AND ${filter.sql}`;
  return { sql: `FROM ${matched} AND EXISTS (${allowed})`, values: [match, retired ? 1 : 0, ...filter.values] };
}
