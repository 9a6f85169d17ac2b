import { describe, expect, it } from 'vitest';
import { closeDossier } from '../../../../electron/backend/dossier/close-dossier.ts';
import type { Dossier } from '../../../../electron/backend/dossier/dossier.ts';
import { allRows } from '../../../../electron/backend/dossier/rows.ts';
import { createNote } from '../../../../electron/backend/notes/create-note.ts';
import { keepOwnDrafts, keepRevision } from '../../../../electron/backend/notes/keep-revision.ts';
import { listNotes, openNote, setTrashed } from '../../../../electron/backend/notes/read-notes.ts';
import { saveNote } from '../../../../electron/backend/notes/save-note.ts';
import { verifyDossier } from '../../../../electron/backend/verify/verify-dossier.ts';
import { arbitraryNote } from '../../../core/note/arbitrary-note.ts';
import { sectionOf, templateOf } from '../../../core/templates/bare-template.ts';
import { makeFact, makeSource } from '../../../dossiers/make-facts.ts';
import { makeFactLink, makeNote, noteSaying, saidBy } from '../../../dossiers/make-note.ts';
import { AT, prepareScratch, refusalOf } from '../../../dossiers/scratch.ts';
import { fc } from '../../../fast-check.ts';

const scratch = prepareScratch();
const LATER = '2026-11-22T10:00:00.000Z';

function history({ db }: Dossier): readonly string[] {
  return allRows(db, 'SELECT revision, reason FROM note_revisions ORDER BY revision').map(
    ({ revision, reason }) => `${revision} ${reason}`,
  );
}

function makeWithNote(): Dossier {
  return scratch.open(scratch.make({ sources: [makeSource()], facts: [makeFact()], notes: [makeNote()] }));
}

describe('saving a note', () => {
  it('counts versions, and the next opening finds the words', () => {
    const window = makeWithNote();
    expect(saveNote(window, noteSaying('One.'), 1, LATER)).toEqual({ saved: true, version: 2, updated: LATER });
    expect(saveNote(window, noteSaying('Two.'), 2, LATER)).toEqual({ saved: true, version: 3, updated: LATER });
    closeDossier(window);
    const again = openNote(scratch.open(window.path), 'note-1');
    expect(again).toMatchObject({ version: 3, updated: LATER, revision: 1, aside: null });
    expect(saidBy(again.note)).toBe('Two.');
  });

  it('writes nothing for the same words, whatever version the page last saw', () => {
    const window = makeWithNote();
    expect(saveNote(window, makeNote(), 1, LATER)).toEqual({ saved: true, version: 1, updated: AT });
    saveNote(window, noteSaying('One.'), 1, LATER);
    // Its answer was lost, and the page asks again.
    expect(saveNote(window, noteSaying('One.'), 1, LATER)).toEqual({ saved: true, version: 2, updated: LATER });
  });

  it('stores the one spelling of a note', () => {
    const window = makeWithNote();
    const text = (words: string) => ({ type: 'text', text: words, marks: [] }) as const;
    saveNote(
      window,
      makeNote({ body: [{ type: 'paragraph', content: [text('Two '), text(''), text('parts')] }] }),
      1,
      AT,
    );
    expect(openNote(window, 'note-1').note.body).toEqual([{ type: 'paragraph', content: [text('Two parts')] }]);
  });

  it('keeps any note as it is, and the dossier sound', () => {
    const window = makeWithNote();
    let version = 1;
    let count = 0;
    fc.assert(
      fc.property(arbitraryNote(), (any) => {
        const note = { ...any, id: 'note-1' };
        const outcome = saveNote(window, note, version, AT);
        if (!outcome.saved) throw new Error('clash');
        version = outcome.version;
        count += 1;
        expect(openNote(window, 'note-1').note).toEqual(note);
      }),
      { numRuns: 150 },
    );
    console.info(`notes saved and read: ${count}`);
    saveNote(window, makeNote(), version, AT);
    closeDossier(window);
    expect(verifyDossier(window.path)).toEqual({ ok: true, value: [] });
  });

  it('lists title, template, words and fact links of the text as it stands', () => {
    const window = makeWithNote();
    const note = makeNote({
      title: 'Links',
      body: [{ type: 'quote', content: [makeFactLink('fact-1', 'three words here')] }],
    });
    saveNote(window, note, 1, LATER);
    expect(listNotes(window)).toEqual([
      {
        id: 'note-1',
        title: 'Links',
        template: 'information-brief',
        words: 4,
        created: AT,
        updated: LATER,
        tags: [],
        archived: false,
        trashed: false,
      },
    ]);
    expect(allRows(window.db, 'SELECT fact, revision, shown FROM fact_links')).toEqual([
      { fact: 'fact-1', revision: 1, shown: 'three words here' },
    ]);
    saveNote(window, noteSaying('No link.'), 2, LATER);
    expect(allRows(window.db, 'SELECT fact FROM fact_links')).toEqual([]);
  });

  it('takes a note that uses a fact the dossier does not have', () => {
    const window = makeWithNote();
    const note = makeNote({ body: [{ type: 'paragraph', content: [makeFactLink('elsewhere')] }] });
    expect(saveNote(window, note, 1, AT).saved).toBe(true);
  });

  it('refuses a note the dossier does not have', () => {
    expect(refusalOf(() => saveNote(makeWithNote(), makeNote({ id: 'other' }), 1, AT)).code).toBe('not-found');
  });

  it('saves 50,000 words', () => {
    const window = makeWithNote();
    const paragraph = 'word '.repeat(50).trim();
    const body = Array.from({ length: 1_000 }, (_unused, index) => ({
      type: 'paragraph' as const,
      content: [{ type: 'text' as const, text: `${index} ${paragraph}`, marks: [] }],
    }));
    saveNote(window, makeNote({ body }), 1, AT);
    saveNote(window, makeNote({ title: 'Again', body }), 2, AT);
    expect(openNote(window, 'note-1').note).toMatchObject({ title: 'Again', body });
  });
});

