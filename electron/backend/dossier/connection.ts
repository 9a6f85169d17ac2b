import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { integerOf, oneRow, textOf } from './rows.ts';

/** How long a statement waits for another process's transaction, in milliseconds; ours take a few. */
const BUSY_TIMEOUT_MS = 2_000;
/** Opening waits less: what holds a dossier locked at that moment is rarely about to let go. */
const OPEN_BUSY_TIMEOUT_MS = 400;

/** 'immutable' takes no lock, reads no -wal and makes no file beside the database. */
export type ReadMode = 'locking' | 'immutable';

/** A connection for looking only. Throws what SQLite throws. */
export function connectForReading(path: string, mode: ReadMode): DatabaseSync {
  const url = pathToFileURL(path);
  if (mode === 'immutable') url.searchParams.set('immutable', '1');
  const db = new DatabaseSync(url, { readOnly: true, defensive: true, timeout: OPEN_BUSY_TIMEOUT_MS });
  return configure(db);
}

/** A connection for an accepted or new dossier. */
export function connectForWriting(path: string): DatabaseSync {
  const db = new DatabaseSync(path, { defensive: true, timeout: OPEN_BUSY_TIMEOUT_MS });
  try {
    configure(db);
    // FULL: a commit is on the disk when it returns. On a Mac only a full fsync reaches the disk itself.
    db.exec('PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON; PRAGMA journal_size_limit = 16777216;');
    db.exec('PRAGMA synchronous = FULL');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Write-ahead logging, so that windows read while another saves. Some network file systems cannot; the rollback journal
 * then stays, with the folder synced too.
 */
export function startWriteAheadLog(db: DatabaseSync): void {
  const mode = oneRow(db, 'PRAGMA journal_mode = WAL');
  if (mode && textOf(mode, 'journal_mode') !== 'wal') db.exec('PRAGMA synchronous = EXTRA');
  db.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
}

function configure(db: DatabaseSync): DatabaseSync {
  try {
    db.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON;');
    // 32 MB of pages: with SQLite's 2 MB an import or a large step of a review writes the same pages again and again.
    db.exec('PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768;');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Runs `work` in one transaction that holds the write lock from its start; any throw undoes all of it. */
export function transact<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk or an I/O error may have rolled back already.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/** A reading of several tables at one moment. */
export function readTogether<T>(db: DatabaseSync, work: () => T): T {
  if (db.isTransaction) return work();
  db.exec('BEGIN');
  try {
    return work();
  } finally {
    if (db.isTransaction) db.exec('ROLLBACK');
  }
}

export function readUserVersion(db: DatabaseSync): number {
  const row = oneRow(db, 'PRAGMA user_version');
  return row ? integerOf(row, 'user_version') : 0;
}

/** Changes whenever another connection, of this or another process, committed to the file. */
export function readDataVersion(db: DatabaseSync): number {
  const row = oneRow(db, 'PRAGMA data_version');
  return row ? integerOf(row, 'data_version') : 0;
}
