import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FactDraft } from '../../../../core/facts/fact.ts';
import { linkFact } from '../../../../core/note/link-fact.ts';
import { verifyDossier } from '../../../../electron/backend/verify/verify-dossier.ts';
import { accepted, startBackend } from '../../../dossiers/desk-backend.ts';
import { makeFact } from '../../../dossiers/make-facts.ts';

let folder = '';
let sound = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verify-living-'));
  sound = join(folder, 'sound.dossier');
  await live(sound);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A dossier in which facts were paired, superseded, settled, named, searched for, used, pinned and issued. */
async function live(path: string): Promise<void> {
  const desk = startBackend(folder);
  const backend = desk.as('window');
  const { dossier } = accepted(await backend.dossiers.create({ path, starter: false }));
  const { id: _, revision: __, status: ___, ...usual } = makeFact();
  const add = async (draft: Partial<FactDraft>) => {
    const { facts } = accepted(await backend.library.add({ dossier, draft: { ...usual, ...draft }, by: null }));
    if (!facts[0]) throw new Error('nothing was added');
    return facts[0];
  };
  const figure = { value: 4.5, unit: '%', of: 'exports' };
  const growth = await add({ claim: 'Exports grew 4.5%.', figures: [figure], places: ['Penang'], reviewBy: '2026-05' });
  const other = await add({ claim: 'Exports grew 4.1%.', figures: [{ ...figure, value: 4.1 }], places: ['Penang'] });
  const malay = await add({ claim: 'Eksport meningkat 4.5%.', language: 'ms' });
  const by = null;
  const change = { dossier, reason: '', by };
  accepted(await backend.library.pair({ dossier, fact: growth.id, translation: malay.id }));
  accepted(await backend.library.settle({ ...change, facts: [growth.id, other.id], keep: null, others: 'disputed' }));
  const old = await add({ claim: 'Older.' });
  const superseded = { facts: [old.id], status: 'superseded', successor: other.id } as const;
  accepted(await backend.library.setStatus({ ...change, ...superseded }));
  const entry = { id: 'penang', type: 'place', name: 'Pulau Pinang', aliases: ['Penang'], roles: [] } as const;
  accepted(await backend.library.saveName({ dossier, entry, replaces: [] }));
  const search = { id: 'ours', name: 'Ours', filter: { query: 'exports' }, sort: 'best' } as const;
  accepted(await backend.library.saveSearch({ dossier, search }));
  const made = { dossier, template: 'information-brief', title: 'Issued', fields: {}, fill: false };
  const { note, version } = accepted(await backend.notes.create(made));
  const link = { ...linkFact({ ...growth, revision: 2 }), pinned: true } as const;
  const body = [...note.body, { type: 'paragraph', content: [link] } as const];
  accepted(await backend.notes.save({ dossier, note: { ...note, body }, version }));
  const issue = { number: '1', day: '2026-05-03', recipients: ['The Minister'], sources: 'none' } as const;
  accepted(await backend.issued.issue({ dossier, note: note.id, ...issue }));
  accepted(await backend.dossiers.close({ dossier }));
  await desk.server.close();
}

function findAfter(sql: string): string {
  const path = join(folder, 'changed.dossier');
  copyFileSync(sound, path);
  const db = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  db.exec(sql);
  db.close();
  return problemsOf(path).join('\n');
}

