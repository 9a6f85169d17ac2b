import { type Said, say } from '../../core/shared/said.ts';
import { StoredDataError } from './dossier/rows.ts';
import { Refused } from './refused.ts';

/** Primary and extended result codes: https://www.sqlite.org/rescode.html */
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const CORRUPT_VTAB = CORRUPT | (1 << 8);
const FULL = 13;
const CANTOPEN = 14;
const PROTOCOL = 15;
const NOTADB = 26;
/** Of IOERR: write, fsync, directory fsync, truncate, shared-memory size; what a full or vanished disk answers. */
const IOERR_WRITES: readonly number[] = [3, 4, 5, 6, 19].map((detail) => IOERR | (detail << 8));

/** SQLite's result code in an error thrown by node:sqlite, else null. */
export function resultCode(error: unknown): number | null {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : null;
}

export function isBusy(error: unknown): boolean {
  const primary = (resultCode(error) ?? 0) & 0xff;
  return primary === BUSY || primary === LOCKED || primary === PROTOCOL;
}

/** Whether it is the text index that is damaged: derived data, to be built anew rather than to stop anybody. */
export function isIndexDamage(error: unknown): boolean {
  return resultCode(error) === CORRUPT_VTAB;
}

/**
 * The refusal for what SQLite or a file's content answered to work on the dossier called `name`, or null for a fault
 * that is ours. Statements run in transactions, so nothing of a refused call was written.
 */
export function describeFault(error: unknown, name: string | null): Refused | null {
  if (error instanceof Refused) return error;
  const subject = name === null ? say('The dossier') : say('“{name}”', { name });
  if (
    error instanceof StoredDataError ||
    (error instanceof Error && 'code' in error && error.code === 'ERR_OUT_OF_RANGE')
  )
    return damaged(subject, error);
  const code = resultCode(error);
  if (code === null) return null;
  if (isBusy(error))
    return new Refused(
      'locked',
      say('{subject} is being used by another program. Nothing was changed. Close it there and try again.', {
        subject,
      }),
      error,
    );
  if ((code & 0xff) === FULL || IOERR_WRITES.includes(code))
    return new Refused(
      'disk-full',
      say(
        '{subject} could not be written: the disk is full or no longer there. What was saved before is safe. Free some space and try again.',
        { subject },
      ),
      error,
    );
  switch (code & 0xff) {
    case READONLY:
    case CANTOPEN:
      return new Refused(
        'read-only',
        say(
          '{subject} cannot be written here. What was saved before is safe. Save a copy in a folder you can change.',
          { subject },
        ),
        error,
      );
    case CORRUPT:
    case NOTADB:
    case IOERR:
      return damaged(subject, error);
    default:
      return null;
  }
}

function damaged(subject: Said, cause: unknown): Refused {
  return new Refused(
    'damaged',
    say(
      '{subject} is damaged and part of it cannot be read. Nothing in it was changed. Open a copy or a backup of it.',
      { subject },
    ),
    cause,
  );
}
