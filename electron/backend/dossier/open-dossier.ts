import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { say } from '../../../core/shared/said.ts';
import { Refused } from '../refused.ts';
import { describeFault } from '../sqlite-faults.ts';
import { findForeignSchema } from './check-schema.ts';
import { connectForReading, connectForWriting, readUserVersion, startWriteAheadLog, transact } from './connection.ts';
import type { Dossier } from './dossier.ts';
import { printOfFile } from './file-print.ts';
import { DOSSIER_EXTENSION } from './format.ts';
import { type FileHeader, inspectFile, refuseNewerVersion } from './inspect-file.ts';
import { migrate } from './migrate.ts';
import { allRows, oneRow, StoredDataError, textOf } from './rows.ts';
import { FORMAT_VERSION } from './steps/steps.ts';
import { buildTextIndex, isTextIndexSound } from './text-index.ts';
import { identify } from './write.ts';

export interface OpenOptions {
  /** See Dossier.writer. */
  readonly writer: string;
  /** What probe-full-text.ts found. */
  readonly fullText: boolean;
  /** Prints (file-print.ts) of files that were sound when they were closed here: their pages are not checked again. */
  readonly sound?: readonly string[];
}

/**
 * Opens a dossier, for reading only where the file or its folder cannot be written. Everything is checked before the
 * first byte may change: what it is, its format, that it declares only what ours do, that its pages are sound. Throws
 * Refused with a message for the user; a refused file has the bytes it had, and no file stands beside it that was not
 * there before. The one exception is SQLite's own recovery of a rollback journal left by a crash.
 */
export function openDossier(path: string, options: OpenOptions): Dossier {
  const name = dossierName(path);
  try {
    const header = inspectFile(path);
    const real = realpathSync(path);
    const readOnly = !isWritable(real);
    acceptContent(real, header, options, name);
    const db = readOnly ? connectForLooking(real, header) : connectForWriting(real);
    try {
      // What was checked was another connection, and for a moment nobody held the file.
      acceptSchema(db, options.fullText, name);
      const fullText = readOnly ? options.fullText && isReadable(db, name) : prepare(db, options.fullText);
      return { db, path: real, name, readOnly, fullText, writer: options.writer, file: identify(real) };
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    throw describeFault(error, name) ?? error;
  }
}

/** File name without `.dossier`. */
export function dossierName(path: string): string {
  return basename(path, DOSSIER_EXTENSION);
}

function acceptContent(path: string, header: FileHeader, { fullText, sound = [] }: OpenOptions, name: string): void {
  if (existsSync(`${path}-journal`) && isWritable(path)) recoverRollbackJournal(path);
  const print = printOfFile(path);
  const db = connectForLooking(path, header);
  try {
    acceptSchema(db, fullText, name);
    if (print === null || !sound.includes(print)) checkPages(db);
  } finally {
    db.close();
  }
}

/**
 * The one check whose time grows with the file: 0.6 s for 100,000 facts (adr/0018). Table by table, so that the text index is left out: its own check takes ten times as long as all the rest
 * (0.1 s for 10,000 facts), and a damaged index is only built anew.
 */
function checkPages(db: DatabaseSync): void {
  for (const row of allRows(db, `SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0`)) {
    // A name that acceptSchema knows; quoted because the ones behind FTS5 tables are, too.
    const check = oneRow(db, `PRAGMA quick_check("${textOf(row, 'name')}")`);
    if (check?.quick_check !== 'ok') throw new StoredDataError('pages are damaged');
  }
}

/**
 * Schema before page check, because the page check evaluates whatever constraints the schema declares; the format before
 * both, because a newer one may declare anything.
 */
function acceptSchema(db: DatabaseSync, fullText: boolean, name: string): void {
  const version = readUserVersion(db);
  refuseNewerVersion(version, name);
  const foreign = findForeignSchema(db, version, fullText);
  if (foreign)
    throw new Refused(
      'foreign-schema',
      say(
        '“{name}” contains {foreign}, which Briefing Desk did not put there, so it was not opened. Nothing in it was changed. Open a copy or a backup of it.',
        { name, foreign },
      ),
    );
}

/** A journal beside the file is a change cut short by a crash: SQLite undoes it when a writer first reads. */
function recoverRollbackJournal(path: string): void {
  const db = connectForWriting(path);
  try {
    readUserVersion(db);
    allRows(db, 'SELECT name FROM sqlite_schema LIMIT 1');
  } finally {
    db.close();
  }
}

/** A log left behind must be read with the file; without one, no lock or side file is needed to look. */
function connectForLooking(path: string, header: FileHeader): DatabaseSync {
  return connectForReading(path, header.writeAhead && !header.inUse ? 'immutable' : 'locking');
}

function prepare(db: DatabaseSync, fullText: boolean): boolean {
  startWriteAheadLog(db);
  migrate(db, fullText);
  return fullText && prepareTextIndex(db);
}

/** Whether there is an index to search, built anew where it is missing, old or damaged. */
function prepareTextIndex(db: DatabaseSync): boolean {
  if (isTextIndexSound(db)) return true;
  try {
    transact(db, () => buildTextIndex(db));
    return true;
  } catch (error) {
    // So damaged that FTS5 cannot even drop it: search does without, everything else goes on.
    if (describeFault(error, '')?.refusal.code === 'disk-full') throw error;
    return false;
  }
}

function isReadable(db: DatabaseSync, name: string): boolean {
  if (readUserVersion(db) < FORMAT_VERSION)
    throw new Refused(
      'read-only',
      say(
        '“{name}” was made by an earlier version and must be converted, but it cannot be written here. Nothing was changed. Copy it to a folder you can change and open it there.',
        { name },
      ),
    );
  return isTextIndexSound(db);
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
