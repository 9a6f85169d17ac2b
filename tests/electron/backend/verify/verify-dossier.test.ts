import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDossier } from '../../../../electron/backend/dossier/close-dossier.ts';
import { createStarter } from '../../../../electron/backend/dossier/create-starter.ts';
import { openDossier } from '../../../../electron/backend/dossier/open-dossier.ts';
import { verifyDossier } from '../../../../electron/backend/verify/verify-dossier.ts';
import { ARTICLE, startReview } from '../review/review-desk.ts';

const templatesFolder = fileURLToPath(new URL('../../../../templates', import.meta.url));
let folder = '';
let sound = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
  sound = join(folder, 'sound.dossier');
  createStarter(sound, { id: 'made', fullText: true, templatesFolder, at: '2026-11-22T09:00:00.000Z' });
  reviewAnArticle(sound);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** So that there are marks, suggestions, steps and learned names to look at. */
function reviewAnArticle(path: string): void {
  const dossier = openDossier(path, { writer: 'w', fullText: true });
  const desk = startReview(dossier, ARTICLE);
  desk.take({ do: 'accept', suggestions: [desk.find('signed a pact').id] });
  closeDossier(dossier);
}

/** What is found in a copy of a sound dossier changed behind the program's back. */
function findAfter(sql: string): readonly string[] {
  const path = join(folder, 'changed.dossier');
  copyFileSync(sound, path);
  const db = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  db.exec(sql);
  db.close();
  return problemsOf(path);
}

