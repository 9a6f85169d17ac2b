import { closeSync, linkSync, openSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { syncFile, syncFolder } from './sync-folder.ts';

const PART = /^\.briefing-desk-[\w-]{1,64}\.part$/;
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1000;

/**
 * Makes a file so that it is at `path` whole or not at all: `make` writes it under a name of ours in the same folder,
 * then it is synced and given its name. Without `replace` an existing file is never touched: throws EEXIST. Other
 * errors are the system's; the unfinished file is removed.
 */
export function placeFile(path: string, id: string, replace: boolean, make: (part: string) => void): void {
  const folder = dirname(path);
  sweepParts(folder);
  const part = join(folder, `.briefing-desk-${id}.part`);
  try {
    make(part);
    syncFile(part);
    if (replace) renameSync(part, path);
    else nameNew(part, path);
    syncFolder(folder);
  } finally {
    for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(`${part}${suffix}`, { force: true });
  }
}

/** A hard link refuses to replace, in one step; a file system without links reserves the name first. */
function nameNew(part: string, path: string): void {
  try {
    linkSync(part, path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
    closeSync(openSync(path, 'wx'));
    renameSync(part, path);
  }
}

/** Removes what a crash left of earlier calls; a day old, so that nobody's unfinished file is taken. */
function sweepParts(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!PART.test(basename(name))) continue;
    const file = join(folder, name);
    const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > ABANDONED_AFTER_MS) rmSync(file, { force: true });
  }
}
