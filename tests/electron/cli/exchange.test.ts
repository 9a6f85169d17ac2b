import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDesk } from './run-desk.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-exchange-'));
  expect(desk('new', 'starter.dossier', '--starter').code).toBe(0);
  expect(desk('new', 'empty.dossier').code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const desk = (...args: readonly string[]) => runDesk(folder, args);

const contentOf = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('desk export-facts and import-facts', () => {
  it('carry all facts with their sources to another dossier and back the same', () => {
    expect(desk('export-facts', 'starter.dossier', '--to', 'json', '--out', 'facts.json')).toMatchObject({ code: 0 });
    const dry = desk('import-facts', 'empty.dossier', 'facts.json', '--dry-run', '--json');
    expect(dry.json()).toEqual({ added: 70, updated: 0, unchanged: 0, rejected: [] });
    expect(desk('facts', 'empty.dossier', '--json').json()).toEqual({ facts: [] });
    const taken = desk('import-facts', 'empty.dossier', 'facts.json', '--json');
    expect(taken.json()).toEqual({ added: 70, updated: 0, unchanged: 0, rejected: [] });
    desk('export-facts', 'empty.dossier', '--to', 'json', '--out', 'again.json');
    expect(contentOf('again.json')).toBe(contentOf('facts.json'));
    for (const name of ['starter', 'empty'])
      desk('export-facts', `${name}.dossier`, '--to', 'csv', '--out', `${name}.csv`);
    expect(contentOf('empty.csv')).toBe(contentOf('starter.csv'));
    expect(desk('verify', 'empty.dossier').code).toBe(0);
  });

  it('write only what the filters leave', () => {
    const filters = ['--kind', 'agreement', '--from', '2025', '--until', '2025'];
    expect(desk('export-facts', 'starter.dossier', '--to', 'json', '--out', 'few.json', ...filters).code).toBe(0);
    const kept = JSON.parse(contentOf('few.json')).facts as readonly { readonly id: string }[];
    const dated = filters.map((word) => (word === '--until' ? '--to' : word));
    const listed = desk('facts', 'starter.dossier', ...dated, '--json').json() as { readonly facts: typeof kept };
    expect(kept.map(({ id }) => id).sort()).toEqual(listed.facts.map(({ id }) => id).sort());
    expect(kept.length).toBeGreaterThan(0);
    expect(desk('export-facts', 'starter.dossier', '--to', 'csv', '--out', 'no.csv', '--tag', 'nobody')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/No fact matches\. Nothing was written\./),
    });
    expect(desk('export-facts', 'starter.dossier', '--to', 'csv', '--out', 'no.csv', '--kind', 'rumour').err).toMatch(
      /--kind/,
    );
  });

  it('report each row that cannot be taken', () => {
    writeFileSync(join(folder, 'typed.csv'), 'kind,claim\nevent,Talks began.\nrumour,Somebody said so.\n');
    const { out, code } = desk('import-facts', 'starter.dossier', 'typed.csv', '--dry-run');
    expect(code).toBe(0);
    expect(out).toMatch(/^Row 3: kind.*\nNothing was written\. It would be: added 1, .*rejected 1\.\n$/);
  });

  it('refuse a wrong file, a missing one and the dossier itself as target', () => {
    writeFileSync(join(folder, 'notes.txt'), 'no table');
    for (const args of [
      ['import-facts', 'starter.dossier', 'notes.txt'],
      ['import-facts', 'starter.dossier', 'absent.csv'],
      ['export-facts', 'starter.dossier', '--to', 'csv', '--out', 'starter.dossier'],
    ])
      expect(desk(...args)).toMatchObject({
        code: 1,
        out: '',
        err: expect.stringMatching(/^desk: .*Nothing was .*\n$/),
      });
    expect(desk('export-facts', 'starter.dossier', '--to', 'xml', '--out', 'x')).toMatchObject({ code: 2 });
  });
});

describe('desk export-sources and import-sources', () => {
  it.each([
    ['csl', 'json'],
    ['ris', 'ris'],
    ['bib', 'bib'],
  ])('carry the data of sources as %s', (format, ending) => {
    const name = `sources.${ending}`;
    expect(desk('export-sources', 'starter.dossier', '--to', format, '--out', name).code).toBe(0);
    // BibTeX puts braces round the capitals it must keep.
    expect(contentOf(name).replace(/[{}]/g, '')).toContain('Malaysia and China conclude memoranda');
    expect(desk('import-sources', 'starter.dossier', name, '--json').json()).toEqual({
      added: 0,
      updated: 0,
      unchanged: 1,
      rejected: [],
    });
  });
});
