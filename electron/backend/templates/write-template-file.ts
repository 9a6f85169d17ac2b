import { link, mkdir, open, rename, rm, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describeFolderFault } from '../dossier/create-dossier.ts';
import { Refused } from '../refused.ts';
import { withinTime } from './folder-shelf.ts';

const PATIENCE_MS = 10_000;

/**
 * Puts a text at `<id>.md` of a folder, whole or not at all. Without `replace` nothing that is there is touched. Throws
 * Refused: exists, read-only, disk-full, not-found, unavailable (no answer in 10 seconds).
 */
export async function placeTemplate(
  folder: string,
  { id, text, replace, part, make }: { id: string; text: string; replace: boolean; part: string; make: boolean },
): Promise<void> {
  const path = join(folder, `${id}.md`);
  const unfinished = join(folder, `.briefing-desk-${part}.part`);
  const work = async () => {
    if (make) await mkdir(folder, { recursive: true });
    try {
      const file = await open(unfinished, 'wx', 0o644);
      try {
        await file.writeFile(text);
        await file.sync();
      } finally {
        await file.close();
      }
      if (replace) await rename(unfinished, path);
      else await nameNew(unfinished, path);
    } finally {
      await rm(unfinished, { force: true });
    }
  };
  await finish(work(), `${id}.md`);
}

/** Takes `<id>.md` away. Throws Refused as placeTemplate. */
export async function removeTemplateFile(folder: string, id: string): Promise<void> {
  await finish(unlink(join(folder, `${id}.md`)), `${id}.md`);
}

/** A hard link refuses to replace, in one step; a file system without links reserves the name first. */
async function nameNew(unfinished: string, path: string): Promise<void> {
  try {
    await link(unfinished, path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
    await (await open(path, 'wx')).close();
    await rename(unfinished, path);
  }
}

async function finish(work: Promise<void>, name: string): Promise<void> {
  try {
    if (await withinTime(work, PATIENCE_MS)) return;
  } catch (error) {
    throw describeFolderFault(error, name);
  }
  // Whatever becomes of it, somebody was told already.
  work.catch(() => {});
  throw new Refused(
    'unavailable',
    'The folder does not answer. What you wrote is safe here. Check whether it arrived before you save it again.',
  );
}
