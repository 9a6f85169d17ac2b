import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveFile } from '../../../electron/main/save-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'save-file-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 251);

test('writes a new file and replaces an old one, keeping its mode', async () => {
  const path = join(folder, 'note.docx');
  await saveFile(path, bytes);
  expect(new Uint8Array(readFileSync(path))).toEqual(bytes);
  chmodSync(path, 0o640);
  await saveFile(path, bytes.subarray(0, 10));
  expect(readFileSync(path)).toHaveLength(10);
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(['note.docx']);
});

test('follows a link instead of replacing it', async () => {
  mkdirSync(join(folder, 'real'));
  writeFileSync(join(folder, 'real/note.md'), 'old');
  symlinkSync(join(folder, 'real/note.md'), join(folder, 'note.md'));
  await saveFile(join(folder, 'note.md'), bytes);
  expect(new Uint8Array(readFileSync(join(folder, 'real/note.md')))).toEqual(bytes);
  expect(readdirSync(join(folder, 'real'))).toEqual(['note.md']);
});

test('takes a name at the limit of the file system', async () => {
  const path = join(folder, `${'n'.repeat(250)}.docx`.slice(-255));
  await saveFile(path, bytes);
  expect(readFileSync(path)).toHaveLength(bytes.length);
});

const FAULTS = ['writeFile', 'stat', 'sync'] as const;

/** Makes one method of every FileHandle fail, as a full or failing disk does. */
async function failAt(name: (typeof FAULTS)[number]): Promise<void> {
  const probe = await open(join(folder, 'probe'), 'w');
  const prototype: FileHandle = Object.getPrototypeOf(probe);
  await probe.close();
  rmSync(join(folder, 'probe'));
  vi.spyOn(prototype, name).mockRejectedValue(Object.assign(new Error('no space left'), { code: 'ENOSPC' }));
}

test.each(FAULTS)('a fault in %s keeps the old file and leaves nothing beside it', async (name) => {
  const path = join(folder, 'note.docx');
  writeFileSync(path, 'old');
  await failAt(name);
  await expect(saveFile(path, bytes)).rejects.toMatchObject({ code: 'ENOSPC' });
  vi.restoreAllMocks();
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['note.docx']);
});

test('a folder in the way is an error and stays', async () => {
  const path = join(folder, 'note.docx');
  mkdirSync(path);
  await expect(saveFile(path, bytes)).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['note.docx']);
  expect(statSync(path).isDirectory()).toBe(true);
});
