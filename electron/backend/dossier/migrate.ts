import type { DatabaseSync } from 'node:sqlite';
import { findForeignSchema } from './check-schema.ts';
import { readUserVersion, transact } from './connection.ts';
import { allRows, oneRow, StoredDataError } from './rows.ts';
import { FORMAT_VERSION, STEPS } from './steps/steps.ts';

/**
 * Brings a file to this program's format: every missing step in one transaction, and what came out is checked before it
 * is committed, so that a failure or a power cut leaves the old file as it was. Nothing happens to a current file.
 */
export function migrate(db: DatabaseSync, fullText: boolean): void {
  if (readUserVersion(db) >= FORMAT_VERSION) return;
  transact(db, () => {
    // Read again under the write lock: another window may have migrated meanwhile.
    const from = readUserVersion(db);
    if (from >= FORMAT_VERSION) return;
    for (const step of STEPS.slice(from)) db.exec(step);
    db.exec(`PRAGMA user_version = ${FORMAT_VERSION}`);
    const complaint = findForeignSchema(db, FORMAT_VERSION, fullText) ?? findBrokenContent(db);
    if (complaint) throw new StoredDataError(`migration left ${complaint}`);
  });
}

function findBrokenContent(db: DatabaseSync): string | null {
  if (allRows(db, 'PRAGMA foreign_key_check').length > 0) return 'a reference to nothing';
  const check = oneRow(db, 'PRAGMA quick_check(1)')?.quick_check;
  return check === 'ok' ? null : 'a damaged page';
}
