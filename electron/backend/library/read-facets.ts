import type { Facet, FacetList, Facets } from '../../../core/contract/library-methods.ts';
import type { FactFilter } from '../../../core/facts/fact-selection.ts';
import { readTogether } from '../dossier/connection.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, integerOf, oneRow, textOf } from '../dossier/rows.ts';
import { rowsAnswering } from '../facts/search-facts.ts';

/** More of one kind are nothing to choose from at a glance. */
const MOST = 200;

/** An entry's name stands for every name it has; a fact with two of them has it once. */
const NAME_NOW = `coalesce((SELECT names.name FROM name_aliases JOIN names ON names.id = entry
  WHERE name_aliases.type = iif(fact_names.type = 'speaker', 'person', fact_names.type) AND alias = fact_names.name), fact_names.name)`;

/**
 * How many of the facts a filter leaves have each kind, status, name, tag and source, the most frequent first; of one
 * list only when asked so.
 */
export function readFacets(dossier: Dossier, filter: FactFilter, only?: FacetList): Facets {
  return readTogether(dossier.db, () => {
    const rows = rowsAnswering(dossier, filter);
    // All facts need not be looked up among all facts.
    const all = countAll(dossier) === rows.length;
    const values = all ? [] : [JSON.stringify(rows)];
    const inScope = (row: string) => (all ? '1' : `${row} IN (SELECT value FROM json_each(?))`);
    const count = (list: FacetList, value: string, from: string): readonly Facet[] => {
      if (only !== undefined && only !== list) return [];
      const statement = `SELECT ${value} AS value, count(*) AS facts FROM ${from} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${MOST}`;
      return allRows(dossier.db, statement, ...values).map((row) => ({
        value: textOf(row, 'value'),
        facts: integerOf(row, 'facts'),
      }));
    };
    const hasEntries = oneRow(dossier.db, 'SELECT 1 FROM names LIMIT 1') !== null;
    const named = (list: FacetList, type: string) => {
      const held = `fact_names WHERE type = '${type}' AND ${inScope('fact')}`;
      return hasEntries && type !== 'tag'
        ? count(list, 'name', `(SELECT DISTINCT ${NAME_NOW} AS name, fact FROM ${held})`)
        : count(list, 'name', held);
    };
    const cited = all ? '' : `WHERE fact IN (SELECT id FROM facts WHERE ${inScope('row')})`;
    return {
      total: rows.length,
      kinds: count('kinds', 'kind', `facts WHERE ${inScope('row')}`),
      statuses: count('statuses', 'status', `facts WHERE ${inScope('row')}`),
      tags: named('tags', 'tag'),
      people: named('people', 'person'),
      organisations: named('organisations', 'organisation'),
      places: named('places', 'place'),
      speakers: named('speakers', 'speaker'),
      programmes: named('programmes', 'programme'),
      sources: count('sources', 'source', `(SELECT DISTINCT source, fact FROM fact_citations ${cited})`),
    };
  });
}

function countAll({ db }: Dossier): number {
  const row = oneRow(db, 'SELECT count(*) AS total FROM facts');
  return row ? integerOf(row, 'total') : 0;
}
