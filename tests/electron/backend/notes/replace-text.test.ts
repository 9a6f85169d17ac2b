import { describe, expect, it } from 'vitest';
import type { ReplaceInNote } from '../../../../core/contract/text-methods.ts';
import { type FindQuery, findWords } from '../../../../core/finding/find-query.ts';
import type { Note } from '../../../../core/note/note.ts';
import type { Dossier } from '../../../../electron/backend/dossier/dossier.ts';
import { change } from '../../../../electron/backend/dossier/rows.ts';
import { setArchived } from '../../../../electron/backend/notes/arrange-notes.ts';
import { findText } from '../../../../electron/backend/notes/find-text.ts';
import { listNoteRevisions } from '../../../../electron/backend/notes/note-history.ts';
import { readFinder } from '../../../../electron/backend/notes/read-finder.ts';
import { openNote, setTrashed } from '../../../../electron/backend/notes/read-notes.ts';
import { replaceText, takeBackText } from '../../../../electron/backend/notes/replace-text.ts';
import { saveNote } from '../../../../electron/backend/notes/save-note.ts';
import { searchNotes } from '../../../../electron/backend/notes/search-notes.ts';
import { Refused } from '../../../../electron/backend/refused.ts';
import { verifyDossier } from '../../../../electron/backend/verify/verify-dossier.ts';
import { makeNote, noteSaying, saidBy } from '../../../dossiers/make-note.ts';
import { AT, prepareScratch } from '../../../dossiers/scratch.ts';

const scratch = prepareScratch();
const LATER = '2026-11-26T10:00:00.000Z';
const QUERY: FindQuery = { words: 'palm', matchCase: false, wholeWord: false, pattern: false };
const PALM = findWords(QUERY);

const named = (id: string, text: string): Note => noteSaying(text, makeNote({ id, title: id }));

function make(...notes: readonly Note[]): Dossier {
  return scratch.open(scratch.make({ notes }));
}

function findAll(dossier: Dossier, archived = false) {
  const found = findText(dossier, PALM, { archived, after: null });
  expect(found.next).toBeNull();
  return found;
}

const replace = (dossier: Dossier, ...notes: readonly ReplaceInNote[]) =>
  replaceText(dossier, notes, { find: PALM, replacement: 'date', at: LATER });
const said = (dossier: Dossier, id: string) => saidBy(openNote(dossier, id).note);

describe('finding in the notes of a dossier', () => {
  it('finds what drafts say now, in every note but those of the trash, archived ones where asked for', () => {
    const dossier = make(named('one', 'Palm.'), named('two', 'No.'), named('old', 'palm palm'), named('gone', 'Palm.'));
    saveNote(dossier, named('two', 'Now palm too.'), 1, AT);
    setArchived(dossier, 'old', true, AT);
    setTrashed(dossier, 'gone', true, AT);
    expect(findAll(dossier)).toMatchObject({
      notes: [
        {
          note: 'two',
          title: 'two',
          version: 2,
          archived: false,
          count: 1,
          matches: [{ before: 'Now ', after: ' too.' }],
        },
        { note: 'one', version: 1 },
      ],
      unread: [],
      looked: 2,
      of: 2,
    });
    expect(findAll(dossier, true).notes.map(({ note, count, archived }) => [note, count, archived])).toEqual([
      ['old', 2, true],
      ['two', 1, false],
      ['one', 1, false],
    ]);
  });

  it('answers in steps that together are all notes, each once', () => {
    const ids = Array.from({ length: 45 }, (_, index) => `note-${index}`);
    const dossier = make(...ids.map((id) => named(id, 'palm '.repeat(40))));
    const met: string[] = [];
    let looked = 0;
    let steps = 0;
    for (let after: number | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
      const found = findText(dossier, PALM, { archived: false, after });
      met.push(...found.notes.map(({ note }) => note));
      looked += found.looked;
      steps += 1;
      after = found.next;
    }
    expect(met.toSorted()).toEqual(ids.toSorted());
    expect(looked).toBe(45);
    expect(steps).toBeGreaterThan(2);
  });

  it('goes on past a note that is damaged, and names it', () => {
    const dossier = make(named('one', 'Palm.'), named('hurt', 'Palm.'));
    const hurt = JSON.stringify({ ...named('hurt', 'Palm.'), body: [{ type: 'paragraph', content: 'Palm.' }] });
    change(dossier.db, 'UPDATE note_revisions SET content = ? WHERE note = ?', hurt, 'hurt');
    expect(findAll(dossier)).toMatchObject({ notes: [{ note: 'one' }], unread: [{ note: 'hurt', title: 'hurt' }] });
  });

  it('refuses an expression that cannot be read', async () => {
    await expect(readFinder({ ...QUERY, words: '(', pattern: true })).rejects.toThrow(Refused);
    expect((await readFinder({ ...QUERY, words: 'P.', pattern: true }))('Po')).toHaveLength(1);
  });
});