describe('history', () => {
  it('takes the draft when asked, once, with the reason', () => {
    const window = makeWithNote();
    expect(keepRevision(window, 'note-1', 'Sent to the minister', LATER)).toBe(1);
    saveNote(window, noteSaying('Draft.'), 1, LATER);
    expect(keepRevision(window, 'note-1', 'Sent to the minister', LATER)).toBe(2);
    expect(keepRevision(window, 'note-1', 'Again', LATER)).toBe(2);
    expect(history(window)).toEqual(['1 Made', '2 Sent to the minister']);
    expect(openNote(window, 'note-1')).toMatchObject({ version: 2, revision: 2 });
  });

  it('adds nothing for a draft that went back to where it began', () => {
    const window = makeWithNote();
    saveNote(window, noteSaying('Draft.'), 1, LATER);
    saveNote(window, makeNote(), 2, LATER);
    expect(keepRevision(window, 'note-1', 'Kept', LATER)).toBe(1);
    expect(openNote(window, 'note-1').note).toEqual(makeNote());
  });

  it('takes the drafts of a window that closes, not those of another', () => {
    const window = makeWithNote();
    const other = scratch.open(window.path);
    saveNote(window, noteSaying('Mine.'), 1, LATER);
    keepOwnDrafts(other, LATER);
    expect(history(window)).toEqual(['1 Made']);
    keepOwnDrafts(window, LATER);
    expect(history(window)).toEqual(['1 Made', '2 Closed']);
  });

  it('keeps another window’s draft before it is written over', () => {
    const window = makeWithNote();
    const other = scratch.open(window.path);
    saveNote(window, noteSaying('Mine.'), 1, LATER);
    saveNote(other, noteSaying('Theirs.'), 2, LATER);
    expect(history(window)).toEqual(['1 Made', '2 Replaced from another window']);
  });
});

describe('the list of notes', () => {
  it('shows trashed notes as such, and takes them back', () => {
    const window = makeWithNote();
    setTrashed(window, 'note-1', true, LATER);
    expect(listNotes(window)[0]?.trashed).toBe(true);
    setTrashed(window, 'note-1', false, LATER);
    expect(listNotes(window)[0]?.trashed).toBe(false);
    expect(refusalOf(() => setTrashed(window, 'other', true, LATER)).code).toBe('not-found');
  });

  it('has a new note with the facts of its slots', () => {
    const window = makeWithNote();
    const slot = { id: 'deals', label: 'Agreements', layout: 'bullets' } as const;
    const query = {
      statuses: [],
      tags: [],
      people: [],
      organisations: [],
      places: [],
      from: null,
      to: null,
      order: 'newest',
      limit: 5,
    } as const;
    const note = createNote(
      window,
      {
        ...templateOf({
          sections: [sectionOf('facts', { slots: [{ ...slot, query: { ...query, kinds: ['agreement'] } }] })],
        }),
        origin: 'built-in',
      },
      { id: 'new', title: null, fields: {}, fill: true, at: LATER },
    );
    expect(openNote(window, 'new')).toMatchObject({ note, version: 1, revision: 1, updated: LATER });
    expect(allRows(window.db, 'SELECT note, fact FROM fact_links')).toEqual([{ note: 'new', fact: 'fact-1' }]);
  });
});
