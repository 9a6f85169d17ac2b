import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runDesk } from './run-desk.ts';

/** Each article starts a process, which takes seconds where others work too. */
vi.setConfig({ testTimeout: 240_000 });

let folder = '';
/** Where the dossier is that each case begins with. */
let empty = '';

const PACT = `Ministries sign digital pact

KUALA LUMPUR, 12 March 2026 – The Ministry of Digital Affairs signed an agreement with the Asian Development Bank.

“We will train 40,000 engineers by 2030,” Anwar Ibrahim said on Tuesday.`;
const RAIN = `Rain closes road to Ipoh

“The road will stay shut until 4 May,” Siti Aminah said. She said that 300 homes were without power.`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-import-'));
  empty = mkdtempSync(join(tmpdir(), 'desk-empty-'));
  expect(runDesk(empty, ['new', 'a.dossier']).code).toBe(0);
});
beforeEach(() => {
  copyFileSync(join(empty, 'a.dossier'), join(folder, 'a.dossier'));
  writeFileSync(join(folder, 'pact.txt'), PACT);
  writeFileSync(join(folder, 'rain.md'), `# ${RAIN}`);
});
afterAll(() => {
  for (const one of [folder, empty]) rmSync(one, { recursive: true, force: true });
});

const desk = (...args: readonly string[]) => runDesk(folder, args);

interface Imported {
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly passages: number;
    readonly suggested: number;
    readonly accepted: number;
    readonly outcome: string;
  }[];
  readonly failed?: readonly { readonly path: string; readonly reason: string }[];
}
const factsIn = (file: string): readonly { readonly claim: string }[] =>
  (desk('facts', file, '--json').json() as { facts: [] }).facts;

