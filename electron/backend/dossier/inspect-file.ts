import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { say } from '../../../core/shared/said.ts';
import { Refused } from '../refused.ts';
import { APPLICATION_ID } from './format.ts';
import { FORMAT_VERSION } from './steps/steps.ts';

const MAGIC = 'SQLite format 3\0';
const HEADER_BYTES = 100;

export interface FileHeader {
  /** Format version as the header has it; a write-ahead log may hold a newer one. */
  readonly version: number;
  /** Whether the file was last written through a write-ahead log. */
  readonly writeAhead: boolean;
  /** A log or journal stands beside it: another program has it open, or one ended without closing it. */
  readonly inUse: boolean;
}

/**
 * Looks at a file's first 100 bytes with plain reads, so that a file that is no dossier is not touched, locked or given
 * side files by SQLite. Throws Refused: missing, a folder, no dossier, or made by a newer program.
 * Header layout: https://www.sqlite.org/fileformat.html#the_database_header
 */
export function inspectFile(path: string): FileHeader {
  const header = readStart(path);
  const name = basename(path);
  if (
    header.length < HEADER_BYTES ||
    header.toString('latin1', 0, 16) !== MAGIC ||
    header.readInt32BE(68) !== APPLICATION_ID
  )
    throw new Refused(
      'not-a-dossier',
      say(
        '“{name}” is not a dossier, or its beginning is damaged. Nothing in it was changed. Choose another one, or a backup of it.',
        { name },
      ),
    );
  const version = header.readInt32BE(60);
  refuseNewerVersion(version, name);
  return {
    version,
    writeAhead: header[18] === 2 || header[19] === 2,
    inUse: ['-wal', '-journal'].some((suffix) => hasContent(`${path}${suffix}`)),
  };
}

export function refuseNewerVersion(version: number, name: string): void {
  if (version > FORMAT_VERSION)
    throw new Refused(
      'newer-version',
      say(
        '“{name}” was made by a newer version of Briefing Desk. Nothing in it was changed. Update this program to open it.',
        { name },
      ),
    );
  if (version < 1)
    throw new Refused(
      'damaged',
      say(
        '“{name}” is damaged: it does not say which format it has. Nothing in it was changed. Open a copy or a backup of it.',
        { name },
      ),
    );
}

function readStart(path: string): Buffer {
  const name = basename(path);
  try {
    if (!statSync(path).isFile())
      throw new Refused(
        'not-a-dossier',
        say('“{name}” is a folder or a device, not a dossier. Choose a file in it.', { name }),
      );
    const file = openSync(path, 'r');
    try {
      const start = Buffer.alloc(HEADER_BYTES);
      return start.subarray(0, readSync(file, start, 0, HEADER_BYTES, 0));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw describeOpenFailure(error, name);
  }
}

/** `code` is Node's (`ENOENT`), from any call on a file. */
function describeOpenFailure(error: unknown, name: string): Refused {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EACCES' || code === 'EPERM')
    return new Refused(
      'read-only',
      say(
        '“{name}” may not be read by your account. Nothing was changed. Ask its owner for access, or open a copy of it.',
        { name },
      ),
      error,
    );
  if (code === 'EBUSY')
    return new Refused(
      'locked',
      say('“{name}” is being used by another program. Nothing was changed. Close it there and try again.', { name }),
      error,
    );
  if (code === 'EIO')
    return new Refused(
      'damaged',
      say('“{name}” cannot be read: the disk reported an error. Nothing was changed. Open a copy or a backup of it.', {
        name,
      }),
      error,
    );
  return new Refused(
    'not-found',
    say(
      '“{name}” is not there. It may have been moved, renamed or deleted. Look for it and open it from where it is now.',
      { name },
    ),
    error,
  );
}

function hasContent(path: string): boolean {
  return existsSync(path) && statSync(path, { throwIfNoEntry: false })?.size !== 0;
}
