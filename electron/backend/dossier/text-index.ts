import type { DatabaseSync } from 'node:sqlite';
import type { Fact } from '../../../core/facts/fact.ts';
import { validateFact } from '../../../core/facts/fact-schema.ts';
import type { Note } from '../../../core/note/note.ts';
import { validateNote } from '../../../core/note/note-schema.ts';
import { noteText } from '../../../core/note/note-text.ts';
import { factNames, factOthers, joinFields } from '../facts/fact-text.ts';
import { markFactsChanged } from '../facts/facts-generation.ts';
import { foldText } from '../facts/fold-text.ts';
import { resolveNames } from '../facts/resolve-names.ts';
import { isUnspaced, spaceLetters, wordsOf } from '../facts/search-terms.ts';
import { allRows, change, integerOf, oneRow, textOf } from './rows.ts';
import { readStored } from './stored-json.ts';
import { TEXT_INDEX_GENERATION, TEXT_INDEX_TABLES } from './text-index-tables.ts';

/**
 * What keeps search in step with the tables: called in the transaction that writes them. Without FTS5 (`fullText`
 * false) the index is marked as left behind, and the next program that has FTS5 builds it anew.
 *
 * Many at once where there are many, the index after everything else: FTS5 writes out what it has gathered whenever
 * another statement begins that could fail half-way, which took most of the time of a large import.
 */
export function indexFacts(db: DatabaseSync, fullText: boolean, facts: readonly IndexedFact[]): void {
  markFactsChanged(db);
  const folded = facts.map(({ row, fact }) => keepFolded(db, row, fact));
  if (!fullText) {
    markLeftBehind(db);
    return;
  }
  const added = folded.flatMap(({ now }) => addTerms(db, now));
  const sql = 'INSERT INTO fact_words (rowid, claim, names, others) VALUES (?, ?, ?, ?)';
  for (const { row, now, before } of folded) {
    // What was never indexed need not be looked for.
    if (before !== '') change(db, 'DELETE FROM fact_words WHERE rowid = ?', row);
    change(db, sql, row, ...now.map(spaceLetters));
  }
  for (const { row, term } of added)
    change(db, 'INSERT INTO fact_term_trigrams (rowid, term) VALUES (?, ?)', row, term);
  dropTerms(db, folded.map(({ before }) => before).join('\n'));
}

export interface IndexedFact {
  /** The fact's row in the table of facts. */
  readonly row: number;
  readonly fact: Fact;
}

type Folded = readonly [claim: string, names: string, others: string];

function keepFolded(db: DatabaseSync, row: number, fact: Fact) {
  const before = oneRow(db, 'SELECT folded FROM facts WHERE row = ?', row);
  const now: Folded = [
    foldText(fact.claim),
    foldText(joinFields(namesOf(db, fact))),
    foldText(joinFields(factOthers(fact))),
  ];
  change(db, 'UPDATE facts SET folded = ? WHERE row = ?', now.join('\n'), row);
  return { row, now, before: before ? textOf(before, 'folded') : '' };
}

/** The names a fact was recorded with and those their entries have now: it is found by either. */
function namesOf(db: DatabaseSync, fact: Fact): ReturnType<typeof factNames> {
  const [now = fact] = resolveNames(db, [fact]);
  return now === fact ? factNames(fact) : [...factNames(fact), ...factNames(now)];
}

/** For facts that are taken out: their words go with them, where no other fact has them. */
export function unindexFacts(db: DatabaseSync, fullText: boolean, rows: readonly number[]): void {
  markFactsChanged(db);
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

/** For passages that are new: their words never change. */
export function indexPassages(db: DatabaseSync, fullText: boolean, passages: readonly IndexedPassage[]): void {
  if (!fullText) {
    if (passages.length > 0) markLeftBehind(db);
    return;
  }
  for (const { row, text } of passages)
    change(db, 'INSERT INTO passage_words (rowid, text) VALUES (?, ?)', row, spaceLetters(foldText(text)));
}

/** For passages that are taken out. */
export function unindexPassages(db: DatabaseSync, fullText: boolean, rows: readonly number[]): void {
  if (!fullText) {
    if (rows.length > 0) markLeftBehind(db);
    return;
  }
  for (const row of rows) change(db, 'DELETE FROM passage_words WHERE rowid = ?', row);
}

export interface IndexedPassage {
  /** The passage's row in the table of passages. */
  readonly row: number;
  readonly text: string;
}

/** Words a slip can be made in are kept once each; returns those that are new, whose letter groups are still to come. */
function addTerms(db: DatabaseSync, folded: Folded): readonly { readonly row: number; readonly term: string }[] {
  const sql = 'INSERT OR IGNORE INTO fact_terms (term) SELECT value FROM json_each(?) RETURNING row, term';
  return allRows(db, sql, JSON.stringify(termsOf(folded.join('\n')))).map((added) => ({
    row: integerOf(added, 'row'),
    term: textOf(added, 'term'),
  }));
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
  const read = allRows(db, facts).flatMap((row) => {
    const fact = readStored(textOf(row, 'content'), validateFact);
    return fact.ok ? [{ row: integerOf(row, 'row'), fact: fact.value }] : [];
  });
  indexFacts(db, true, read);
  const passages = allRows(db, 'SELECT row, text FROM passages');
  indexPassages(
    db,
    true,
    passages.map((row) => ({ row: integerOf(row, 'row'), text: textOf(row, 'text') })),
  );
  const notes = `SELECT row, coalesce(drafts.content, note_revisions.content) AS content FROM notes
    JOIN note_revisions ON note_revisions.note = id AND revision = head LEFT JOIN drafts ON drafts.note = id`;
  for (const row of allRows(db, notes)) {
    const note = readStored(textOf(row, 'content'), validateNote);
    if (note.ok) indexNote(db, true, integerOf(row, 'row'), note.value);
  }
  change(db, 'UPDATE text_index SET generation = ?, complete = 1', TEXT_INDEX_GENERATION);
}
