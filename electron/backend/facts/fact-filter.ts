import type { SQLInputValue } from 'node:sqlite';
import type { FactFilter } from '../../../core/facts/fact-selection.ts';

/** A statement that selects the rows of `facts` that meet a condition, with the values of its parameters, in order. */
export interface FactCondition {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
  /** Whether it depends on what notes use. */
  readonly uses?: boolean;
  /** It selects those that do not meet it. */
  readonly not?: boolean;
}

/** Facets of a query; `inside` are pieces of folded text that the fact must contain, letter by letter. */
export function filterFacts(filter: FactFilter, inside: readonly string[]): readonly FactCondition[] {
  return [
    ...oneOf(`SELECT row FROM facts WHERE kind IN (${LISTED})`, filter.kinds),
    ...oneOf(`SELECT row FROM facts WHERE status IN (${LISTED})`, filter.statuses),
    ...oneOf(CITING, filter.sources),
    ...NAMED.flatMap(([list, type]) => oneOf(named(type), filter[list])),
    ...datedBetween(filter),
    ...(filter.use === undefined ? [] : [{ sql: USED, values: [], uses: true, not: filter.use === 'unused' }]),
    ...(filter.dueBy === undefined ? [] : [{ sql: DUE, values: [endOf(filter.dueBy)] }]),
    ...inside.map((text) => ({ sql: 'SELECT row FROM facts WHERE instr(folded, ?) > 0', values: [text] })),
  ];
}

const NAMED = [
  ['tags', 'tag'],
  ['people', 'person'],
  ['organisations', 'organisation'],
  ['places', 'place'],
  ['programmes', 'programme'],
  ['speakers', 'speaker'],
] as const;

/** One parameter however long the list, so that the statement stays the same and is prepared once. */
const LISTED = 'SELECT value FROM json_each(?)';

const CITING = `SELECT facts.row FROM fact_citations JOIN facts ON facts.id = fact WHERE source IN (${LISTED})`;

const USED = `SELECT facts.row FROM (SELECT DISTINCT fact FROM fact_links
  WHERE note NOT IN (SELECT id FROM notes WHERE trashed IS NOT NULL)) AS used JOIN facts ON facts.id = used.fact`;

const DUE = 'SELECT row FROM facts WHERE review_by IS NOT NULL AND review_by <= ?';

/** A name asked for stands for every name its entry has. */
function named(type: string): string {
  const entries = type === 'speaker' ? 'person' : type;
  return `WITH asked AS (${LISTED}) SELECT fact AS row FROM fact_names WHERE type = '${type}' AND name IN (
    SELECT value FROM asked UNION SELECT other.alias FROM name_aliases AS one JOIN name_aliases AS other USING (entry)
      WHERE one.type = '${entries}' AND one.alias IN asked)`;
}

/** The claim's own date, at least in part. */
function datedBetween({ from, to }: FactFilter): readonly FactCondition[] {
  if (from === undefined && to === undefined) return [];
  const sql = "SELECT row FROM facts WHERE claim_from > '' AND claim_from <= ? AND claim_to || '~' >= ?";
  return [{ sql, values: [to === undefined ? LAST : endOf(to), from ?? ''] }];
}

/** After every date. */
const LAST = '~';

/** Dates compare as text: what follows a year or month still lies within it. */
function endOf(date: string): string {
  return `${date}~`;
}

function oneOf(sql: string, values: readonly string[] | undefined): readonly FactCondition[] {
  return values === undefined || values.length === 0 ? [] : [{ sql, values: [JSON.stringify(values)] }];
}
