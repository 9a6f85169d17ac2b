import type { DatabaseSync } from 'node:sqlite';
import type { FactSort } from '../../../core/facts/fact-selection.ts';
import { allRows, textOf } from '../dossier/rows.ts';
import { type FactOrder, type FactSets, readRows } from './fact-sets.ts';

/** Facts in an order; without words `best` is the newest day first. */
export function factOrder(db: DatabaseSync, sets: FactSets, sort: FactSort): FactOrder {
  const known = sets.orders.get(sort);
  if (known) return known;
  const order = makeOrder(db, sets, sort);
  sets.orders.set(sort, order);
  return order;
}

function makeOrder(db: DatabaseSync, sets: FactSets, sort: FactSort): FactOrder {
  switch (sort) {
    case 'best':
      return factOrder(db, sets, 'newest');
    case 'newest':
      return inRuns((retired) => readRows(db, `${FACTS} ORDER BY day DESC, row`, retired));
    case 'oldest':
      // Facts without a day come last.
      return inRuns((retired) => [
        ...readRows(db, `${FACTS} AND day > '' ORDER BY day, row`, retired),
        ...readRows(db, `${FACTS} AND day = '' ORDER BY row`, retired),
      ]);
    case 'changed':
      return inRuns((retired) => readRows(db, `${FACTS} ORDER BY changed DESC, row`, retired));
    case 'kind':
    case 'status':
      return inRuns((retired) => readRows(db, `${FACTS} ORDER BY ${sort}, day DESC, row`, retired));
    case 'person':
    case 'place':
      return inGroups(factOrder(db, sets, 'newest'), namedGroups(db, sort));
    case 'source':
      return inGroups(factOrder(db, sets, 'newest'), citedGroups(db));
  }
}

const FACTS = 'SELECT row FROM facts WHERE retired = ?';

function inRuns(read: (retired: 0 | 1) => readonly number[]): FactOrder {
  const [active, retired] = [read(0), read(1)];
  return { rows: [...active, ...retired], active: active.length };
}

/** Rows by what a list is grouped by, in the order of the groups. A row belongs to the first group that has it. */
type Groups = readonly (readonly number[])[];

/** Facts of the first group first, each group in the order given; facts of no group last. */
function inGroups({ rows, active }: FactOrder, groups: Groups): FactOrder {
  const groupOf = new Map<number, number>();
  for (const [index, group] of groups.entries())
    for (const row of group) if (!groupOf.has(row)) groupOf.set(row, index);
  const gather = (run: readonly number[]) => {
    const gathered: number[][] = Array.from({ length: groups.length + 1 }, () => []);
    for (const row of run) gathered[groupOf.get(row) ?? groups.length]?.push(row);
    return gathered.flat();
  };
  return { rows: [...gather(rows.slice(0, active)), ...gather(rows.slice(active))], active };
}

/** By the names that entries have now, compared as the list's headings are. */
function namedGroups(db: DatabaseSync, type: 'person' | 'place'): Groups {
  const aliases = `SELECT alias, names.name FROM name_aliases JOIN names ON names.id = entry WHERE name_aliases.type = ?`;
  const now = new Map(allRows(db, aliases, type).map((row) => [textOf(row, 'alias'), textOf(row, 'name')]));
  const held = allRows(
    db,
    'SELECT name, json_group_array(fact) AS list FROM fact_names WHERE type = ? GROUP BY name',
    type,
  );
  return held
    .map((row) => ({ name: now.get(textOf(row, 'name')) ?? textOf(row, 'name'), list: textOf(row, 'list') }))
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0))
    .reduce<{ name: string; rows: number[] }[]>((groups, { name, list }) => {
      const rows = JSON.parse(list) as number[];
      const last = groups.at(-1);
      if (last?.name === name) last.rows.push(...rows);
      else groups.push({ name, rows });
      return groups;
    }, [])
    .map(({ rows }) => rows);
}

/** By the source of the first citation. */
function citedGroups(db: DatabaseSync): Groups {
  const sql = `SELECT source, json_group_array(facts.row) AS list FROM fact_citations JOIN facts ON facts.id = fact
    WHERE ordinal = 0 GROUP BY source ORDER BY source`;
  return allRows(db, sql).map((row) => JSON.parse(textOf(row, 'list')) as number[]);
}
