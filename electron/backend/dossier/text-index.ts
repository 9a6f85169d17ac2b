import type { DatabaseSync } from 'node:sqlite';
import type { Fact } from '../../../core/facts/fact.ts';
import { validateFact } from '../../../core/facts/fact-schema.ts';
import type { Note } from '../../../core/note/note.ts';
import { validateNote } from '../../../core/note/note-schema.ts';
import { noteText } from '../../../core/note/note-text.ts';
import { factNames, factOthers, joinFields } from '../facts/fact-text.ts';
import { foldText } from '../facts/fold-text.ts';
import { isUnspaced, spaceLetters, wordsOf } from '../facts/search-terms.ts';
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
  const before = oneRow(db, 'SELECT folded FROM facts WHERE row = ?', row);
  const folded = `${claim}\n${names}\n${others}`;
  change(db, 'UPDATE facts SET folded = ? WHERE row = ?', folded, row);
  if (!fullText) {
    markLeftBehind(db);
    return;
  }
  change(db, 'DELETE FROM fact_words WHERE rowid = ?', row);
  const sql = 'INSERT INTO fact_words (rowid, claim, names, others) VALUES (?, ?, ?, ?)';
  change(db, sql, row, spaceLetters(claim), spaceLetters(names), spaceLetters(others));
  addTerms(db, folded);
  if (before) dropTerms(db, textOf(before, 'folded'));
}

/** For facts that are taken out: their words go with them, where no other fact has them. */
export function unindexFacts(db: DatabaseSync, fullText: boolean, rows: readonly number[]): void {
  if (!fullText) {
    markLeftBehind(db);
    return;
  }
  const list = JSON.stringify(rows);
  const folded = allRows(db, 'SELECT folded FROM facts WHERE row IN (SELECT value FROM json_each(?))', list);
  for (const row of rows) change(db, 'DELETE FROM fact_words WHERE rowid = ?', row);
  // Together, so that a word many of them share is looked for once.
  dropTerms(db, folded.map((row) => textOf(row, 'folded')).join('\n'));
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
    spaceLetters(foldText(note.title)),
    spaceLetters(foldText(noteText({ ...note, title: '' }))),
  );
}

export function indexPassage(db: DatabaseSync, fullText: boolean, row: number, text: string): void {
  if (!fullText) {
    markLeftBehind(db);
    return;
  }
  change(db, 'DELETE FROM passage_words WHERE rowid = ?', row);
  change(db, 'INSERT INTO passage_words (rowid, text) VALUES (?, ?)', row, spaceLetters(foldText(text)));
}

/** Words a slip can be made in are kept once each, with their letter groups. */
function addTerms(db: DatabaseSync, folded: string): void {
  const sql = 'INSERT OR IGNORE INTO fact_terms (term) SELECT value FROM json_each(?) RETURNING row, term';
  for (const added of allRows(db, sql, JSON.stringify(termsOf(folded))))
    change(
      db,
      'INSERT INTO fact_term_trigrams (rowid, term) VALUES (?, ?)',
      integerOf(added, 'row'),
      textOf(added, 'term'),
    );
}

/** Words of a fact's earlier text that no fact has any more. */
function dropTerms(db: DatabaseSync, folded: string): void {
  for (const term of termsOf(folded)) {
    if (oneRow(db, 'SELECT 1 FROM fact_words WHERE fact_words MATCH ? LIMIT 1', `"${term}"`)) continue;
    const dropped = oneRow(db, 'DELETE FROM fact_terms WHERE term = ? RETURNING row', term);
    if (dropped) change(db, 'DELETE FROM fact_term_trigrams WHERE rowid = ?', integerOf(dropped, 'row'));
  }
}

const SHORTEST_TERM = 3;

function termsOf(folded: string): readonly string[] {
  return [...new Set(wordsOf(folded))].filter((word) => word.length >= SHORTEST_TERM && !isUnspaced(word));
}

function markLeftBehind(db: DatabaseSync): void {
  change(db, 'UPDATE text_index SET complete = 0 WHERE complete = 1');
}

/** Whether the file holds the index of this generation and nothing was written past it. */
export function isTextIndexCurrent(db: DatabaseSync): boolean {
  const row = oneRow(db, 'SELECT generation, complete FROM text_index');
  return row !== null && integerOf(row, 'generation') === TEXT_INDEX_GENERATION && integerOf(row, 'complete') === 1;
}

/** Whether the index is current and its tables answer at all. */
export function isTextIndexSound(db: DatabaseSync): boolean {
  if (!isTextIndexCurrent(db)) return false;
  try {
    for (const name of Object.keys(TEXT_INDEX_TABLES))
      oneRow(db, `SELECT 1 FROM ${name} WHERE ${name} MATCH 'a' LIMIT 1`);
    return true;
  } catch {
    return false;
  }
}

/** Builds the index from the tables, in the caller's transaction. About 0.1 ms a fact. */
export function buildTextIndex(db: DatabaseSync): void {
  for (const [name, sql] of Object.entries(TEXT_INDEX_TABLES)) db.exec(`DROP TABLE IF EXISTS ${name}; ${sql}`);
  change(db, 'DELETE FROM fact_terms');
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