function problemsOf(path: string): readonly string[] {
  const result = verifyDossier(path);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const HEAD = `fact_revisions.revision = (SELECT revision FROM facts WHERE id = fact_revisions.fact)`;
const SAYING = (words: string) => `${HEAD} AND content LIKE '%${words}%'`;

describe('what keeps facts alive, checked', () => {
  it('is sound as it was made', () => {
    expect(problemsOf(sound)).toEqual([]);
  });

  it.each([
    ['a lost name', 'DELETE FROM fact_names', /Fact \S+ is listed under other names than it has/],
    ['a lost matter', 'DELETE FROM fact_matters', /Fact \S+ is compared by other matters than it tells of/],
    ['a date it does not have', `UPDATE facts SET review_by = '2030'`, /listed with other dates or another successor/],
    [
      'a successor only lists know',
      'UPDATE facts SET successor = NULL',
      /listed with other dates or another successor/,
    ],
    ['a revision nobody is asked about', 'UPDATE facts SET said = 0', /Notes are asked about another revision/],
    ['a revision to come', 'UPDATE facts SET said = 99', /Notes are asked about another revision/],
    [
      'a successor that is not there',
      `UPDATE fact_revisions SET content = json_set(content, '$.successor', 'nobody') WHERE ${SAYING('Older')};
        UPDATE facts SET successor = 'nobody' WHERE successor IS NOT NULL`,
      /names the successor nobody, which is not there/,
    ],
    [
      'a circle of successors',
      `UPDATE fact_revisions SET content = json_set(content, '$.successor', fact) WHERE ${SAYING('Older')};
        UPDATE facts SET successor = id WHERE successor IS NOT NULL`,
      /takes its own place by way of its successors/,
    ],
    [
      'a successor of a fact that holds',
      `UPDATE fact_revisions SET content = json_set(content, '$.status', 'verified') WHERE ${SAYING('Older')};
        UPDATE facts SET status = 'verified' WHERE successor IS NOT NULL`,
      /has a successor without being superseded/,
    ],
    [
      'half a pair',
      `UPDATE fact_revisions SET content = json_remove(content, '$.translation') WHERE ${SAYING('Eksport')}`,
      /names the translation \S+, which does not name it back/,
    ],
    ['an entry of no type', `UPDATE names SET type = 'animal'`, /The entry penang does not pass its schema/],
    ['an entry with no roles', `UPDATE names SET roles = '{}'`, /The entry penang does not pass its schema/],
    ['an entry nobody finds', 'DELETE FROM name_aliases', /The entry penang is not found by its own names/],
    ['names of no entry', 'DELETE FROM names', /A row of name_aliases refers to a row of names/],
    ['a search that is none', `UPDATE saved_searches SET content = '{}'`, /The saved search ours does not pass/],
    ['a search by another name', `UPDATE saved_searches SET name = 'Other'`, /The saved search ours does not pass/],
    [
      'a conflict settled in time to come',
      'UPDATE settled_conflicts SET one_revision = 99',
      /was settled by revisions/,
    ],
    ['another wording', `UPDATE fact_links SET wording = 'short'`, /fact links of note \S+ are not listed/],
    ['a lost pin', 'UPDATE fact_links SET pinned = 0', /fact links of note \S+ are not listed/],
    ['a revision kept that is another', 'UPDATE fact_links SET kept = 1', /fact links of note \S+ are not listed/],
    [
      'another file',
      `UPDATE issued_copies SET file = x'00'`,
      /The file of the issued copy 1 is not the one that went out/,
    ],
    [
      'another digest',
      `UPDATE issued_copies SET sha256 = replace(sha256, substr(sha256, 1, 1), 'x')`,
      /The file of the issued copy 1 is not the one/,
    ],
    [
      'an issued note that is none',
      `UPDATE issued_copies SET content = '{}'`,
      /The note of the issued copy 1 does not/,
    ],
    ['another title', `UPDATE issued_copies SET title = 'Other'`, /The note of the issued copy 1 does not/],
    ['a day there is not', `UPDATE issued_copies SET day = '2026-02-30'`, /The day or the recipients/],
    ['recipients that are none', `UPDATE issued_copies SET recipients = 'x'`, /The day or the recipients/],
    ['a lost fact of an issued copy', 'DELETE FROM issued_facts', /The facts of the issued copy 1 are not listed/],
    [
      'a revision an issued copy never used',
      'UPDATE issued_facts SET revision = 99',
      /The issued copy 1 uses revision 99 of fact \S+, which is not there/,
    ],
    [
      'an issued copy of no note',
      `UPDATE issued_copies SET note = 'nobody'`,
      /A row of issued_copies refers to a row of notes/,
    ],
  ])('shows %s', (_name, sql, expected) => {
    expect(findAfter(sql)).toMatch(expected);
  });
});
