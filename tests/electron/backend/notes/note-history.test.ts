import { describe, expect, it } from 'vitest';
import { closeDossier } from '../../../../electron/backend/dossier/close-dossier.ts';
import type { Dossier } from '../../../../electron/backend/dossier/dossier.ts';
import { change } from '../../../../electron/backend/dossier/rows.ts';
import { keepRevision } from '../../../../electron/backend/notes/keep-revision.ts';
import {
  duplicateNote,
  listNoteRevisions,
  readNoteRevision,
  restoreNoteRevision,
} from '../../../../electron/backend/notes/note-history.ts';
import { openNote, setTrashed } from '../../../../electron/backend/notes/read-notes.ts';
import { saveNote } from '../../../../electron/backend/notes/save-note.ts';
import { searchNotes } from '../../../../electron/backend/notes/search-notes.ts';
import { verifyDossier } from '../../../../electron/backend/verify/verify-dossier.ts';
import { makeFact, makeSource } from '../../../dossiers/make-facts.ts';
import { makeNote, noteSaying, saidBy } from '../../../dossiers/make-note.ts';
import { AT, prepareScratch, refusalOf } from '../../../dossiers/scratch.ts';

const scratch = prepareScratch();
const LATER = '2026-11-22T10:00:00.000Z';

function makeWithNote(): Dossier {
  return scratch.open(scratch.make({ sources: [makeSource()], facts: [makeFact()], notes: [makeNote()] }));
}

/** The note as imported, then three versions of it, the last one only a draft. */
function makeWithHistory(): Dossier {
  const window = makeWithNote();
  saveNote(window, noteSaying('One.'), 1, AT);
  keepRevision(window, 'note-1', 'Sent to the private office', LATER);
  saveNote(window, noteSaying('Two.'), 2, LATER);
  return window;
}

