import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { closeDossier } from '../../../../electron/backend/dossier/close-dossier.ts';
import { listNotes, openNote } from '../../../../electron/backend/notes/read-notes.ts';
import { saveNote } from '../../../../electron/backend/notes/save-note.ts';
import { makeFact, makeSource } from '../../../dossiers/make-facts.ts';
import { makeNote, noteSaying } from '../../../dossiers/make-note.ts';
import { AT, fingerprint, prepareScratch, refusalOf } from '../../../dossiers/scratch.ts';

const scratch = prepareScratch();

/** Changes a dossier behind the program's back. */
function tamper(path: string, sql: string): void {
  const db = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  db.exec(sql);
  db.close();
}

describe('a file that is refused', () => {
  const cases: readonly (readonly [string, string, () => string])[] = [
    ['is not there', 'not-found', () => scratch.path('None.dossier')],
    ['is in no folder', 'not-found', () => scratch.path('none/None.dossier')],
    ['is a folder', 'not-a-dossier', () => scratch.folder()],
    ['is empty', 'not-a-dossier', () => written('')],
    ['is a text', 'not-a-dossier', () => written('Dear colleague, '.repeat(100))],
    ['is short', 'not-a-dossier', () => written('SQLite format 3\0')],
    ['is a Word file', 'not-a-dossier', () => written(Buffer.from([0x50, 0x4b, 3, 4, ...Array(200).fill(0)]))],
    ['is another program’s database', 'not-a-dossier', () => database('CREATE TABLE t (a)')],
    ['comes from a newer version', 'newer-version', () => tampered('PRAGMA user_version = 99')],
    ['has a format that never was', 'damaged', () => tampered('PRAGMA user_version = 0')],
    ['has a negative format', 'damaged', () => tampered('PRAGMA user_version = -1')],
    ['has a trigger', 'foreign-schema', () => tampered('CREATE TRIGGER t AFTER INSERT ON drafts BEGIN SELECT 1; END')],
    ['has a view', 'foreign-schema', () => tampered('CREATE VIEW v AS SELECT * FROM facts')],
    ['has another table', 'foreign-schema', () => tampered('CREATE TABLE extra (a)')],
    ['has another index', 'foreign-schema', () => tampered('CREATE INDEX i ON notes (title)')],
    ['lacks an index', 'foreign-schema', () => tampered('DROP INDEX facts_in_order')],
    ['lacks a table', 'foreign-schema', () => tampered('DROP TABLE templates')],
    ['lacks a part of the text index', 'foreign-schema', () => tampered('DROP TABLE note_words')],
    ['has a changed table', 'foreign-schema', () => tampered('ALTER TABLE notes ADD COLUMN extra TEXT')],
    [
      'has a view where a table was',
      'foreign-schema',
      () => tampered('DROP TABLE templates; CREATE VIEW templates AS SELECT 1 AS id'),
    ],
    ['has a statistics table', 'foreign-schema', () => tampered('ANALYZE')],
    ['has rubbish after its header', 'damaged', () => rubbish()],
    ['is cut in half', 'damaged', () => cut()],
  ];

  it.each(cases)('%s: %s, untouched and nothing left beside it', (_name, code, makeFile) => {
    const path = makeFile();
    const before = fingerprint(scratch.folder());
    const refusal = refusalOf(() => scratch.open(path));
    expect(refusal.code).toBe(code);
    expect(refusal.message).toMatch(/^“.*[.]$/s);
    expect(fingerprint(scratch.folder())).toEqual(before);
  });

  it('names what it found', () => {
    const path = tampered('CREATE TRIGGER "steal\nnotes" AFTER INSERT ON drafts BEGIN SELECT 1; END');
    expect(refusalOf(() => scratch.open(path)).message).toContain('trigger “steal?notes”');
  });

  it('is refused before its own constraints could run', () => {
    const path = tampered('CREATE TABLE bomb (a CHECK (abs(-9223372036854775808))); ');
    expect(refusalOf(() => scratch.open(path)).code).toBe('foreign-schema');
  });

  function written(content: string | Buffer): string {
    writeFileSync(scratch.path('Other.dossier'), content);
    return scratch.path('Other.dossier');
  }

  function database(sql: string): string {
    tamper(scratch.path('Other.dossier'), sql);
    return scratch.path('Other.dossier');
  }

  function tampered(sql: string): string {
    const path = scratch.make();
    tamper(path, sql);
    return path;
  }

  function rubbish(): string {
    const path = scratch.make();
    const bytes = readFileSync(path);
    writeFileSync(path, Buffer.concat([bytes.subarray(0, 100), Buffer.alloc(bytes.length - 100, 0x5a)]));
    return path;
  }

  function cut(): string {
    const path = scratch.make();
    writeFileSync(path, readFileSync(path).subarray(0, 30_000));
    return path;
  }
});

