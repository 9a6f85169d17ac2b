import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESK, deskEnv, runDesk } from './run-desk.ts';

const EXAMPLE = 'starter-information-brief';

let folder = '';
let starter = '';
/** Everything the program could take for the user's own folders. */
let home = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-'));
  home = join(folder, 'home');
  mkdirSync(home);
  starter = join(folder, 'starter.dossier');
  expect(desk('new', starter, '--starter').code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const desk = (...args: readonly string[]) => runDesk(folder, args, home);

/** A copy of the starter dossier that a test may change. */
function copyOfStarter(name: string): string {
  const path = join(folder, `${name}.dossier`);
  copyFileSync(starter, path);
  return path;
}

describe('desk new', () => {
  it('makes a dossier of one file, in the folder it was typed in', () => {
    const made = desk('new', 'empty.dossier');
    expect([made.code, made.err]).toEqual([0, '']);
    expect(made.out).toContain(join(folder, 'empty.dossier'));
    expect(readdirSync(folder).filter((name) => name.startsWith('empty'))).toEqual(['empty.dossier']);
    expect(desk('facts', 'empty.dossier', '--json').json()).toEqual({ facts: [] });
  });

  it('never overwrites', () => {
    const path = join(folder, 'taken.dossier');
    writeFileSync(path, 'mine');
    expect(desk('new', path)).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^desk: .*already.*\n$/) });
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });
});

describe('desk templates', () => {
  it('lists the built-in ones', () => {
    const listed: readonly { id: string }[] = desk('templates', '--json').json();
    expect(listed).toHaveLength(14);
    expect(listed[1]).toEqual({
      id: 'addendum',
      name: 'Addendum',
      description: expect.any(String),
      language: 'en-GB',
    });
    expect(desk('templates').out.split('\n')).toHaveLength(15);
  });
});

