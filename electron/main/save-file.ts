import { randomUUID } from 'node:crypto';
import { open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Windows refuses to replace a file a scanner or a sync client is looking at; the refusal passes within a second or two. */
const BUSY: readonly string[] = ['EPERM', 'EACCES', 'EBUSY'];
const RETRIES = 10;
const RETRY_PAUSE_MS = 200;

/**
 * Writes a file whole or not at all: a temporary file beside it, written, measured and synced, then renamed over it, and
 * the folder synced so that the new name survives a power cut. A link is followed to the file it names. On any error
 * the old file is as it was and the temporary one is gone; rejects with the system's error (`ENOSPC`, `EACCES`...).
 */
export async function saveFile(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const folder = dirname(target);
  const mode = await stat(target).then(
    (found) => found.mode & 0o777,
    () => 0o666,
  );
  const temporary = join(folder, `.${basename(target).slice(0, 60)}-${randomUUID()}.tmp`);
  try {
    await writeDurably(temporary, bytes, mode);
    await replace(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
}

async function writeDurably(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    // FileHandle.writeFile loops over short writes, which a nearly full disk causes; a single write would not.
    await file.writeFile(bytes);
    const { size } = await file.stat();
    if (size !== bytes.length) throw new Error(`Wrote ${size} of ${bytes.length} bytes`);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function replace(from: string, to: string): Promise<void> {
  for (let left = process.platform === 'win32' ? RETRIES : 0; ; left -= 1) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (left === 0 || !isBusy(error)) throw error;
      await pause(RETRY_PAUSE_MS);
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && BUSY.includes(error.code);
}

/** Windows cannot sync a folder. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
