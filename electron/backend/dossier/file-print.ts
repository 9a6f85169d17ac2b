import { existsSync, statSync } from 'node:fs';

/**
 * What tells a closed dossier from any other state of it: device, file, size and the nanosecond it was last written.
 * Null while it is not one whole file: a log or journal beside it holds part of it.
 */
export function printOfFile(path: string): string | null {
  if (['-wal', '-journal'].some((suffix) => existsSync(`${path}${suffix}`))) return null;
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}:${found.size}:${found.mtimeNs}` : null;
}
