import { mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../is-alive.ts';

interface SecondStart {
  readonly words: readonly string[];
  readonly folder: string;
}

const LOCK = 'standin-lock';
const SECOND = 'standin-second-';

/**
 * One app per user data folder. The first takes the lock and watches; a later one leaves its command line there as a
 * file and gets false. The lock of a process that is gone counts as free.
 */
export function takeInstanceLock(folder: string, onSecond: (start: SecondStart) => void): boolean {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, LOCK);
  if (!tryLock(lock)) {
    const start: SecondStart = { words: process.argv, folder: process.cwd() };
    const file = join(folder, `${SECOND}${process.pid}`);
    writeFileSync(file, JSON.stringify(start));
    return false;
  }
  const watcher = watch(folder, () => {
    for (const name of readdirSync(folder).filter((found) => found.startsWith(SECOND))) {
      const start = readStart(join(folder, name));
      if (start === null) continue;
      rmSync(join(folder, name));
      onSecond(start);
    }
  });
  watcher.unref();
  process.once('exit', () => rmSync(lock, { force: true }));
  return true;
}

function tryLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (isAlive(Number(readFileSync(lock, 'utf8')))) return false;
    rmSync(lock);
    return tryLock(lock);
  }
}

/** Null while the other process is still writing; the watcher fires again when it is done. */
function readStart(file: string): SecondStart | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
