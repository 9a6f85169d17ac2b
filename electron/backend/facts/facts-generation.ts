import type { DatabaseSync } from 'node:sqlite';

const generations = new WeakMap<DatabaseSync, number>();

/** Counts the changes to facts and their names made through this connection; SQLite counts those of others. */
export function factsGeneration(db: DatabaseSync): number {
  return generations.get(db) ?? 0;
}

/** To be called by whatever changes what a search could find. */
export function markFactsChanged(db: DatabaseSync): void {
  generations.set(db, factsGeneration(db) + 1);
}