describe('a dossier that another program holds', () => {
  it('is refused as locked, and opens when let go', () => {
    const path = scratch.make();
    const other = new DatabaseSync(path);
    other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    expect(refusalOf(() => scratch.open(path)).code).toBe('locked');
    other.exec('ROLLBACK');
    other.close();
    expect(scratch.open(path).readOnly).toBe(false);
  });

  it('is opened by a second window beside the first', () => {
    const path = scratch.make({ notes: [makeNote()] });
    const one = scratch.open(path);
    const two = scratch.open(path);
    saveNote(one, noteSaying('From one.'), 1, AT);
    expect(openNote(two, 'note-1').version).toBe(2);
  });
});

describe('an open dossier', () => {
  it('is one file again when the last window closed it', () => {
    const path = scratch.make({ notes: [makeNote()] });
    const [one, two] = [scratch.open(path), scratch.open(path)];
    saveNote(one, noteSaying('Changed.'), 1, AT);
    closeDossier(one);
    expect(readdirSync(scratch.folder()).length).toBeGreaterThan(1);
    closeDossier(two);
    expect(readdirSync(scratch.folder())).toEqual(['Scratch.dossier']);
    expect([...readFileSync(path).subarray(18, 20)]).toEqual([1, 1]);
  });

  it('is reached through a link, under its own path', () => {
    const path = scratch.make();
    symlinkSync(path, scratch.path('Link.dossier'));
    expect(scratch.open(scratch.path('Link.dossier')).path).toBe(path);
  });

  it('opens after a crash with what its log holds', () => {
    const path = scratch.make({ notes: [makeNote()] });
    const window = scratch.open(path);
    saveNote(window, makeNote({ title: 'In the log' }), 1, AT);
    mkdirSync(scratch.path('after'));
    for (const suffix of ['', '-wal'])
      copyFileSync(`${path}${suffix}`, `${scratch.path('after/Crashed.dossier')}${suffix}`);
    const crashed = scratch.open(scratch.path('after/Crashed.dossier'));
    expect(openNote(crashed, 'note-1').note.title).toBe('In the log');
  });

  it('opens after a crash in the middle of a transaction without its half', () => {
    const path = scratch.make({ notes: [makeNote()] });
    const db = new DatabaseSync(path);
    // A cache this small writes pages to the file before the commit, so that its journal must undo them.
    db.exec('PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN');
    db.exec(`UPDATE notes SET title = 'Half'; UPDATE note_revisions SET content = printf('%.*c', 400000, 'x')`);
    mkdirSync(scratch.path('after'));
    for (const suffix of ['', '-journal'])
      copyFileSync(`${path}${suffix}`, `${scratch.path('after/Crashed.dossier')}${suffix}`);
    db.exec('ROLLBACK');
    db.close();
    const crashed = scratch.open(scratch.path('after/Crashed.dossier'));
    expect(openNote(crashed, 'note-1').note).toEqual(makeNote());
  });

  it('opens when a foreign log lies beside it', () => {
    const path = scratch.make({ notes: [makeNote()] });
    writeFileSync(`${path}-wal`, Buffer.alloc(40_000, 7));
    expect(listNotes(scratch.open(path))).toHaveLength(1);
  });

  it('says when its file was replaced, instead of saving into a file without a name', () => {
    const path = scratch.make({ notes: [makeNote()] });
    const window = scratch.open(path);
    const other = scratch.make({ notes: [makeNote()] }, 'Other.dossier');
    rmSync(path);
    expect(refusalOf(() => saveNote(window, noteSaying('Lost?'), 1, AT)).code).toBe('not-found');
    copyFileSync(other, path);
    expect(refusalOf(() => saveNote(window, noteSaying('Lost?'), 1, AT)).message).toMatch(/moved, deleted or replaced/);
  });

  it('answers with what passes its schema and reports what does not', () => {
    const facts = [makeFact(), makeFact({ id: 'fact-2' })];
    const path = scratch.make({ sources: [makeSource()], facts, notes: [makeNote()] });
    const deep = `[${'['.repeat(100_000)}`;
    tamper(path, `UPDATE note_revisions SET content = '${deep}'`);
    const window = scratch.open(path);
    expect(listNotes(window)).toHaveLength(1);
    expect(() => openNote(window, 'note-1')).toThrow(/does not pass its schema/);
  });
});
