import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';

/** A row as SQLite gave it; its columns are read by the functions below, which check what a STRICT table promises. */
export type Row = Readonly<Record<string, SQLOutputValue>>;

const statements = new WeakMap<DatabaseSync, Map<string, StatementSync>>();
const MAX_KEPT = 200;

/** Prepared statements are kept per connection: preparing costs more than running most of them. */
function prepare(db: DatabaseSync, sql: string): StatementSync {
  let kept = statements.get(db);
  if (!kept) {
    kept = new Map();
    statements.set(db, kept);
  }
  const known = kept.get(sql);
  if (known) return known;
  const statement = db.prepare(sql);
  if (kept.size < MAX_KEPT) kept.set(sql, statement);
  return statement;
}

export function allRows(db: DatabaseSync, sql: string, ...values: readonly SQLInputValue[]): readonly Row[] {
  return prepare(db, sql).all(...values);
}

export function oneRow(db: DatabaseSync, sql: string, ...values: readonly SQLInputValue[]): Row | null {
  return prepare(db, sql).get(...values) ?? null;
}

/** Runs a statement that changes rows; returns how many. */
export function change(db: DatabaseSync, sql: string, ...values: readonly SQLInputValue[]): number {
  return Number(prepare(db, sql).run(...values).changes);
}

/** Thrown when a column does not hold what its table declares: only a file changed behind SQLite's back does that. */
export class StoredDataError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StoredDataError';
  }
}

export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new StoredDataError(`column ${column} holds no text`);
  return value;
}

export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : textOf(row, column);
}

export function integerOf(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    throw new StoredDataError(`column ${column} holds no whole number`);
  return value;
}

export function integerOrNull(row: Row, column: string): number | null {
  return row[column] === null ? null : integerOf(row, column);
}