describe('replacing in the notes of a dossier', () => {
  it('keeps what each note said in its history, and finds the new words', () => {
    const dossier = make(named('one', 'Palm and palm.'), named('two', 'Palm.'));
    saveNote(dossier, named('two', 'Palm, drafted.'), 1, AT);
    const all = { version: 1, matches: null };
    const reply = replace(dossier, { note: 'one', ...all, matches: [1] }, { note: 'two', ...all, version: 2 });
    expect(reply).toEqual({
      replaced: [
        { note: 'one', places: 1, version: 2, before: 1 },
        { note: 'two', places: 1, version: 3, before: 2 },
      ],
      left: [],
    });
    expect(said(dossier, 'one')).toBe('Palm and date.');
    expect(said(dossier, 'two')).toBe('date, drafted.');
    expect(listNoteRevisions(dossier, 'two').map(({ reason, current }) => [reason, current])).toEqual([
      ['Words replaced in several notes', true],
      ['Before words were replaced in several notes', false],
      [expect.any(String), false],
    ]);
    expect(searchNotes(dossier, 'date', 5).map(({ note }) => note)).toHaveLength(2);
    expect(verifyDossier(dossier.path)).toEqual({ ok: true, value: [] });
  });

  it('leaves a note that was changed, thrown away or cannot hold the words, and says why', () => {
    const dossier = make(
      named('changed', 'Palm.'),
      named('gone', 'Palm.'),
      makeNote({ id: 'full', title: `palm${'.'.repeat(996)}` }),
      named('fine', 'Palm.'),
    );
    const notes = ['changed', 'gone', 'nobody', 'full', 'fine'].map((note) => ({ note, version: 1, matches: null }));
    saveNote(scratch.open(dossier.path), named('changed', 'Palm, since.'), 1, AT);
    setTrashed(dossier, 'gone', true, AT);
    const longer = replaceText(dossier, notes, { find: PALM, replacement: 'coconut', at: LATER });
    expect(longer.replaced.map(({ note }) => note)).toEqual(['fine']);
    expect(longer.left.map(({ note, title, code }) => [note, title.slice(0, 7), code])).toEqual([
      ['changed', 'changed', 'clash'],
      ['gone', 'gone', 'not-found'],
      ['nobody', '', 'not-found'],
      ['full', 'palm...', 'invalid-input'],
    ]);
    expect(said(dossier, 'changed')).toBe('Palm, since.');
    expect(listNoteRevisions(dossier, 'full')).toHaveLength(1);
  });

  it('is taken back in one call, but for notes that were changed since', () => {
    const dossier = make(named('one', 'Palm.'), named('two', 'Palm.'));
    const all = { version: 1, matches: null };
    const { replaced } = replace(dossier, { note: 'one', ...all }, { note: 'two', ...all });
    saveNote(dossier, named('two', 'Written since.'), 2, LATER);
    expect(takeBackText(dossier, replaced, LATER)).toMatchObject({
      takenBack: ['one'],
      left: [{ note: 'two', title: 'two', code: 'clash' }],
    });
    expect([said(dossier, 'one'), said(dossier, 'two')]).toEqual(['Palm.', 'Written since.']);
  });
});
