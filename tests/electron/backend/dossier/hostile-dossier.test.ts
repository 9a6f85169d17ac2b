import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { closeDossier } from '../../../../electron/backend/dossier/close-dossier.ts';
import type { Dossier } from '../../../../electron/backend/dossier/dossier.ts';
import { readFactDetail } from '../../../../electron/backend/facts/read-facts.ts';
import { searchFacts } from '../../../../electron/backend/facts/search-facts.ts';
import { listNotes, openNote } from '../../../../electron/backend/notes/read-notes.ts';
import { saveNote } from '../../../../electron/backend/notes/save-note.ts';
import { Refused } from '../../../../electron/backend/refused.ts';
import { listSources, readSource } from '../../../../electron/backend/sources/read-sources.ts';
import { describeFault } from '../../../../electron/backend/sqlite-faults.ts';
import { createRandom, makeFact, makeManyFacts, makeSource } from '../../../dossiers/make-facts.ts';
import { makeFactLink, makeNote } from '../../../dossiers/make-note.ts';
import { AT, fingerprint, prepareScratch } from '../../../dossiers/scratch.ts';

const scratch = prepareScratch();
const ALL = { query: '', kinds: [], sources: [], statuses: [], limit: 200, offset: 0 };

/** Everything a page may ask; each answers, or throws what becomes a refusal. Returns how many were refused. */
function askEverything(dossier: Dossier): number {
  const questions: readonly (() => unknown)[] = [
    () => listNotes(dossier),
    () => openNote(dossier, 'note-1'),
    () => searchFacts(dossier, ALL),
    () => searchFacts(dossier, { ...ALL, query: 'memorandm digital' }),
    () => readFactDetail(dossier, 'fact-1'),
    () => listSources(dossier),
    () => readSource(dossier, 'source-1'),
    () => saveNote(dossier, makeNote({ title: 'Saved all the same' }), 1, AT),
  ];
  return questions.filter((ask) => {
    try {
      ask();
      return false;
    } catch (error) {
      if (describeFault(error, dossier.name)) return true;
      throw error;
    }
  }).length;
}

/** Opens a file and asks everything; a refused file must be as it was. */
function survive(path: string): 'refused' | 'opened' {
  const before = fingerprint(scratch.folder());
  let dossier: Dossier;
  try {
    dossier = scratch.open(path);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    expect(fingerprint(scratch.folder())).toEqual(before);
    return 'refused';
  }
  askEverything(dossier);
  closeDossier(dossier);
  return 'opened';
}

function makeFull(): string {
  const { facts } = makeManyFacts(60, 3);
  const note = makeNote({ body: [{ type: 'paragraph', content: [makeFactLink('fact-1')] }] });
  return scratch.make({ sources: [makeSource()], facts: [makeFact({ id: 'first' }), ...facts], notes: [note] });
}

describe('a damaged dossier', () => {
  it('cut at any length is refused or answered, never a crash, and left as it was', () => {
    const bytes = readFileSync(makeFull());
    const random = createRandom(11);
    const lengths = [
      0,
      1,
      99,
      100,
      101,
      4095,
      4096,
      4097,
      ...Array.from({ length: 72 }, () => random() * bytes.length),
    ];
    const outcomes = lengths.map((length) => {
      writeFileSync(scratch.path('Cut.dossier'), bytes.subarray(0, length));
      return survive(scratch.path('Cut.dossier'));
    });
    console.info(`cut files: ${outcomes.length}, all ${new Set(outcomes).size === 1 ? outcomes[0] : 'mixed'}`);
    expect(outcomes.every((outcome) => outcome === 'refused')).toBe(true);
  });

  it('with flipped bits anywhere is refused or answered, never a crash', () => {
    const bytes = readFileSync(makeFull());
    const random = createRandom(12);
    const outcomes = Array.from({ length: 240 }, (_unused, index) => {
      const flipped = Buffer.from(bytes);
      for (let flips = 0; flips <= index % 4; flips += 1) {
        const at = Math.floor(random() * (index % 3 === 0 ? 4_096 : bytes.length));
        flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      }
      writeFileSync(scratch.path('Flipped.dossier'), flipped);
      return survive(scratch.path('Flipped.dossier'));
    });
    const refused = outcomes.filter((outcome) => outcome === 'refused').length;
    console.info(`flipped files: ${outcomes.length}, ${refused} refused, ${outcomes.length - refused} opened`);
    expect(refused).toBeGreaterThan(20);
  });

  it('with pages overwritten is refused or answered, never a crash', () => {
    const bytes = readFileSync(makeFull());
    const pages = Math.floor(bytes.length / 4_096);
    const outcomes = Array.from({ length: pages - 1 }, (_unused, index) => {
      const overwritten = Buffer.from(bytes);
      overwritten.fill(0xff, (index + 1) * 4_096, (index + 2) * 4_096);
      writeFileSync(scratch.path('Overwritten.dossier'), overwritten);
      return survive(scratch.path('Overwritten.dossier'));
    });
    console.info(
      `overwritten pages: ${outcomes.length}, ${outcomes.filter((one) => one === 'refused').length} refused`,
    );
    expect(outcomes.length).toBeGreaterThan(30);
  });
});