describe('the history of a note', () => {
  it('lists every version, the newest first, and says which one the note says now', () => {
    const window = makeWithHistory();
    expect(listNoteRevisions(window, 'note-1')).toEqual([
      { revision: 2, at: LATER, reason: 'Sent to the private office', current: false },
      { revision: 1, at: AT, reason: expect.any(String), current: false },
    ]);
    keepRevision(window, 'note-1', 'Kept', LATER);
    expect(listNoteRevisions(window, 'note-1').map(({ revision, current }) => [revision, current])).toEqual([
      [3, true],
      [2, false],
      [1, false],
    ]);
  });

  it('reads a version as it was', () => {
    const window = makeWithHistory();
    expect(saidBy(readNoteRevision(window, 'note-1', 2))).toBe('One.');
    expect(readNoteRevision(window, 'note-1', 1)).toEqual(makeNote());
    expect(refusalOf(() => readNoteRevision(window, 'note-1', 9))).toMatchObject({ code: 'not-found' });
    expect(refusalOf(() => readNoteRevision(window, 'nobody', 1))).toMatchObject({ code: 'not-found' });
  });

  it('restores a version and keeps what the note said until then', () => {
    const window = makeWithHistory();
    const { version } = openNote(window, 'note-1');
    restoreNoteRevision(window, 'note-1', { revision: 1, version, at: LATER });
    expect(openNote(window, 'note-1')).toMatchObject({ note: makeNote(), version: version + 1, revision: 4 });
    expect(listNoteRevisions(window, 'note-1').map(({ reason, current }) => [reason, current])).toEqual([
      ['Version 1 restored', true],
      ['Before version 1 was restored', false],
      ['Sent to the private office', false],
      [expect.any(String), false],
    ]);
    expect(saidBy(readNoteRevision(window, 'note-1', 3))).toBe('Two.');
    closeDossier(window);
    expect(verifyDossier(window.path)).toEqual({ ok: true, value: [] });
  });

  it('changes nothing for a reader who did not see the last version, or for a version that cannot be read', () => {
    const window = makeWithHistory();
    const before = openNote(window, 'note-1');
    expect(
      refusalOf(() => restoreNoteRevision(window, 'note-1', { revision: 1, version: 1, at: LATER })),
    ).toMatchObject({ code: 'clash' });
    expect(
      refusalOf(() => restoreNoteRevision(window, 'note-1', { revision: 7, version: before.version, at: LATER })),
    ).toMatchObject({ code: 'not-found' });
    change(window.db, `UPDATE note_revisions SET content = '{"format": 1}' WHERE revision = 1`);
    expect(
      refusalOf(() => restoreNoteRevision(window, 'note-1', { revision: 1, version: before.version, at: LATER })),
    ).toMatchObject({ code: 'damaged' });
    expect(openNote(window, 'note-1')).toEqual(before);
    expect(listNoteRevisions(window, 'note-1')).toHaveLength(2);
  });

  it('copies a note as it stands, with a history of its own', () => {
    const window = makeWithHistory();
    duplicateNote(window, 'note-1', { copy: 'note-2', at: LATER });
    const copy = openNote(window, 'note-2');
    expect(copy).toMatchObject({ version: 1, revision: 1 });
    expect(saidBy(copy.note)).toBe('Two.');
    expect(copy.note.title).toBe(`${makeNote().title} (copy)`);
    expect(saidBy(openNote(window, 'note-1').note)).toBe('Two.');
    expect(refusalOf(() => duplicateNote(window, 'nobody', { copy: 'note-3', at: LATER }))).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('searching notes', () => {
  const said = 'Officials met in Genève on the 深圳 corridor; tariffs on palm oil were not discussed.';

  function makeSearched(fullText: boolean): Dossier {
    const window = scratch.open(
      scratch.make({
        sources: [makeSource()],
        facts: [makeFact()],
        notes: [
          makeNote({ id: 'note-1', title: 'Palm oil talks' }),
          { ...noteSaying(said), id: 'note-2', title: 'Corridor' },
          { ...noteSaying('palm oil'), id: 'note-3', title: 'Put away' },
        ],
      }),
    );
    setTrashed(window, 'note-3', true, LATER);
    return { ...window, fullText };
  }

  for (const fullText of [true, false])
    it(`finds words in titles and texts ${fullText ? 'by the index' : 'without an index'}`, () => {
      const window = makeSearched(fullText);
      const found = (query: string) => searchNotes(window, query, 10).map(({ note }) => note);
      expect(found('palm oi').toSorted()).toEqual(['note-1', 'note-2']);
      expect(found('geneve')).toEqual(['note-2']);
      expect(found('深圳')).toEqual(['note-2']);
      expect(found('palm genève')).toEqual(['note-2']);
      expect(found('palm nothing')).toEqual([]);
      expect(found(' "* ')).toEqual([]);
      expect(searchNotes(window, 'palm', 1)).toHaveLength(1);
    });

  it('shows the line that answers, and what answers in it', () => {
    const window = makeSearched(true);
    const [hit] = searchNotes(window, 'geneve tariffs', 10);
    expect(hit).toMatchObject({ note: 'note-2', title: 'Corridor' });
    expect(hit?.matches.map(({ start, end }) => hit.excerpt.slice(start, end))).toEqual(['Genève', 'tariffs']);
    expect(searchNotes(window, 'palm', 10)[0]).toMatchObject({ note: 'note-1' });
  });

  it('cuts a long line around what answers', () => {
    const window = makeWithNote();
    saveNote(window, noteSaying(`${'Before it. '.repeat(40)}The answer. ${'After it. '.repeat(40)}`), 1, LATER);
    const [hit] = searchNotes(window, 'answer', 10);
    expect(hit?.excerpt.length).toBeLessThan(180);
    expect(hit?.excerpt).toMatch(/^….*answer.*…$/);
    expect(hit?.matches.map(({ start, end }) => hit.excerpt.slice(start, end))).toEqual(['answer']);
  });
});
