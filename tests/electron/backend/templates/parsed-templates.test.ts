import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { parseTemplate } from '../../../../core/templates/parse-template.ts';
import { readParsed, writeParsed } from '../../../../electron/backend/templates/parsed-templates.ts';
import { readBuiltInFiles } from '../../../../electron/backend/templates/read-templates.ts';
import { templatesFolder } from '../../../dossiers/desk-backend.ts';
import { prepareScratch } from '../../../dossiers/scratch.ts';

const scratch = prepareScratch();

it('gives every built-in template as it was parsed', () => {
  const file = join(scratch.folder(), 'templates.json');
  const files = readBuiltInFiles(templatesFolder);
  writeFileSync(file, writeParsed(files));
  const parsed = readParsed(pathToFileURL(file));
  expect(parsed.size).toBe(files.length);
  for (const { id, text, print } of files)
    expect({ ok: true, value: parsed.get(print) }).toStrictEqual(parseTemplate(id, text ?? ''));
});

it('parses a file that changed since, or has another name', () => {
  const folder = scratch.folder();
  const blank = readFileSync(join(templatesFolder, 'blank.md'), 'utf8');
  const [file] = readBuiltInFiles(templatesFolder).filter(({ id }) => id === 'blank');
  if (!file?.parsed.ok) throw new Error('the template is gone');
  const before = new Map([[file.print, { ...file.parsed.value, name: 'As it was' }]]);
  copyFileSync(join(templatesFolder, 'blank.md'), join(folder, 'renamed.md'));
  writeFileSync(join(folder, 'blank.md'), `${blank}\nOne more line.\n`);
  const names = readBuiltInFiles(folder, before).map(({ parsed }) => parsed.ok && parsed.value.name);
  expect(names).toEqual([file.parsed.value.name, file.parsed.value.name]);
});

it('has nothing where the app was not built', () => {
  expect(readParsed(pathToFileURL(join(scratch.folder(), 'templates.json'))).size).toBe(0);
});
