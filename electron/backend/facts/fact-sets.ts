import type { DatabaseSync } from 'node:sqlite';
import type { FactSort } from '../../../core/facts/fact-selection.ts';
import { readDataVersion } from '../dossier/connection.ts';
import { integerOf, oneRow, textOf } from '../dossier/rows.ts';
import type { FactCondition } from './fact-filter.ts';
import type { FactVocabulary } from './fact-vocabulary.ts';
import { factsGeneration } from './facts-generation.ts';
import type { AnyOf } from './search-terms.ts';

/** All facts in one order: those in use first, then those kept for the record. */
export interface FactOrder {
  readonly rows: readonly number[];
  /** How many are in use. */
  readonly active: number;
}

/** What searches of one state of a dossier have in common; made anew as soon as a fact changes. */
export interface FactSets {
  readonly version: string;
  readonly orders: Map<FactSort, FactOrder>;
  readonly sets: Map<string, RowSet>;
  readonly found: Map<string, FoundRows>;
  /** Read when a slip is first forgiven. */
  vocabulary: { readonly words: FactVocabulary | null } | null;
}

/** Rows that meet a condition. */
export interface RowSet {
  readonly has: (row: number) => boolean;
}

/** Rows that a search found, best first. */
export interface FoundRows {
  readonly rows: readonly number[];
  /** How many answer the words as they were typed; the others nearly do. */
  readonly exact: number;
  /** The words that the others have, in place of each that was typed. */
  readonly near: readonly AnyOf[];
}

const kept = new WeakMap<DatabaseSync, FactSets>();

/** Conditions and searches remembered: as many as somebody types and chooses in a minute. */
const MOST_SETS = 16;
const MOST_FOUND = 8;

/** To be called in the reading that uses them. Inside a change nothing is kept: it may still be undone. */
export function factSets(db: DatabaseSync, keep: boolean): FactSets {
  if (!keep) return emptySets('');
  const version = `${readDataVersion(db)} ${factsGeneration(db)}`;
  const known = kept.get(db);
  if (known?.version === version) return known;
  const fresh = emptySets(version);
  kept.set(db, fresh);
  return fresh;
}

function emptySets(version: string): FactSets {
  return { version, orders: new Map(), sets: new Map(), found: new Map(), vocabulary: null };
}

/** Rows that meet a condition. */
export function rowsMeeting(db: DatabaseSync, { sets }: FactSets, condition: FactCondition): RowSet {
  const { sql, values, uses } = condition;
  // Notes change without any fact changing.
  const key = JSON.stringify([sql, values, uses ? countChanges(db) : 0]);
  return remember(sets, key, MOST_SETS, () => toRowSet(readRows(db, sql, ...values)));
}

/** Rows are numbered from 1 without many gaps: a byte for each takes a fortieth of what a Set does. */
const HIGHEST_IN_BYTES = 4_000_000;

export function toRowSet(rows: readonly number[]): RowSet {
  let [lowest, highest] = [0, 0];
  for (const row of rows) {
    if (row < lowest) lowest = row;
    if (row > highest) highest = row;
  }
  if (lowest < 0 || highest > HIGHEST_IN_BYTES) return new Set(rows);
  const bytes = new Uint8Array(highest + 1);
  for (const row of rows) bytes[row] = 1;
  return { has: (row) => bytes[row] === 1 };
}

/** What `make` gives for this key, made once; the oldest are forgotten. */
export function remember<T>(map: Map<string, T>, key: string, most: number, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  const [oldest] = map.keys();
  if (map.size >= most && oldest !== undefined) map.delete(oldest);
  map.set(key, made);
  return made;
}

export function rememberFound({ found }: FactSets, key: string, make: () => FoundRows): FoundRows {
  return remember(found, key, MOST_FOUND, make);
}

/** The numbers that `sql` selects as `row`, in its order: as one text, many times faster than as rows. */
export function readRows(db: DatabaseSync, sql: string, ...values: FactCondition['values']): readonly number[] {
  // The limit keeps SQLite from dropping the order of the inner query.
  const row = oneRow(db, `SELECT json_group_array(row) AS list FROM (${sql} LIMIT -1)`, ...values);
  return row ? (JSON.parse(textOf(row, 'list')) as readonly number[]) : [];
}

function countChanges(db: DatabaseSync): number {
  const row = oneRow(db, 'SELECT total_changes() AS count');
  return row ? integerOf(row, 'count') : 0;
}
