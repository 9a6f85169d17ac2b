import { constants } from 'node:fs';
import { access, lstat, opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readTemplateFile, type TemplateFile } from './template-file.ts';

/** Templates read of one folder, by name; what is beyond is counted. */
export const MOST_FILES = 500;
/** Names looked at: a folder of a million files is somebody's mistake. */
const MOST_NAMES = 100_000;
const AT_ONCE = 8;
const MOST_TURNS = 4;

/** What a folder held when it was last looked at. */
export interface FolderContent {
  readonly state: 'ready' | 'read-only' | 'missing' | 'slow';
  readonly files: readonly TemplateFile[];
  readonly leftOut: number;
}

export interface FolderShelf {
  readonly folder: string;
  /** As it was the last time; `ready` and empty before the first. */
  readonly now: () => FolderContent;
  /**
   * Looks again; only files that changed are read. Waits `patienceMs` at most, and not at all while an earlier look still
   * hangs: the threads that wait for a network that is gone are few, and everything else needs them.
   */
  readonly look: () => Promise<FolderContent>;
}

/** `isOurs`: a folder that is made when it is first needed, and empty until then. */
export function createFolderShelf(folder: string, isOurs: boolean, patienceMs: number): FolderShelf {
  const known = new Map<string, { readonly mark: string; readonly file: TemplateFile }>();
  let content: FolderContent = { state: 'ready', files: [], leftOut: 0 };
  let running: Promise<void> | null = null;
  let hangs = false;
  let steps = 0;

  const scan = async (): Promise<void> => {
    try {
      const { names, leftOut } = await listNames(folder);
      steps += 1;
      for (const name of known.keys()) if (!names.includes(name)) known.delete(name);
      const files = await inTurns(names, async (name) => {
        const file = await readIfChanged(folder, name, known);
        steps += 1;
        return file;
      });
      content = {
        state: (await isWritable(folder)) ? 'ready' : 'read-only',
        files: files.filter((file) => file !== null),
        leftOut,
      };
    } catch (error) {
      known.clear();
      const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      content = { state: isOurs && absent ? 'ready' : 'missing', files: [], leftOut: 0 };
    }
  };

  return {
    folder,
    now: () => content,
    async look() {
      if (hangs) return content;
      running ??= scan().finally(() => {
        running = null;
        hangs = false;
      });
      if (!(await settles(running, patienceMs, () => steps))) {
        hangs = true;
        content = { ...content, state: 'slow' };
      }
      return content;
    },
  };
}

/**
 * False when nothing came of it for `patienceMs`, or for several times as long not all. A busy machine is not a folder that
 * hangs: what the system answered meanwhile is counted before anybody gives up.
 */
async function settles(work: Promise<void>, patienceMs: number, progress: () => number): Promise<boolean> {
  for (let turn = 0; turn < MOST_TURNS && patienceMs > 0; turn += 1) {
    const before = progress();
    const began = performance.now();
    if (await withinTime(work, patienceMs)) return true;
    await new Promise((resolve) => setImmediate(resolve));
    // A timer that rings late was kept waiting by this process, and so was the folder's answer.
    const isLate = performance.now() - began > patienceMs * 1.2;
    if (progress() === before && !isLate) return false;
  }
  return false;
}

/** False when it did not settle in time. */
export async function withinTime(work: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  try {
    return await Promise.race([work.then(() => true as const), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function listNames(folder: string): Promise<{ readonly names: readonly string[]; readonly leftOut: number }> {
  const names: string[] = [];
  let seen = 0;
  for await (const { name } of await opendir(folder, { bufferSize: 1_000 })) {
    seen += 1;
    if (seen > MOST_NAMES) break;
    // Hidden files are unfinished ones and those of other programs.
    if (!name.startsWith('.') && /\.md$/i.test(name)) names.push(name);
  }
  const idOf = (name: string) => name.replace(/\.md$/i, '');
  names.sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
  return { names: names.slice(0, MOST_FILES), leftOut: Math.max(0, names.length - MOST_FILES) };
}

async function readIfChanged(
  folder: string,
  name: string,
  known: Map<string, { readonly mark: string; readonly file: TemplateFile }>,
): Promise<TemplateFile | null> {
  const about = await lstat(join(folder, name), { bigint: true }).catch(() => null);
  if (about === null) return null;
  const mark = [about.ino, about.size, about.mtimeNs, about.ctimeNs, about.mode].join(' ');
  const before = known.get(name);
  if (before?.mark === mark) return before.file;
  const file = await readTemplateFile(folder, name);
  if (file) known.set(name, { mark, file });
  return file;
}

/** A folder nobody may write in stays so for somebody whom the system lets write everywhere. */
async function isWritable(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.W_OK);
    return process.platform === 'win32' || ((await stat(folder)).mode & 0o222) !== 0;
  } catch {
    return false;
  }
}

async function inTurns<Item, Value>(items: readonly Item[], work: (item: Item) => Promise<Value>): Promise<Value[]> {
  const results: Value[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE)
    results.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(work))));
  return results;
}
