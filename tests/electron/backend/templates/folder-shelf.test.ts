import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createFolderShelf, withinTime } from '../../../../electron/backend/templates/folder-shelf.ts';
import { prepareScratch } from '../../../dossiers/scratch.ts';

const scratch = prepareScratch();

it('waits for a slow folder no longer than it was told, and has what it held before', async () => {
  writeFileSync(scratch.path('one.md'), '---\nname: One\n---\n\n# Text\n');
  const patient = createFolderShelf(scratch.folder(), false, 60_000);
  expect((await patient.look()).files.map(({ id }) => id)).toEqual(['one']);
  // With no patience at all any folder is slow.
  const hasty = createFolderShelf(scratch.folder(), false, 0);
  expect(await hasty.look()).toMatchObject({ state: 'slow', files: [] });
  // The look that was not waited for arrives all the same.
  await expect.poll(() => hasty.now().state).toBe('ready');
  expect(hasty.now().files).toHaveLength(1);
});

it('is not stopped by a pipe that nobody writes into', async () => {
  execFileSync('mkfifo', [join(scratch.folder(), 'pipe.md')]);
  const { files } = await createFolderShelf(scratch.folder(), false, 60_000).look();
  expect(files.map(({ id, parsed }) => [id, parsed.ok])).toEqual([['pipe', false]]);
});

it('tells late work from work in time', async () => {
  expect(await withinTime(Promise.resolve(), 1_000)).toBe(true);
  expect(await withinTime(new Promise(() => {}), 0)).toBe(false);
});
