import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runDesk } from './run-desk.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-fill-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const desk = (...args: readonly string[]) => runDesk(folder, args);

it('starts and fills a note of every built-in template', { timeout: 400_000 }, () => {
  expect(desk('new', 'd.dossier', '--starter').code).toBe(0);
  const templates: readonly { id: string }[] = JSON.parse(desk('templates', '--json').out);
  for (const { id } of templates) expect(desk('note', 'd.dossier', '--template', id, '--fill').code, id).toBe(0);
  const { notes } = JSON.parse(desk('notes', 'd.dossier', '--json').out);
  expect(new Set(notes.map((note: { template: string }) => note.template))).toEqual(
    new Set(templates.map(({ id }) => id)),
  );
  expect(desk('verify', 'd.dossier').code).toBe(0);
});
