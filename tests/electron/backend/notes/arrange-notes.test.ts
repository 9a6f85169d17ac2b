import { describe, expect, it } from 'vitest';
import { closeDossier } from '../../../../electron/backend/dossier/close-dossier.ts';
import { setArchived, tagNote } from '../../../../electron/backend/notes/arrange-notes.ts';
import { duplicateNote } from '../../../../electron/backend/notes/note-history.ts';
import { listNotes } from '../../../../electron/backend/notes/read-notes.ts';
import { searchNotes } from '../../../../electron/backend/notes/search-notes.ts';
import { verifyDossier } from '../../../../electron/backend/verify/verify-dossier.ts';
import { makeFact, makeSource } from '../../../dossiers/make-facts.ts';
import { makeNote } from '../../../dossiers/make-note.ts';
import { AT, prepareScratch, refusalOf } from '../../../dossiers/scratch.ts';

const scratch = prepareScratch();
const LATER = '2026-11-22T10:00:00.000Z';

function openWithNote() {
  return scratch.open(scratch.make({ sources: [makeSource()], facts: [makeFact()], notes: [makeNote()] }));
}

describe('a note put in the archive', () => {
  it('is listed as such, changed when it was, and still found by its words', () => {
    const window = openWithNote();
    setArchived(window, 'note-1', true, LATER);
    expect(listNotes(window)).toMatchObject([{ id: 'note-1', archived: true, trashed: false, updated: AT }]);
    expect(searchNotes(window, makeNote().title, 5)).toHaveLength(1);
    setArchived(window, 'note-1', false, LATER);
    expect(listNotes(window)[0]?.archived).toBe(false);
    expect(refusalOf(() => setArchived(window, 'nobody', true, LATER)).code).toBe('not-found');
  });
});

describe('the tags of a note', () => {
  it('are put on and taken off, each once, and go with a copy', () => {
    const window = openWithNote();
    tagNote(window, 'note-1', { add: ['trade', 'ASEAN', 'trade'], remove: [] });
    tagNote(window, 'note-1', { add: ['übermorgen'], remove: ['trade', 'never there'] });
    duplicateNote(window, 'note-1', { copy: 'note-2', at: LATER });
    expect(listNotes(window).map(({ tags }) => tags)).toEqual([
      ['ASEAN', 'übermorgen'],
      ['ASEAN', 'übermorgen'],
    ]);
    closeDossier(window);
    expect(verifyDossier(window.path)).toEqual({ ok: true, value: [] });
  });

  it('are refused beyond fifty, and of a note that is not there', () => {
    const window = openWithNote();
    const many = Array.from({ length: 50 }, (_, index) => `tag ${index}`);
    tagNote(window, 'note-1', { add: many, remove: [] });
    expect(refusalOf(() => tagNote(window, 'note-1', { add: ['one more'], remove: [] })).code).toBe('invalid-input');
    expect(listNotes(window)[0]?.tags).toHaveLength(50);
    expect(refusalOf(() => tagNote(window, 'nobody', { add: ['a'], remove: [] })).code).toBe('not-found');
  });
});
