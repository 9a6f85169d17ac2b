import type { NoteHit } from '../../../core/contract/backend.ts';
import type { Note } from '../../../core/note/note.ts';
import { noteText } from '../../../core/note/note-text.ts';
import { readTogether } from '../dossier/connection.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, textOf } from '../dossier/rows.ts';
import { foldText, foldWithOrigin } from '../facts/fold-text.ts';
import { matchTerm, readTerms, type SearchTerm, toMatchExpression } from '../facts/search-terms.ts';
import { isIndexDamage } from '../sqlite-faults.ts';
import { noteOf } from './note-store.ts';

/** How much of a line is shown around what answers. */
const REACH = 70;

const CONTENT = `SELECT id, notes.title, updated, coalesce(drafts.content, note_revisions.content) AS content FROM notes
  JOIN note_revisions ON note_revisions.note = id AND revision = head LEFT JOIN drafts ON drafts.note = id`;

/**
 * Notes of which title or text hold every word of a query, the last one as it begins: those with the words in their
 * title first, then the last changed first; at most `limit`. Without words none.
 */
export function searchNotes(dossier: Dossier, query: string, limit: number): readonly NoteHit[] {
  const terms = readTerms(query);
  if (terms.length === 0) return [];
  try {
    return readTogether(dossier.db, () => (dossier.fullText ? search : read)(dossier, terms, limit));
  } catch (error) {
    if (!isIndexDamage(error)) throw error;
    return readTogether(dossier.db, () => read(dossier, terms, limit));
  }
}

function search({ db }: Dossier, terms: readonly SearchTerm[], limit: number): readonly NoteHit[] {
  const groups = toMatchExpression(terms.map((term) => [term]));
  const sql = `${CONTENT} JOIN note_words ON note_words.rowid = notes.row
    WHERE note_words MATCH ? AND trashed IS NULL
    ORDER BY notes.row IN (SELECT rowid FROM note_words WHERE note_words MATCH ?) DESC, updated DESC, id LIMIT ?`;
  return allRows(db, sql, groups, `title : (${groups})`, limit).flatMap((row) => {
    const note = noteOf(textOf(row, 'content'), textOf(row, 'id'));
    return note ? [describeHit(note, textOf(row, 'updated'), terms)] : [];
  });
}

/** Without a text index every note is read. */
function read({ db }: Dossier, terms: readonly SearchTerm[], limit: number): readonly NoteHit[] {
  const hits: NoteHit[] = [];
  for (const row of allRows(db, `${CONTENT} WHERE trashed IS NULL ORDER BY updated DESC, id`)) {
    if (hits.length === limit) break;
    const note = noteOf(textOf(row, 'content'), textOf(row, 'id'));
    const folded = note ? foldText(noteText(note)) : '';
    if (note && terms.every((term) => matchTerm(folded, term).length > 0))
      hits.push(describeHit(note, textOf(row, 'updated'), terms));
  }
  return hits;
}

function describeHit(note: Note, updated: string, terms: readonly SearchTerm[]): NoteHit {
  const lines = noteText({ ...note, title: '' }).split('\n');
  let best = { line: '', answered: 0 };
  for (const line of lines) {
    const folded = foldText(line);
    const answered = terms.filter((term) => matchTerm(folded, term).length > 0).length;
    if (answered > best.answered) best = { line, answered };
  }
  return { note: note.id, title: note.title, ...cutAround(best.line, terms), updated };
}

function cutAround(line: string, terms: readonly SearchTerm[]): Pick<NoteHit, 'excerpt' | 'matches'> {
  const { folded, originOf } = foldWithOrigin(line);
  const found = terms
    .flatMap((term) => matchTerm(folded, term))
    .map(({ start, end }) => ({ start: originOf(start), end: originOf(end) }))
    .sort((one, other) => one.start - other.start);
  const first = found[0];
  if (!first) return { excerpt: '', matches: [] };
  const from = Math.max(0, first.start - REACH);
  const start = from === 0 ? 0 : wordStart(line, from);
  const excerpt = `${start > 0 ? '…' : ''}${line.slice(start, first.end + REACH)}${first.end + REACH < line.length ? '…' : ''}`;
  const shift = (start > 0 ? 1 : 0) - start;
  const reach = Math.min(line.length, first.end + REACH);
  const matches = found
    .filter((span) => span.start >= start && span.end <= reach)
    .map((span) => ({ start: span.start + shift, end: span.end + shift }));
  return { excerpt, matches: matches.filter((span, index) => span.start >= (matches[index - 1]?.end ?? 0)) };
}

function wordStart(line: string, from: number): number {
  const space = line.indexOf(' ', from);
  return space < 0 || space > from + 20 ? from : space + 1;
}
