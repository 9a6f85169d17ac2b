import type { SQLInputValue } from 'node:sqlite';
import type { FactQuery } from '../../../core/contract/backend.ts';

/** Facets as one condition on `facts`; an empty facet is passed as null and lets all through. */
export const FILTER = `(?1 IS NULL OR kind IN (SELECT value FROM json_each(?1)))
  AND (?2 IS NULL OR status IN (SELECT value FROM json_each(?2)))
  AND (?3 IS NULL OR EXISTS (SELECT 1 FROM fact_citations
    WHERE fact = facts.id AND source IN (SELECT value FROM json_each(?3))))`;

/** Values for the first three parameters of a statement that holds FILTER. */
export function filterValues({ kinds, statuses, sources }: FactQuery): readonly SQLInputValue[] {
  return [kinds, statuses, sources].map((facet) => (facet.length === 0 ? null : JSON.stringify(facet)));
}
