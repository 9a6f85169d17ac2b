import type { DatabaseSync } from 'node:sqlite';
import type { Fact } from '../../../core/facts/fact.ts';
import { validateFact } from '../../../core/facts/fact-schema.ts';
import type { Note } from '../../../core/note/note.ts';
import { validateNote } from '../../../core/note/note-schema.ts';
import { noteText } from '../../../core/note/note-text.ts';
import { factNames, factOthers, joinFields } from '../facts/fact-text.ts';
import { foldText } from '../facts/fold-text.ts';
import { allRows, change, integerOf, oneRow, textOf } from './rows.ts';
import { readStored } from './stored-json.ts';
import { TEXT_INDEX_GENERATION, TEXT_INDEX_TABLES } from './text-index-tables.ts';

/**
 * What keeps search in step with the tables: called in the transaction that writes them. Without FTS5 (`fullText`
 * false) the index is marked as left behind, and the next program that has FTS5 builds it anew.
 */
export function indexFact(db: DatabaseSync, fullText: boolean, row: number, fact: Fact): void {
  const claim = foldText(fact.claim);
  const names = foldText(joinFields(factNames(fact)));
  const others = foldText(joinFields(factOthers(fact)));
  change(db, 'UPDATE facts SET folded = ? WHERE row = ?', `${claim}\n${names}\n${others}`, row);
  if (!fullText) {
    markLeftBehind(db);
    return;
  }
  change(db, 'DELETE FROM fact_words WHERE rowid = ?', row);
  change(db, 'DELETE FROM fact_trigrams WHERE rowid = ?', row);
  change(db, 'INSERT INTO fact_words (rowid, claim, names, others) VALUES (?, ?, ?, ?)', row, claim, names, others);
  change(db, 'INSERT INTO fact_trigrams (rowid, text) VALUES (?, ?)', row, `${claim}\n${names}`);
}

export function indexNote(db: DatabaseSync, fullText: boolean, row: number, note: Note): void {
  if (!fullText) {
    markLeftBehind(db);
    return;
  }
  change(db, 'DELETE FROM note_words WHERE rowid = ?', row);
  change(
    db,
    'INSERT INTO note_words (rowid, title, text) VALUES (?, ?, ?)',
    row,
    foldText(note.title),
    foldText(noteText({ ...note, title: '' })),
  );
}

export function indexPassage(db: DatabaseSync, fullText: boolean, row: number, text: string): void {
  if (!fullText) {
    markLeftBehind(db);
    return;
  }
  change(db, 'DELETE FROM passage_words WHERE rowid = ?', row);
  change(db, 'INSERT INTO passage_words (rowid, text) VALUES (?, ?)', row, foldText(text));
}

function markLeftBehind(db: DatabaseSync): void {
  change(db, 'UPDATE text_index SET complete = 0 WHERE complete = 1');
}

/** Whether the file holds the index of this generation and nothing was written past it. */
export function isTextIndexCurrent(db: DatabaseSync): boolean {
  const row = oneRow(db, 'SELECT generation, complete FROM text_index');
  return row !== null && integerOf(row, 'generation') === TEXT_INDEX_GENERATION && integerOf(row, 'complete') === 1;
}

/** Builds the index from the tables, in the caller's transaction. About 0.1 ms a fact. */
export function buildTextIndex(db: DatabaseSync): void {
  for (const [name, sql] of Object.entries(TEXT_INDEX_TABLES)) db.exec(`DROP TABLE IF EXISTS ${name}; ${sql}`);
  const facts = 'SELECT row, content FROM facts JOIN fact_revisions USING (revision) WHERE fact = id';
  for (const row of allRows(db, facts)) {
    const fact = readStored(textOf(row, 'content'), validateFact);
    if (fact.ok) indexFact(db, true, integerOf(row, 'row'), fact.value);
  }
  for (const row of allRows(db, 'SELECT row, text FROM passages'))
    indexPassage(db, true, integerOf(row, 'row'), textOf(row, 'text'));
  const notes = `SELECT row, coalesce(drafts.content, note_revisions.content) AS content FROM notes
    JOIN note_revisions ON note_revisions.note = id AND revision = head LEFT JOIN drafts ON drafts.note = id`;
  for (const row of allRows(db, notes)) {
    const note = readStored(textOf(row, 'content'), validateNote);
    if (note.ok) indexNote(db, true, integerOf(row, 'row'), note.value);
  }
  change(db, 'UPDATE text_index SET generation = ?, complete = 1', TEXT_INDEX_GENERATION);
}
