import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { findForeignSchema } from '../../../../electron/backend/dossier/check-schema.ts';
import { closeDossier } from '../../../../electron/backend/dossier/close-dossier.ts';
import { APPLICATION_ID } from '../../../../electron/backend/dossier/format.ts';
import { migrate } from '../../../../electron/backend/dossier/migrate.ts';
import { FORMAT_VERSION, STEPS } from '../../../../electron/backend/dossier/steps/steps.ts';
import { searchFacts } from '../../../../electron/backend/facts/search-facts.ts';
import { storeArticle } from '../../../../electron/backend/importing/store-article.ts';
import { openNote } from '../../../../electron/backend/notes/read-notes.ts';
import { verifyDossier } from '../../../../electron/backend/verify/verify-dossier.ts';
import { makeFact, makeSource } from '../../../dossiers/make-facts.ts';
import { makeNote } from '../../../dossiers/make-note.ts';
import { makeReading } from '../../../dossiers/make-reading.ts';
import { AT, fingerprint, prepareScratch, refusalOf } from '../../../dossiers/scratch.ts';
import { newId } from '../review/review-desk.ts';

const scratch = prepareScratch();
const VERSIONS = STEPS.map((_step, index) => index + 1);

/** A dossier as the program of that time left it, written with that time's columns only. */
function makeOld(version: number): string {
  const path = scratch.path(`Old ${version}.dossier`);
  const db = new DatabaseSync(path);
  for (const step of STEPS.slice(0, version)) db.exec(step);
  db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${version};`);
  const [source, fact, note] = [makeSource(), makeFact(), makeNote()];
  db.prepare('INSERT INTO sources (id, language, csl) VALUES (?, ?, ?)').run(
    source.id,
    'en',
    JSON.stringify(source.csl),
  );
  for (const { number, text } of source.passages)
    db.prepare('INSERT INTO passages (source, number, text, summary) VALUES (?, ?, ?, 0)').run(source.id, number, text);
  db.exec('BEGIN');
  db.prepare(`INSERT INTO facts (id, revision, kind, status, day, retired) VALUES (?, 1, ?, ?, '', 0)`).run(
    fact.id,
    fact.kind,
    fact.status,
  );
  const revision = 'INSERT INTO fact_revisions (fact, revision, at, reason, content) VALUES (?, 1, ?, ?, ?)';
  db.prepare(revision).run(fact.id, AT, 'Made', JSON.stringify(fact));
  const columns = 'id, template, title, words, version, head, created, updated';
  db.prepare(`INSERT INTO notes (${columns}) VALUES (?, ?, ?, 5, 1, 1, ?, ?)`).run(
    note.id,
    note.template,
    note.title,
    AT,
    AT,
  );
  db.prepare('INSERT INTO note_revisions VALUES (?, 1, ?, ?, ?)').run(note.id, AT, 'Made', JSON.stringify(note));
  db.exec('COMMIT');
  db.close();
  return path;
}

describe('a dossier of every earlier format', () => {
  it.each(VERSIONS)('opens from format %i with everything in it, and is sound', (version) => {
    const path = makeOld(version);
    const dossier = scratch.open(path);
    expect(openNote(dossier, 'note-1').note).toEqual(makeNote());
    const query = { query: 'memorandum', kinds: [], sources: [], statuses: [], limit: 5, offset: 0 };
    expect(searchFacts(dossier, query).hits.map(({ fact }) => fact)).toEqual([makeFact()]);
    closeDossier(dossier);
    expect(readFileSync(path).readInt32BE(60)).toBe(FORMAT_VERSION);
    expect(verifyDossier(path)).toEqual({ ok: true, value: [] });
  });

  it.each(VERSIONS)('of format %i takes articles in, and knows its own texts again', (version) => {
    const dossier = scratch.open(makeOld(version));
    const texts = makeSource().passages.map(({ text }) => text);
    const take = (paragraphs: readonly string[]) =>
      storeArticle(dossier, makeReading({ paragraphs, facts: paragraphs.map((words) => ({ words })) }), {
        at: AT,
        newId,
      });
    expect(take(texts)).toMatchObject({ source: 'source-1', outcome: 'same' });
    const added = [...texts, 'A fourth passage.'];
    expect(take(added)).toMatchObject({ outcome: 'edition', previous: 'source-1', suggested: 4 });
    closeDossier(dossier);
    expect(verifyDossier(dossier.path)).toEqual({ ok: true, value: [] });
  });

  it('there is more than one, so that converting is tried at all', () => {
    expect(FORMAT_VERSION).toBeGreaterThan(1);
  });

  it('is refused untouched when it declares more than its format has', () => {
    const path = makeOld(1);
    const db = new DatabaseSync(path);
    db.exec('CREATE TABLE text_index (only INTEGER PRIMARY KEY)');
    db.close();
    const before = fingerprint(scratch.folder());
    expect(refusalOf(() => scratch.open(path)).code).toBe('foreign-schema');
    expect(fingerprint(scratch.folder())).toEqual(before);
  });

  it('keeps its old format when converting fails half-way', () => {
    const path = makeOld(1);
    const db = new DatabaseSync(path, { enableForeignKeyConstraints: false });
    // A reference to nothing: the check before the commit must find it.
    db.exec(`UPDATE passages SET source = 'nobody'`);
    expect(() => migrate(db, true)).toThrow(/migration left a reference to nothing/);
    expect(db.isTransaction).toBe(false);
    expect(findForeignSchema(db, 1, true)).toBeNull();
    db.close();
    expect(readFileSync(path).readInt32BE(60)).toBe(1);
  });
});
