import type { Note } from '../../../core/note/note.ts';
import { listFactLinks } from '../../../core/note/note-fact-links.ts';
import { validateNote } from '../../../core/note/note-schema.ts';
import { countWords, noteText } from '../../../core/note/note-text.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { change, integerOf, oneRow, textOf, textOrNull } from '../dossier/rows.ts';
import { readStored } from '../dossier/stored-json.ts';
import { indexNote } from '../dossier/text-index.ts';
import { Refused } from '../refused.ts';

/** A note's row with its current content: the draft, else the revision that is its head. */
export interface StoredNote {
  readonly row: number;
  readonly id: string;
  readonly version: number;
  readonly updated: string;
  /** JSON as stored, not yet checked. */
  readonly content: string;
  /** Who wrote the draft last; null when there is no draft. */
  readonly draftWriter: string | null;
  /** Whether the draft says something else than the head. */
  readonly isChanged: boolean;
  readonly head: number;
  readonly newest: number;
}

/** Throws Refused when the dossier has no such note. */
export function findNote({ db }: Dossier, id: string): StoredNote {
  const sql = `SELECT notes.row, version, updated, head, drafts.writer,
    coalesce(drafts.content, note_revisions.content) AS content,
    coalesce(drafts.content <> note_revisions.content, 0) AS changed, (SELECT max(revision) FROM note_revisions WHERE note = notes.id) AS newest
    FROM notes JOIN note_revisions ON note_revisions.note = notes.id AND note_revisions.revision = head
    LEFT JOIN drafts ON drafts.note = notes.id WHERE notes.id = ?`;
  const row = oneRow(db, sql, id);
  if (!row) throw new Refused('not-found', 'This note is not in the dossier. It may belong to another one.');
  return {
    row: integerOf(row, 'row'),
    id,
    version: integerOf(row, 'version'),
    updated: textOf(row, 'updated'),
    content: textOf(row, 'content'),
    draftWriter: textOrNull(row, 'writer'),
    isChanged: integerOf(row, 'changed') === 1,
    head: integerOf(row, 'head'),
    newest: integerOf(row, 'newest'),
  };
}

/** How often a note was changed, by which it is known whether it still is as it was read; null where there is no such note. */
export function versionOf({ db }: Dossier, id: string): number | null {
  const row = oneRow(db, 'SELECT version FROM notes WHERE id = ?', id);
  return row ? integerOf(row, 'version') : null;
}

/** Stored JSON as the note called `id`, or null when it is not one. */
export function noteOf(content: string, id: string): Note | null {
  const note = readStored(content, validateNote);
  return note.ok && note.value.id === id ? note.value : null;
}

/** Adds a note whose first revision is its content. */
export function insertNote(dossier: Dossier, note: Note, at: string, reason: string): void {
  const { db } = dossier;
  change(
    db,
    `INSERT INTO notes (id, template, title, words, version, head, created, updated) VALUES (?, '', '', 0, 1, 1, ?, ?)`,
    note.id,
    at,
    at,
  );
  insertRevision(dossier, { id: note.id, newest: 0 }, JSON.stringify(note), at, reason);
  describeContent(dossier, note);
}

/** Makes `note` the current content as a draft of this window's; returns the new version. */
export function writeDraft(dossier: Dossier, stored: StoredNote, note: Note, at: string): number {
  const { db, writer } = dossier;
  change(
    db,
    'INSERT OR REPLACE INTO drafts (note, writer, at, content) VALUES (?, ?, ?, ?)',
    note.id,
    writer,
    at,
    JSON.stringify(note),
  );
  const version = stored.version + 1;
  change(db, 'UPDATE notes SET version = ?, updated = ? WHERE id = ?', version, at, note.id);
  describeContent(dossier, note);
  return version;
}

/** Appends to a note's history; returns the revision's number. Which one is current is not touched. */
export function insertRevision(
  { db }: Dossier,
  { id, newest }: Pick<StoredNote, 'id' | 'newest'>,
  content: string,
  at: string,
  reason: string,
): number {
  const revision = newest + 1;
  const sql = 'INSERT INTO note_revisions (note, revision, at, reason, content) VALUES (?, ?, ?, ?, ?)';
  change(db, sql, id, revision, at, reason, content);
  return revision;
}

/** What lists and search know of a note, derived from its current content in the same transaction. */
function describeContent({ db, fullText }: Dossier, note: Note): void {
  const words = countWords(noteText(note), note.language);
  const sql = 'UPDATE notes SET template = ?, title = ?, words = ? WHERE id = ? RETURNING row';
  const row = oneRow(db, sql, note.template, note.title, words, note.id);
  if (row) indexNote(db, fullText, integerOf(row, 'row'), note);
  change(db, 'DELETE FROM fact_links WHERE note = ?', note.id);
  const insert = `INSERT INTO fact_links (note, ordinal, fact, revision, shown, words, wording, pinned, kept)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
  for (const { ordinal, fact, revision, shown, words: now, wording, pinned, kept } of listFactLinks(note))
    change(db, insert, note.id, ordinal, fact, revision, shown, now, wording, pinned ? 1 : 0, kept);
}
