import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { Failed } from './failures.ts';

/** One byte more than any file the backend takes: it says itself that this is too much. */
const MOST_BYTES = 50 * 1024 * 1024 + 1;
const PIECE = 1024 * 1024;

/** A file's bytes, of a larger one the first 50 MB and a byte. Throws Failed, also for folders and devices. */
export function readFile(path: string): Uint8Array {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new Failed(`There is no file at ${path}. Nothing was changed.`);
  try {
    return readAtMost(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new Failed(`${path} cannot be read${code}. Nothing was changed.`);
  }
}

function readAtMost(path: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  const file = openSync(path, 'r');
  try {
    for (let length = 0; length < MOST_BYTES; ) {
      const piece = new Uint8Array(Math.min(PIECE, MOST_BYTES - length));
      const read = readSync(file, piece);
      if (read === 0) break;
      pieces.push(piece.subarray(0, read));
      length += read;
    }
  } finally {
    closeSync(file);
  }
  return new Uint8Array(Buffer.concat(pieces));
}