function problemsOf(path: string): readonly string[] {
  const result = verifyDossier(path);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

describe('a dossier checked from its pages to its links', () => {
  it('is sound as it was made, and has the bytes it had', () => {
    const [bytes, names] = [readFileSync(sound), readdirSync(folder)];
    expect(problemsOf(sound)).toEqual([]);
    expect(readFileSync(sound).equals(bytes)).toBe(true);
    expect(readdirSync(folder)).toEqual(names);
  });

  it.each([
    ['a fact that is no fact', `UPDATE fact_revisions SET content = '{}' WHERE fact = 'F01'`, /Fact F01, revision 1/],
    [
      'content of another fact',
      `UPDATE fact_revisions SET content = (SELECT content FROM fact_revisions WHERE fact = 'F02') WHERE fact = 'F01'`,
      /Fact F01, revision 1, does not pass/,
    ],
    ['a kind it does not have', `UPDATE facts SET kind = 'event' WHERE id = 'F01'`, /F01 is listed with another kind/],
    ['a lost citation', `DELETE FROM fact_citations WHERE fact = 'F01'`, /F01 is listed under other passages/],
    ['a lost passage', 'DELETE FROM passages WHERE number = 7', /Fact F68 cites passage 7 of .*, which is not there/],
    ['a passage out of step', 'UPDATE passages SET number = 9 WHERE number = 7', /Source .* does not pass its schema/],
    ['a lost source', 'DELETE FROM sources', /A row of passages refers to a row of sources that is not there/],
    [
      'a span beyond its passage',
      `UPDATE fact_revisions SET content = json_set(content, '$.citations[0].span', json('{"start":0,"end":9999}'))
        WHERE fact = 'F01'`,
      /F01 cites beyond the end of passage 1/,
    ],
    ['a note that is no note', `UPDATE note_revisions SET content = '[]'`, /Note starter-information-brief does not/],
    ['a title it does not have', `UPDATE notes SET title = 'Other'`, /listed with another title/],
    ['a lost fact link', 'DELETE FROM fact_links WHERE ordinal = 0', /fact links of note .* are not listed/],
    [
      'a fact link into the void',
      `DELETE FROM fact_revisions WHERE fact = 'F01'; DELETE FROM facts WHERE id = 'F01';`,
      /uses revision 1 of fact F01, which is not there/,
    ],
    ['a fact missing from the text index', 'DELETE FROM fact_words WHERE rowid = 5', /text index fact_words/],
    [
      'a word that is in no text',
      `INSERT INTO passage_words (rowid, text) VALUES (99, 'x')`,
      /text index passage_words/,
    ],
    ['a text for plain search out of step', `UPDATE facts SET folded = ''`, /plain search/],
    [
      'a text that is not the one that was stored',
      `UPDATE passages SET text = replace(text, '40,000', '45,000')`,
      /The text of source id-\d+ is not the text it was stored with/,
    ],
    [
      'marks that are none',
      `UPDATE passage_marks SET content = '{}'`,
      /marks of passage 1 .* do not pass their schema/,
    ],
    [
      'a mark outside its passage',
      `UPDATE passage_marks SET content = json_set(content, '$.sentences[0].end', 9999)`,
      /A mark in passage 1 of source id-\d+ lies outside it/,
    ],
    [
      'a mark of another passage',
      `UPDATE passage_marks SET content = json_set(content, '$.sentences[0].passage', 2) WHERE passage = 1`,
      /A mark in passage 1 /,
    ],
    [
      'a suggestion that is none',
      `UPDATE suggestions SET content = '[]'`,
      /Suggestion id-\d+ does not pass its schema/,
    ],
    ['a state there is not', `UPDATE suggestions SET state = 'perhaps'`, /Suggestion id-\d+ does not pass its schema/],
    ['a suggestion out of place', 'UPDATE suggestions SET ordinal = 7', /listed at another place than it has/],
    [
      'an accepted suggestion without its fact',
      `UPDATE suggestions SET fact = NULL WHERE state = 'accepted'`,
      /is accepted, which does not fit the fact it names/,
    ],
    [
      'an open suggestion with a fact',
      `UPDATE suggestions SET fact = 'F01' WHERE state = 'open'`,
      /is open, which does not fit/,
    ],
    [
      'a suggestion for words that are not there',
      `UPDATE suggestions SET content = json_set(content, '$.citations[0].span.end', 9999)`,
      /Suggestion id-\d+ cites words of id-\d+ that are not there/,
    ],
    [
      'a step that takes back what cannot be',
      `UPDATE review_steps SET content = '{}'`,
      /A step of the review of source id-\d+ does not pass its schema/,
    ],
    ['a learned name of no type', `UPDATE learned_names SET type = 'animal'`, /A name the dossier learned/],
    [
      'a suggestion for no source',
      `UPDATE suggestions SET source = 'nobody'`,
      /A row of suggestions refers to a row of sources that is not there/,
    ],
    [
      'a set-aside version that is no note',
      `INSERT INTO drafts_set_aside VALUES ('starter-information-brief', 'w', 'now', '{}')`,
      /set aside does not pass/,
    ],
    [
      'a trigger of somebody else',
      'CREATE TRIGGER t AFTER DELETE ON facts BEGIN SELECT 1; END',
      /contains trigger “t”/,
    ],
  ])('shows %s', (_name, sql, expected) => {
    expect(findAfter(sql).join('\n')).toMatch(expected);
  });

  it('lets an index pass that is marked to be built anew', () => {
    expect(findAfter('UPDATE text_index SET complete = 0; DELETE FROM fact_words;')).toEqual([]);
  });

  it('shows no text of a note or fact', () => {
    const found = findAfter(`UPDATE fact_revisions SET content = replace(content, '"kind"', '"sort"')`).join('\n');
    expect(found).toMatch(/Fact F01/);
    expect(found).toMatch(/More of the same kind were left out/);
    expect(found).not.toMatch(/Malaysia|memorand/);
  });

  it('finds damaged pages, and files that are no dossier', () => {
    const path = join(folder, 'damaged.dossier');
    const bytes = readFileSync(sound);
    writeFileSync(path, Buffer.concat([bytes.subarray(0, 8_192), Buffer.alloc(60_000, 7), bytes.subarray(68_192)]));
    expect(problemsOf(path).length).toBeGreaterThan(0);
    writeFileSync(path, 'hello');
    expect(problemsOf(path)).toEqual([expect.stringMatching(/is not a dossier/)]);
  });

  it('reads a dossier that another window has open, with what is in its log', () => {
    const path = join(folder, 'open.dossier');
    copyFileSync(sound, path);
    const window = new DatabaseSync(path);
    window.exec(`PRAGMA journal_mode = WAL; UPDATE notes SET title = 'Other'`);
    try {
      expect(problemsOf(path)).toEqual([expect.stringMatching(/listed with another title/)]);
    } finally {
      window.close();
    }
  });

  it('does not call a missing file or a newer format a finding', () => {
    expect(verifyDossier(join(folder, 'nobody.dossier'))).toMatchObject({ ok: false });
    const path = join(folder, 'newer.dossier');
    copyFileSync(sound, path);
    const db = new DatabaseSync(path);
    db.exec('PRAGMA user_version = 99');
    db.close();
    expect(verifyDossier(path)).toMatchObject({ ok: false, error: expect.stringMatching(/newer version/) });
  });
});
