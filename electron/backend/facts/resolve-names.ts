import type { DatabaseSync } from 'node:sqlite';
import type { Fact } from '../../../core/facts/fact.ts';
import { allRows, oneRow, textOf } from '../dossier/rows.ts';

/**
 * Facts under the names their entries have now: the dossier's entries stand for the names facts were recorded with, so
 * that renaming one is one change. A name in two of a fact's places that became one is listed once.
 */
export function resolveNames(db: DatabaseSync, facts: readonly Fact[]): readonly Fact[] {
  if (facts.length === 0 || !oneRow(db, 'SELECT 1 FROM names LIMIT 1')) return facts;
  const held = new Set(facts.flatMap((fact) => LISTS.flatMap(([list]) => fact[list]).concat(fact.speaker ?? [])));
  const sql = `SELECT name_aliases.type, alias, names.name FROM name_aliases JOIN names ON names.id = entry
    WHERE alias IN (SELECT value FROM json_each(?)) AND alias <> names.name`;
  const now = new Map(
    allRows(db, sql, JSON.stringify([...held])).map((row) => [
      `${textOf(row, 'type')} ${textOf(row, 'alias')}`,
      textOf(row, 'name'),
    ]),
  );
  if (now.size === 0) return facts;
  const named = (type: string) => (name: string) => now.get(`${type} ${name}`) ?? name;
  return facts.map((fact) => ({
    ...fact,
    ...Object.fromEntries(LISTS.map(([list, type]) => [list, [...new Set(fact[list].map(named(type)))]])),
    speaker: fact.speaker === null ? null : named('person')(fact.speaker),
  }));
}

const LISTS = [
  ['people', 'person'],
  ['organisations', 'organisation'],
  ['places', 'place'],
  ['programmes', 'programme'],
] as const;
