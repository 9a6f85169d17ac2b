import type { Dossier } from './dossier.ts';

/**
 * Ends the connection. The last one out folds the write-ahead log in and goes back to a rollback journal, so that a
 * closed dossier is one file, readable even from a folder that cannot be written. Never throws: everything acknowledged
 * is in the log already, and the next opening reads it from there.
 */
export function closeDossier(dossier: Dossier): void {
  try {
    if (!dossier.readOnly) foldIn(dossier);
  } finally {
    dossier.db.close();
  }
}

function foldIn({ db }: Dossier): void {
  try {
    db.exec('PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE;');
  } catch {
    // Another window still has it open, or the disk is full or gone: the log stays, and stays valid.
  }
}
