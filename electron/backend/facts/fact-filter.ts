import type { SQLInputValue } from 'node:sqlite';
import type { FactFilter } from '../../../core/facts/fact-selection.ts';

/** A condition on rows of `facts` with the values of its parameters, in order. */
export interface FactCondition {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

/** Facets of a query; `inside` are pieces of folded text that the fact must contain, letter by letter. */
export function filterFacts(filter: FactFilter, inside: readonly string[]): FactCondition | null {
  const parts: FactCondition[] = [
    ...oneOf(`kind IN (${LISTED})`, filter.kinds),
    ...oneOf(`status IN (${LISTED})`, filter.statuses),
    ...oneOf(`EXISTS (SELECT 1 FROM fact_citations WHERE fact = facts.id AND source IN (${LISTED}))`, filter.sources),
    ...NAMED.flatMap(([list, type]) => oneOf(named(type), filter[list])),
    ...(filter.from === undefined ? [] : [{ sql: "claim_from <> '' AND claim_to || '~' >= ?", values: [filter.from] }]),
    ...(filter.to === undefined ? [] : [{ sql: "claim_from <> '' AND claim_from <= ?", values: [endOf(filter.to)] }]),
    ...(filter.use === undefined ? [] : [{ sql: filter.use === 'used' ? USED : `NOT ${USED}`, values: [] }]),
    ...(filter.dueBy === undefined ? [] : [{ sql: 'review_by <= ?', values: [endOf(filter.dueBy)] }]),
    ...inside.map((text) => ({ sql: 'instr(folded, ?) > 0', values: [text] })),
  ];
  if (parts.length === 0) return null;
  return { sql: parts.map(({ sql }) => sql).join(' AND '), values: parts.flatMap(({ values }) => values) };
}

const NAMED = [
  ['tags', 'tag'],
  ['people', 'person'],
  ['organisations', 'organisation'],
  ['places', 'place'],
  ['programmes', 'programme'],
  ['speakers', 'speaker'],
] as const;

const USED = `EXISTS (SELECT 1 FROM fact_links JOIN notes ON notes.id = fact_links.note
  WHERE fact_links.fact = facts.id AND notes.trashed IS NULL)`;

/** One parameter however long the list, so that the statement stays the same and is prepared once. */
const LISTED = 'SELECT value FROM json_each(?)';

/** A name asked for stands for every name its entry has. */
function named(type: string): string {
  const entries = type === 'speaker' ? 'person' : type;
  return `EXISTS (WITH asked AS (${LISTED}) SELECT 1 FROM fact_names WHERE type = '${type}' AND fact = facts.row
    AND (name IN asked OR name IN (SELECT other.alias FROM name_aliases AS one JOIN name_aliases AS other USING (entry)
      WHERE one.type = '${entries}' AND one.alias IN asked)))`;
}

/** Dates compare as text: what follows a year or month still lies within it. */
function endOf(date: string): string {
  return `${date}~`;
}

function oneOf(sql: string, values: readonly string[] | undefined): readonly FactCondition[] {
  return values === undefined || values.length === 0 ? [] : [{ sql, values: [JSON.stringify(values)] }];
}