describe('desk facts', () => {
  it('gives all facts, beyond one page of the backend or fewer, with the way to their source', () => {
    const { facts }: { facts: readonly { id: string }[] } = desk('facts', starter, '--json').json();
    expect(new Set(facts.map(({ id }) => id)).size).toBe(70);
    expect(facts.find(({ id }) => id === 'F27')).toEqual({
      id: 'F27',
      kind: 'figure',
      claim: "Malaysia's Digital Economy Blueprint targets a digital-sector share of 25.5% of GDP by 2030.",
      status: 'unverified',
      people: [],
      organisations: [],
      places: ['Malaysia'],
      when: { iso: '2030', text: '2030', relation: 'by' },
      figures: [{ value: 25.5, unit: '%', of: 'GDP from digital sectors' }],
      speaker: null,
      citations: [
        {
          source: 'my-cn-digital-mou-2025',
          passage: 3,
          span: null,
          title: expect.stringContaining('Malaysia and China conclude memoranda'),
        },
      ],
    });
  });

  it('finds by words, kind and number', () => {
    const found: { facts: readonly { kind: string; people: readonly string[] }[] } = desk(
      ...['facts', starter, '--query', 'gobind', '--kind', 'statement', '--limit', '1', '--json'],
    ).json();
    expect(found.facts).toMatchObject([{ kind: 'statement', people: ['Gobind Singh Deo'] }]);
  });

  it('prints readable columns', () => {
    expect(desk('facts', starter, '--kind', 'figure').out).toMatch(
      /^F27 {2}figure {2}unverified {2}2030 {2}Malaysia's .*\nF34 {2}figure {2}unverified {8}More /,
    );
  });

  it('survives a reader that closes the pipe', async () => {
    const child = spawn(process.execPath, [DESK, 'facts', starter, '--json'], {
      env: deskEnv(home),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    const [code] = (await once(child, 'close')) as [number | null];
    expect([code, err]).toEqual([0, '']);
  });
});

describe('desk note and desk notes', () => {
  it('starts a filled note whose fields, slots and words are there afterwards', () => {
    const path = copyOfStarter('filled');
    const { id }: { id: string } = desk(
      ...['note', path, '--template', 'ministerial-submission', '--title', 'Digital memoranda', '--fill', '--json'],
      ...['--field', 'from=Digital Team', '--field', 'copies=Press Office', '--field', 'copies=Legal = Advisers'],
      ...['--field', 'priority=Urgent', '--field', 'decision-by=2025-05'],
    ).json();
    const { notes }: { notes: readonly { id: string; words: number }[] } = desk('notes', path, '--json').json();
    expect(notes.map((note) => note.id)).toEqual([id, EXAMPLE]);
    expect(notes[0]).toEqual({
      id,
      title: 'Digital memoranda',
      template: 'ministerial-submission',
      words: expect.any(Number),
      updated: expect.stringMatching(/Z$/),
    });
    expect(notes[0]?.words).toBeGreaterThan(300);
    const out = join(folder, 'filled.md');
    expect(desk('export', path, id, '--to', 'md', '--out', out).code).toBe(0);
    const text = readFileSync(out, 'utf8');
    for (const words of ['Digital Team', 'Press Office', 'Legal = Advisers', 'Urgent', 'May 2025', '25.5% of GDP'])
      expect(text).toContain(words);
    expect(desk('verify', path).code).toBe(0);
  });

  it('prints the bare id for a script, and an empty note is short', () => {
    const path = copyOfStarter('bare');
    const id = desk('note', path, '--template', 'information-brief').out;
    expect(id).toMatch(/^[\w-]+\n$/);
    expect(desk('notes', path).out).toContain(id.trim());
  });

  it('names a template, a field, a choice or a date it does not know', () => {
    const start = ['note', starter, '--template', 'ministerial-submission'];
    expect(desk('note', starter, '--template', 'letter').err).toMatch(
      /^desk: There is no template "letter"; there is action-memo, addendum, .*, situation-report\.\n$/,
    );
    for (const [field, expected] of [
      ['budget=1', /has no field "budget"; it has to, from, /],
      ['from', /takes name=value/],
      ['priority=Soon', /takes Routine, Urgent, Immediate/],
      ['date=tomorrow', /takes a date such as/],
    ] as const) {
      const refused = desk(...start, '--field', field);
      expect([refused.code, refused.out]).toEqual([2, '']);
      expect(refused.err).toMatch(expected);
    }
    expect(desk(...start, '--field', 'from=A', '--field', 'from=B').err).toMatch(/takes one value/);
    expect(desk('notes', starter, '--json').json()).toMatchObject({ notes: [{ id: EXAMPLE }] });
  });
});

describe('desk export', () => {
  it('writes a Word file that holds the note and its footnotes', () => {
    const out = join(folder, 'example.docx');
    expect(desk('export', starter, EXAMPLE, '--to', 'docx', '--sources', 'footnotes', '--out', out)).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/^Wrote .*example\.docx/),
    });
    const parts = unzipSync(readFileSync(out));
    const text = (name: string) => new TextDecoder().decode(parts[name]);
    expect(text('word/document.xml')).toContain('25.5% of GDP from digital sectors by 2030');
    expect(text('word/footnotes.xml')).toContain('Malaysia and China conclude memoranda');
  });

  it('takes the sources as the template has them unless told otherwise', () => {
    const [own, none] = [join(folder, 'own.md'), join(folder, 'none.md')];
    desk('export', starter, EXAMPLE, '--to', 'md', '--out', own);
    desk('export', starter, EXAMPLE, '--to', 'md', '--sources', 'none', '--out', none);
    expect(readFileSync(own, 'utf8')).toContain('[^1]');
    expect(readFileSync(none, 'utf8')).not.toContain('[^1]');
    desk('export', starter, EXAMPLE, '--to', 'md', '--sources', 'annex', '--out', none);
    expect(readFileSync(none, 'utf8')).toContain('Annex A: Evidence');
  });

  it('makes a PDF, of several notes too, in the style asked for', () => {
    const out = join(folder, 'pack.pdf');
    const asked = ['--to', 'pdf', '--style', 'oscola', '--title', 'Pack', '--out', out];
    expect(desk('export', starter, EXAMPLE, EXAMPLE, ...asked).code).toBe(0);
    expect(readFileSync(out, 'latin1').slice(0, 5)).toBe('%PDF-');
  });

  it('replaces a file the user named, says so and leaves nothing else behind', () => {
    const inside = join(folder, 'out');
    mkdirSync(inside);
    const out = join(inside, 'note.md');
    writeFileSync(out, 'old');
    expect(desk('export', starter, EXAMPLE, '--to', 'md', '--out', out).out).toMatch(/^Replaced /);
    expect(readFileSync(out, 'utf8')).toContain('# Malaysia and China');
    expect(readdirSync(inside)).toEqual(['note.md']);
  });

  it.each([
    ['a note that is not there', ['nobody', '--to', 'md', '--out', 'x.md'], 1, /not in the dossier/],
    ['a folder that is not there', [EXAMPLE, '--to', 'md', '--out', 'nowhere/x.md'], 1, /folder is not there/],
    ['a folder as the file', [EXAMPLE, '--to', 'md', '--out', 'home'], 1, /folder or a device/],
    ['the dossier as the file', [EXAMPLE, '--to', 'md', '--out', 'starter.dossier'], 1, /dossier itself/],
    ['a format it does not have', [EXAMPLE, '--to', 'rtf', '--out', 'x.rtf'], 2, /--to takes docx, pdf, html, md/],
    ['a display it does not have', [EXAMPLE, '--to', 'md', '--sources', 'ends', '--out', 'x'], 2, /none, inline/],
    ['no format', [EXAMPLE, '--out', 'x.md'], 2, /--to is missing/],
    ['no path', [EXAMPLE, '--to', 'md'], 2, /--out is missing/],
  ])('refuses %s in one line and writes nothing', (_name, args, code, expected) => {
    const refused = desk('export', starter, ...args);
    expect([refused.code, refused.out]).toEqual([code, '']);
    expect(refused.err).toMatch(expected);
    expect(refused.err).toMatch(/^desk: [^\n]+\n$/);
    expect(readFileSync(starter, 'latin1').slice(0, 15)).toBe('SQLite format 3');
    expect(['x.md', 'x.rtf', 'x', 'nowhere'].filter((name) => existsSync(join(folder, name)))).toEqual([]);
  });
});