describe('a dossier with hostile rows', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['no JSON', `UPDATE note_revisions SET content = 'rubbish'`],
    ['a JSON array', `UPDATE note_revisions SET content = '[]'`],
    ['an empty text', `UPDATE fact_revisions SET content = ''`],
    ['a fact without a claim', `UPDATE fact_revisions SET content = json_remove(content, '$.claim')`],
    ['a fact with one key more', `UPDATE fact_revisions SET content = json_set(content, '$.script', 'x')`],
    ['a prototype key', `UPDATE fact_revisions SET content = replace(content, '"tags"', '"__proto__"')`],
    ['a fact under another id', `UPDATE fact_revisions SET content = json_set(content, '$.id', 'other')`],
    ['a script link in a note', `UPDATE note_revisions SET content = replace(content, '"fact-link"', '"script"')`],
    ['deep JSON', `UPDATE note_revisions SET content = '${'['.repeat(200_000)}'`],
    ['deep JSON that ends', `UPDATE fact_revisions SET content = '${'['.repeat(50_000)}${']'.repeat(50_000)}'`],
    ['a giant title', `UPDATE notes SET title = printf('%.*c', 5000000, 'x')`],
    ['a giant number', 'UPDATE notes SET words = 9223372036854775807, version = 9223372036854775807'],
    ['a negative head', 'UPDATE notes SET head = -1'],
    ['a citation of nothing', 'UPDATE fact_citations SET passage = 99'],
    ['a passage text with NUL', `UPDATE passages SET text = 'a' || char(0) || 'b'`],
    ['CSL that is no object', `UPDATE sources SET csl = 'null'`],
    ['CSL with a foreign key', `UPDATE sources SET csl = '{"type":"article","onload":"x"}'`],
    ['a draft of another note', `INSERT INTO drafts SELECT id, 'w', 'now', '{}' FROM notes`],
    ['an emptied text index row', 'UPDATE text_index SET complete = 7, generation = -5'],
    ['no text index row', 'DELETE FROM text_index'],
    ['bytes where text belongs', `UPDATE fact_revisions SET content = CAST(x'ff00fe' AS TEXT)`],
  ];

  it.each(rows)('%s: answers or refuses, and no page sees it', (_name, sql) => {
    const path = makeFull();
    const db = new DatabaseSync(path, { enableForeignKeyConstraints: false });
    db.exec(sql);
    db.close();
    const dossier = scratch.open(path);
    askEverything(dossier);
    const shown = JSON.stringify([listedOrNothing(dossier), searchFacts(dossier, ALL)]);
    expect(shown).not.toMatch(/script|onload|__proto__/);
    expect(shown.length).toBeLessThan(200_000);
  });

  function listedOrNothing(dossier: Dossier): unknown {
    try {
      return listNotes(dossier);
    } catch (error) {
      expect(describeFault(error, dossier.name)?.refusal.code).toBe('damaged');
      return null;
    }
  }

  it('never runs what an overwritten text index says', () => {
    const path = makeFull();
    scratch.open(path, { writer: 'first' });
    copyFileSync(path, scratch.path('Copy.dossier'));
    const db = new DatabaseSync(scratch.path('Copy.dossier'), { defensive: false });
    db.exec('PRAGMA journal_mode = DELETE; UPDATE fact_words_data SET block = randomblob(80) WHERE id > 1');
    db.close();
    const dossier = scratch.open(scratch.path('Copy.dossier'));
    expect(searchFacts(dossier, { ...ALL, query: 'memorandum' }).total).toBe(1);
    expect(saveNote(dossier, makeNote({ title: 'Kept' }), 1, AT).saved).toBe(true);
  });
});
