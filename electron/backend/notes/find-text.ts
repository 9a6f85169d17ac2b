import type { NoteFound, TextFound } from '../../../core/contract/text-methods.ts';
import { type FoundInNote, findInNote } from '../../../core/finding/find-in-note.ts';
import type { Finder } from '../../../core/finding/find-query.ts';
import type { Note } from '../../../core/note/note.ts';
import { readTogether } from '../dossier/connection.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { MAX_STORED_LENGTH } from '../dossier/format.ts';
import { allRows, integerOf, oneRow, type Row, textOf } from '../dossier/rows.ts';
import { noteOf } from './note-store.ts';

/** One step answers after so many characters of stored notes, so that whoever asks can show how far it is and stop. */
const STEP_LENGTH = 500_000;
/** And where those take longer, after this. */
const STEP_MS = 1_000;
/** No note is read for longer. */
const NOTE_MS = 2_000;
const NOTES_AT_ONCE = 20;
/** What a step and a note tell at most. */
const MOST_IN_STEP = 500;
const MOST_IN_NOTE = 500;

/** Looks for matches in the notes made before the row `after` (null: in all), for one step. */
export function findText(
  dossier: Dossier,
  find: Finder,
  { archived, after }: { readonly archived: boolean; readonly after: number | null },
): TextFound {
  const began = performance.now();
  const scope = `trashed IS NULL${archived ? '' : ' AND archived IS NULL'}`;
  const notes: NoteFound[] = [];
  const unread: TextFound['unread'][number][] = [];
  let looked = 0;
  let told = 0;
  let length = 0;
  let next = after ?? Number.MAX_SAFE_INTEGER;
  const isFull = () => told >= MOST_IN_STEP || length >= STEP_LENGTH || performance.now() - began > STEP_MS;
  const of = integerOf(oneRow(dossier.db, `SELECT count(*) AS count FROM notes WHERE ${scope}`) ?? {}, 'count');
  const sql = `SELECT notes.row AS row, id, substr(notes.title, 1, 1000) AS title, version,
    archived IS NOT NULL AS archived, coalesce(drafts.content, note_revisions.content) AS content FROM notes
    JOIN note_revisions ON note_revisions.note = id AND revision = head LEFT JOIN drafts ON drafts.note = id
    WHERE ${scope} AND notes.row < ? ORDER BY notes.row DESC LIMIT ?`;
  for (;;) {
    const rows = readTogether(dossier.db, () => allRows(dossier.db, sql, next, NOTES_AT_ONCE));
    for (const row of rows) {
      next = integerOf(row, 'row');
      looked += 1;
      length += textOf(row, 'content').length;
      const found = readThrough(row, find);
      if (found === null) unread.push({ note: textOf(row, 'id'), title: textOf(row, 'title') });
      else if (found.count > 0) {
        notes.push({
          note: textOf(row, 'id'),
          title: found.note.title,
          language: found.note.language,
          version: integerOf(row, 'version'),
          archived: integerOf(row, 'archived') === 1,
          matches: found.matches,
          count: found.count,
        });
        told += found.matches.length;
      }
      if (isFull()) return { notes, unread, looked, of, next };
    }
    if (rows.length < NOTES_AT_ONCE) return { notes, unread, looked, of, next: null };
  }
}

/** Null for a note that could not be read through. */
function readThrough(row: Row, find: Finder): (FoundInNote & { readonly note: Note }) | null {
  const began = performance.now();
  const isLate = () => performance.now() - began > NOTE_MS;
  const search = (note: Note) => {
    const found = findInNote(note, find, { most: MOST_IN_NOTE, isLate });
    return found && { ...found, note };
  };
  try {
    const content = textOf(row, 'content');
    if (content.length > MAX_STORED_LENGTH) return null;
    // Checking takes longer than looking, and most notes have no match: only those with one are checked.
    const found = search(JSON.parse(content) as Note);
    if (found?.count === 0) return found;
    const note = noteOf(content, textOf(row, 'id'));
    return note && search(note);
  } catch {
    // No note, so far as it was read.
    return null;
  }
}