describe('desk verify', () => {
  it('says a sound dossier is sound', () => {
    expect(desk('verify', starter, '--json').json()).toEqual({ ok: true, problems: [] });
    expect(desk('verify', starter).out).toContain('is sound');
  });

  it('names what is wrong, as JSON or as lines, and exits with 1', () => {
    const path = join(folder, 'cut.dossier');
    writeFileSync(path, readFileSync(starter).subarray(0, 20_000));
    const json = desk('verify', path, '--json');
    expect(json.code).toBe(1);
    expect(json.json()).toMatchObject({ ok: false, problems: [expect.any(String)] });
    expect(desk('verify', path)).toMatchObject({ code: 1, err: '', out: expect.stringMatching(/damaged/) });
  });

  it('is an error, not a finding, when there is no file', () => {
    expect(desk('verify', 'nobody.dossier', '--json')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/not there/),
    });
  });
});

describe('wrong usage', () => {
  it.each([
    ['no command', []],
    ['a command it does not have', ['print']],
    ['no file', ['facts']],
    ['a word too many', ['facts', 'a.dossier', 'b']],
    ['an option it does not have', ['facts', 'a.dossier', '--colour']],
    ['an option without its value', ['facts', 'a.dossier', '--kind']],
    ['a kind it does not have', ['facts', 'a.dossier', '--kind', 'rumour']],
    ['a limit that is no number', ['facts', 'a.dossier', '--limit', 'ten']],
    ['a new dossier by another ending', ['new', 'a.sqlite']],
  ])('%s: one line on standard error, exit code 2', (_name, args) => {
    const { code, out, err } = desk(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^desk: [^\n]+\n$/);
  });

  it('helps and gives its version', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(desk('--version')).toMatchObject({ code: 0, out: `${version}\n` });
    for (const args of [['--help'], ['export', '--help']])
      expect(desk(...args)).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/desk verify/) });
  });
});

it('never touches the user’s settings or list of recent dossiers', () => {
  expect(readdirSync(home, { recursive: true })).toEqual([]);
});