describe('desk import', () => {
  it('makes sources of articles, in their order, and facts of none unless told', () => {
    const made = desk('import', 'a.dossier', 'pact.txt', 'rain.md', '--json');
    expect([made.code, made.err]).toEqual([0, '']);
    const { sources, ...rest }: Imported = made.json();
    expect(rest).toEqual({});
    expect(sources).toEqual([
      {
        id: expect.any(String),
        title: 'Ministries sign digital pact',
        passages: 3,
        suggested: expect.any(Number),
        accepted: 0,
        outcome: 'new',
      },
      expect.objectContaining({ title: 'Rain closes road to Ipoh', passages: 2, accepted: 0, outcome: 'new' }),
    ]);
    for (const { suggested } of sources) expect(suggested).toBeGreaterThan(0);
    expect(factsIn('a.dossier')).toEqual([]);
    expect(desk('verify', 'a.dossier').code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['a.dossier', 'pact.txt', 'rain.md']);
  });

  it('makes facts of all suggestions, or of those that are sure enough', () => {
    const { sources }: Imported = desk('import', 'a.dossier', 'pact.txt', '--accept', 'all', '--json').json();
    expect(sources[0]?.accepted).toBe(sources[0]?.suggested);
    const facts = factsIn('a.dossier');
    expect(facts).toHaveLength(sources[0]?.accepted ?? -1);
    expect(facts[0]).toMatchObject({
      status: 'unverified',
      citations: [{ source: sources[0]?.id, title: 'Ministries sign digital pact' }],
    });
    const sure: Imported = desk('import', 'a.dossier', 'rain.md', '--accept', '1', '--json').json();
    const unsure: Imported = desk('import', 'a.dossier', 'rain.md', '--accept', '0.01', '--json').json();
    expect([sure.sources[0]?.accepted, unsure.sources[0]?.accepted]).toEqual([0, unsure.sources[0]?.suggested]);
  });

  it('says that an article is in the dossier already, or is a new edition', () => {
    const [again, changed] = ['again.txt', 'changed.txt'];
    writeFileSync(join(folder, again), PACT.replaceAll('\n', '\r\n'));
    writeFileSync(join(folder, changed), PACT.replace('40,000', '45,000'));
    const { sources }: Imported = desk('import', 'a.dossier', 'pact.txt', again, changed, '--json').json();
    expect(sources.map(({ outcome }) => outcome)).toEqual(['new', 'same', 'edition']);
    expect(sources[1]).toEqual({ ...sources[0], outcome: 'same' });
    rmSync(join(folder, 'a.dossier'));
    desk('new', 'a.dossier');
    expect(desk('import', 'a.dossier', 'pact.txt', again, changed).out).toMatch(
      /^Imported “[^\n]+\nIn the dossier already: “Ministries sign digital pact” \([^\n]+\nImported as a new edition: “Ministries[^\n]+\n$/,
    );
    for (const name of [again, changed]) rmSync(join(folder, name));
  });

  it('takes the others when one cannot be read, and names that one', () => {
    writeFileSync(join(folder, 'photo.txt'), Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
    mkdirSync(join(folder, 'folder'), { recursive: true });
    const paths = ['photo.txt', 'absent.txt', 'folder', 'rain.md'];
    const run = desk('import', 'a.dossier', ...paths, '--json');
    expect(run.code).toBe(1);
    expect(run.err).toMatch(
      /^desk: photo.txt: [^\n]*PNG picture[^\n]*\ndesk: absent.txt: [^\n]+\ndesk: folder: [^\n]+\n$/,
    );
    const { sources, failed }: Imported = run.json();
    expect(sources.map(({ title }) => title)).toEqual(['Rain closes road to Ipoh']);
    expect(failed?.map(({ path }) => path)).toEqual(['photo.txt', 'absent.txt', 'folder']);
    expect(failed?.[0]?.reason).toMatch(/PNG picture/);
    for (const name of ['photo.txt', 'folder']) rmSync(join(folder, name), { recursive: true });
  });

  it('says on a line each what it did', () => {
    expect(desk('import', 'a.dossier', 'pact.txt', 'rain.md', '--accept', 'all').out).toMatch(
      /^Imported “Ministries sign digital pact” \([\w-]+; passages: 3, suggested facts: \d+, accepted: \d+\)\.\nImported “Rain[^\n]+\n$/,
    );
  });

  it.each([
    ['no article', ['import', 'a.dossier'], 2, /<path>... is missing/],
    [
      'a confidence that is none',
      ['import', 'a.dossier', 'pact.txt', '--accept', 'most'],
      2,
      /--accept takes none, all or a confidence/,
    ],
    ['a confidence above all', ['import', 'a.dossier', 'pact.txt', '--accept', '1.5'], 2, /--accept takes/],
    ['a dossier that is not there', ['import', 'b.dossier', 'pact.txt'], 1, /not there/],
    ['an article as the dossier', ['import', 'pact.txt', 'pact.txt'], 1, /not a dossier/],
  ])('refuses %s in one line', (_name, args, code, expected) => {
    const refused = desk(...args);
    expect([refused.code, refused.out]).toEqual([code, '']);
    expect(refused.err).toMatch(expected);
    expect(refused.err).toMatch(/^desk: [^\n]+\n$/);
  });
});

describe('desk extract', () => {
  it('prints what is found, in the shape the help names, with offsets into its text', () => {
    const run = desk('extract', 'pact.txt', '--json');
    expect([run.code, run.err]).toEqual([0, '']);
    const found: Record<string, readonly Record<string, unknown>[]> & { readonly text: string } = run.json();
    expect(Object.keys(found)).toEqual([
      ...['text', 'passages', 'sentences', 'mentions', 'dates', 'figures', 'quotations', 'reported', 'facts'],
    ]);
    const words = ({ start, end }: Record<string, unknown>) => found.text.slice(Number(start), Number(end));
    expect(found.text).toBe(PACT);
    expect(found.passages?.map(words)).toEqual(PACT.split('\n\n'));
    expect(found.passages?.map(({ heading }) => heading)).toEqual([
      null,
      'Ministries sign digital pact',
      'Ministries sign digital pact',
    ]);
    expect(found.quotations?.map(words)).toEqual(['“We will train 40,000 engineers by 2030,”']);
    expect(found.dates).toContainEqual({
      start: expect.any(Number),
      end: expect.any(Number),
      text: 'Tuesday',
      iso: '2026-03-10',
      inferred: true,
    });
    for (const { text, ...span } of [...(found.dates ?? []), ...(found.figures ?? [])]) expect(words(span)).toBe(text);
    expect(Object.keys(found.facts?.[0] ?? {})).toEqual([
      ...['kind', 'claim', 'start', 'end', 'people', 'organisations', 'places', 'programmes', 'when', 'figures'],
      ...['speaker', 'confidence', 'reason'],
    ]);
    expect(readdirSync(folder).sort()).toEqual(['a.dossier', 'pact.txt', 'rain.md']);
  });

  it('counts from the day it is given', () => {
    const isos = (run: { readonly json: () => { readonly dates: readonly { readonly iso: unknown }[] } }) =>
      run.json().dates.map(({ iso }) => iso);
    expect(isos(desk('extract', 'rain.md', '--json'))).toEqual([]);
    expect(isos(desk('extract', 'rain.md', '--date', '2026-04-30', '--json'))).toEqual(['2026-05-04']);
  });

  it('prints facts as columns', () => {
    expect(desk('extract', 'pact.txt').out).toMatch(/^[a-z]+ +\d\.\d\d {2}\S/);
  });

  it.each([
    ['a date that is none', ['extract', 'pact.txt', '--date', 'tomorrow'], 2, /--date takes a date such as/],
    ['a file that is not there', ['extract', 'absent.txt'], 1, /There is no file at/],
    ['a file without text', ['extract', 'empty.txt'], 1, /no text in this file/],
    ['two files', ['extract', 'pact.txt', 'rain.md'], 2, /one word too many/],
  ])('refuses %s in one line', (_name, args, code, expected) => {
    writeFileSync(join(folder, 'empty.txt'), '');
    const refused = desk(...args);
    rmSync(join(folder, 'empty.txt'));
    expect([refused.code, refused.out]).toEqual([code, '']);
    expect(refused.err).toMatch(expected);
  });
});

it('a file larger than 50 MB is not read to its end', () => {
  const path = join(folder, 'large.txt');
  writeFileSync(path, Buffer.alloc(60 * 1024 * 1024, 'a '));
  const run = desk('import', 'a.dossier', 'large.txt');
  rmSync(path);
  expect(run).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/^desk: large.txt: This file is larger than 50 MB\./),
  });
  expect(readFileSync(join(folder, 'a.dossier')).length).toBeLessThan(1_000_000);
});
