import type { SQLInputValue } from 'node:sqlite';
import type { FactQuery } from '../../../core/contract/backend.ts';

/** A condition on rows of `facts` with the values of its parameters, in order. */
export interface FactFilter {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

/** Facets of a query; `inside` are pieces of folded text that the fact must contain, letter by letter. */
export function filterFacts({ kinds, statuses, sources }: FactQuery, inside: readonly string[]): FactFilter | null {
  const parts: FactFilter[] = [
    ...oneOf(`kind IN (${LISTED})`, kinds),
    ...oneOf(`status IN (${LISTED})`, statuses),
    ...oneOf(`EXISTS (SELECT 1 FROM fact_citations WHERE fact = facts.id AND source IN (${LISTED}))`, sources),
    ...inside.map((text) => ({ sql: 'instr(folded, ?) > 0', values: [text] })),
  ];
  if (parts.length === 0) return null;
  return { sql: parts.map(({ sql }) => sql).join(' AND '), values: parts.flatMap(({ values }) => values) };
}

/** One parameter however long the list, so that the statement stays the same and is prepared once. */
const LISTED = 'SELECT value FROM json_each(?)';

function oneOf(sql: string, values: readonly string[]): readonly FactFilter[] {
  return values.length === 0 ? [] : [{ sql, values: [JSON.stringify(values)] }];
}
