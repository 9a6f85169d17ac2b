import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inEnglish } from '../../../../core/shared/said.ts';
import {
  listBroken,
  listTemplates,
  readBuiltInFiles,
  toShelf,
} from '../../../../electron/backend/templates/read-templates.ts';
import { templatesFolder } from '../../../dossiers/desk-backend.ts';
import { AT, prepareScratch } from '../../../dossiers/scratch.ts';

const scratch = prepareScratch();

it('gives what can be used, the dossier’s own first, and tells of files with mistakes by line', () => {
  const folder = scratch.folder();
  for (const name of ['blank.md', 'addendum.md']) copyFileSync(join(templatesFolder, name), join(folder, name));
  writeFileSync(join(folder, 'torn.md'), '---\nname: Torn\nlimit: much\n---\n\n# Purpose\n\n### Deep\n');
  writeFileSync(join(folder, 'readme.txt'), 'not a template');
  const dossier = scratch.open(scratch.make());
  const add = dossier.db.prepare('INSERT INTO templates (id, text, added) VALUES (?, ?, ?)');
  add.run('blank', '---\nname: Our blank\npractice: Our office\n---\n\n# Text\n', AT);
  add.run('half', '---\nname: Half\nsmall: yes\n---\n\n# Text\n', AT);

  const builtIn = toShelf('built-in', readBuiltInFiles(folder));
  expect(listTemplates(builtIn, dossier).map(({ id, name, practice, origin }) => [id, name, practice, origin])).toEqual(
    [
      ['blank', 'Our blank', 'Our office', 'dossier'],
      ['addendum', 'Addendum', 'United Kingdom', 'built-in'],
    ],
  );
  expect(listTemplates(builtIn, null).map(({ id }) => id)).toEqual(['addendum', 'blank']);
  const broken = listBroken(builtIn, dossier);
  expect(broken.map(({ file, origin, problems }) => [file, origin, problems.map(({ line }) => line)])).toEqual([
    ['half.md', 'dossier', [3]],
    ['torn.md', 'built-in', [3, 8]],
  ]);
  expect(broken[1]?.problems.map(({ message }) => inEnglish(message))[0]).toContain('expected a limit');
});
