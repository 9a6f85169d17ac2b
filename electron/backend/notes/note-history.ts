import type { NoteRevision } from '../../../core/contract/backend.ts';
import type { Note } from '../../../core/note/note.ts';
import { withoutComments } from '../../../core/note/without-comments.ts';
import { readTogether } from '../dossier/connection.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, change, integerOf, oneRow, textOf } from '../dossier/rows.ts';
import { write } from '../dossier/write.ts';
import { Refused } from '../refused.ts';
import { cutRevision } from './keep-revision.ts';
import { findNote, insertNote, noteOf, writeDraft } from './note-store.ts';

/** The revisions of a note, the newest first. Throws Refused: not found. */
export function listNoteRevisions(dossier: Dossier, id: string): readonly NoteRevision[] {
  return readTogether(dossier.db, () => {
    const { head, draftWriter } = findNote(dossier, id);
    const sql = 'SELECT revision, at, reason FROM note_revisions WHERE note = ? ORDER BY revision DESC';
    return allRows(dossier.db, sql, id).map((row) => {
      const revision = integerOf(row, 'revision');
      return {
        revision,
        at: textOf(row, 'at'),
        reason: textOf(row, 'reason'),
        current: revision === head && draftWriter === null,
      };
    });
  });
}

/** A note as one of its revisions has it. Throws Refused: not found, damaged. */
export function readNoteRevision(dossier: Dossier, id: string, revision: number): Note {
  const sql = 'SELECT content FROM note_revisions WHERE note = ? AND revision = ?';
  const row = oneRow(dossier.db, sql, id, revision);
  if (!row)
    throw new Refused('not-found', 'This version is not in the history of the note. Look at its history again.');
  const note = noteOf(textOf(row, 'content'), id);
  if (!note) throw new Refused('damaged', 'This version is damaged where it is stored. The others can still be read.');
  return note;
}

interface Restoring {
  readonly revision: number;
  /** The one the reader saw. */
  readonly version: number;
  readonly at: string;
}

/**
 * Makes a note say what one of its revisions says; what it said until now stays in its history. Throws Refused:
 * `not-found`, `damaged`, `clash`.
 */
export function restoreNoteRevision(dossier: Dossier, id: string, restoring: Restoring): void {
  write(dossier, () => restoreWithin(dossier, id, restoring));
}

/** The same within a transaction; nothing was written when it throws Refused. */
export function restoreWithin(dossier: Dossier, id: string, { revision, version, at }: Restoring): void {
  const stored = findNote(dossier, id);
  if (stored.version !== version)
    throw new Refused(
      'clash',
      'This note was changed meanwhile, perhaps in another window. Nothing was changed. Look at its history again.',
    );
  const note = readNoteRevision(dossier, id, revision);
  cutRevision(dossier, stored, `Before version ${revision} was restored`, at);
  writeDraft(dossier, findNote(dossier, id), note, at);
  cutRevision(dossier, findNote(dossier, id), `Version ${revision} restored`, at);
}

/** A second note that says what this one says and has its tags, under an id of its own; comments stay with the first. Throws Refused: not found, damaged. */
export function duplicateNote(
  dossier: Dossier,
  id: string,
  { copy, at }: { readonly copy: string; readonly at: string },
): void {
  write(dossier, () => {
    const note = noteOf(findNote(dossier, id).content, id);
    if (!note) throw new Refused('damaged', 'This note is damaged where it is stored, so no copy was made.');
    insertNote(
      dossier,
      { ...withoutComments(note), id: copy, title: copiedTitle(note.title) },
      at,
      'Copied from another note',
    );
    change(dossier.db, 'INSERT INTO note_tags (note, tag) SELECT ?, tag FROM note_tags WHERE note = ?', copy, id);
  });
}

/** Within a title's limit of 1,000 characters. */
function copiedTitle(title: string): string {
  return title === '' ? '' : `${title.slice(0, 980)} (copy)`;
}
