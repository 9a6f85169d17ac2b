import type { Facet, Facets } from '../../../core/contract/library-methods.ts';
import type { FactFilter } from '../../../core/facts/fact-selection.ts';
import { readTogether } from '../dossier/connection.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, integerOf, oneRow, textOf } from '../dossier/rows.ts';
import { scopeRows } from '../facts/search-facts.ts';

/** More of one kind are nothing to choose from at a glance. */
const MOST = 200;

/** An entry's name stands for every name it has; a fact with two of them has it once. */
const NAME_NOW = `coalesce((SELECT names.name FROM name_aliases JOIN names ON names.id = entry
  WHERE name_aliases.type = fact_names.type AND alias = fact_names.name), fact_names.name)`;

/** How many of the facts a filter leaves have each kind, status, name, tag and source; the most frequent first. */
export function readFacets(dossier: Dossier, filter: FactFilter): Facets {
  return readTogether(dossier.db, () => {
    const { sql, values } = scopeRows(dossier, filter);
    const rows = `(SELECT row ${sql})`;
    const count = (value: string, from: string): readonly Facet[] => {
      const statement = `SELECT ${value} AS value, count(*) AS facts FROM ${from} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${MOST}`;
      return allRows(dossier.db, statement, ...values).map((row) => ({
        value: textOf(row, 'value'),
        facts: integerOf(row, 'facts'),
      }));
    };
    const hasEntries = oneRow(dossier.db, 'SELECT 1 FROM names LIMIT 1') !== null;
    const named = (type: string) => {
      const held = `fact_names WHERE type = '${type}' AND fact IN ${rows}`;
      return hasEntries
        ? count('name', `(SELECT DISTINCT ${NAME_NOW} AS name, fact FROM ${held})`)
        : count('name', held);
    };
    const kinds = count('kind', `facts WHERE row IN ${rows}`);
    return {
      total: kinds.reduce((sum, { facts }) => sum + facts, 0),
      kinds,
      statuses: count('status', `facts WHERE row IN ${rows}`),
      tags: named('tag'),
      people: named('person'),
      organisations: named('organisation'),
      places: named('place'),
      programmes: named('programme'),
      sources: count(
        'source',
        `(SELECT DISTINCT source, fact FROM fact_citations WHERE fact IN (SELECT id FROM facts WHERE row IN ${rows}))`,
      ),
    };
  });
}
