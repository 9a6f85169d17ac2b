import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { allRows, integerOf, oneRow } from '../dossier/rows.ts';
import type { FactFilter } from './fact-filter.ts';

/** One run of results, in its own order, after the runs before it. */
export interface FactRun {
  /** FTS5 expression; null: all facts that pass the filter. */
  readonly match: string | null;
  readonly filter: FactFilter | null;
  /** Superseded and withdrawn facts are a run of their own, after the others. */
  readonly retired: boolean;
}

/** A claim weighs more than the names beside it, and those more than tags, dates and figures. */
const RANK = 'bm25(4.0, 3.0, 1.0)';
/** A word that this many facts have says nothing about any of them: the newest are as good as the best ranked. */
const TOO_COMMON_TO_RANK = 2_500;

export function countRun(db: DatabaseSync, run: FactRun): number {
  const { match, filter } = run;
  const byIndex = match !== null && (filter === null || !isCommon(db, match));
  const { sql, values } = byIndex ? matchedRows(run, match) : plainRows(run);
  const row = oneRow(db, `SELECT count(*) AS total ${sql}`, ...values);
  return row ? integerOf(row, 'total') : 0;
}

/** Rows of one page of a run: best first, without words the newest day first. */
export function readRun(
  db: DatabaseSync,
  run: FactRun,
  page: { readonly limit: number; readonly offset: number },
): readonly number[] {
  const { match } = run;
  const ranked = match !== null && !isCommon(db, match);
  const { sql, values } = ranked ? matchedRows(run, match) : plainRows(run);
  const statement = ranked
    ? `SELECT rowid AS row ${sql} AND rank MATCH '${RANK}' ORDER BY rank`
    : `SELECT row ${sql} ORDER BY day DESC, row`;
  return allRows(db, `${statement} LIMIT ? OFFSET ?`, ...values, page.limit, page.offset).map((row) =>
    integerOf(row, 'row'),
  );
}

/** Ranking reads every match before any filter, so those are what counts. */
function isCommon(db: DatabaseSync, match: string): boolean {
  const row = oneRow(db, 'SELECT count(*) AS total FROM fact_words WHERE fact_words MATCH ?', match);
  return row !== null && integerOf(row, 'total') > TOO_COMMON_TO_RANK;
}

interface From {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

function plainRows({ match, filter, retired }: FactRun): From {
  const matched = match === null ? '' : ' AND +row IN (SELECT rowid FROM fact_words WHERE fact_words MATCH ?)';
  return {
    sql: `FROM facts WHERE retired = ?${filter ? ` AND ${filter.sql}` : ''}${matched}`,
    values: [retired ? 1 : 0, ...(filter?.values ?? []), ...(match === null ? [] : [match])],
  };
}

function matchedRows({ filter, retired }: FactRun, match: string): From {
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
