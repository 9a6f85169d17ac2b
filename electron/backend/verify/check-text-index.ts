import { DatabaseSync } from 'node:sqlite';
import { validateFact } from '../../../core/facts/fact-schema.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, change, integerOf, type Row, textOf } from '../dossier/rows.ts';
import { STEPS } from '../dossier/steps/steps.ts';
import { readStored } from '../dossier/stored-json.ts';
import { type IndexedFact, indexFacts, indexNote, indexPassages, isTextIndexCurrent } from '../dossier/text-index.ts';
import { TEXT_INDEX_TABLES } from '../dossier/text-index-tables.ts';
import { findNote, noteOf } from '../notes/note-store.ts';

/**
 * The text index against one made anew in memory from the same texts. An index marked as left behind is no problem: the
 * next opening builds it. Without FTS5 there is nothing to compare with.
 */
export function* findTextIndexProblems(dossier: Dossier): Iterable<string> {
  const { db, fullText } = dossier;
  if (!fullText || !isTextIndexCurrent(db)) return;
  const expected = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  try {
    for (const sql of [...STEPS, ...Object.values(TEXT_INDEX_TABLES)]) expected.exec(sql);
    indexAnew(dossier, expected);
    const terms = 'SELECT term FROM fact_terms ORDER BY term';
    if (differ(db.prepare(terms).iterate(), expected.prepare(terms).iterate()))
      yield 'The words kept for forgiving search are not those of the facts.';
    // Numbered as in the dossier, where words come and go with revisions.
    numberTermsAs(db, expected);
    for (const name of Object.keys(TEXT_INDEX_TABLES))
      if (differ(readWords(db, name), readWords(expected, name)))
        yield `The text index ${name} does not fit the texts.`;
    const folded = 'SELECT row, folded FROM facts ORDER BY row';
    if (differ(db.prepare(folded).iterate(), expected.prepare(folded).iterate()))
      yield 'The text kept for plain search does not fit the facts.';
  } finally {
    expected.close();
  }
}

function indexAnew(dossier: Dossier, into: DatabaseSync): void {
  const { db } = dossier;
  // Facts are found under the names of their entries too.
  for (const { row, id, type, name, roles } of allRows(db, 'SELECT row, id, type, name, roles FROM names'))
    copyRow(into, 'names (row, id, type, name, roles)', [row, id, type, name, roles]);
  for (const { type, alias, entry } of allRows(db, 'SELECT type, alias, entry FROM name_aliases'))
    copyRow(into, 'name_aliases (type, alias, entry)', [type, alias, entry]);
  const indexed: IndexedFact[] = [];
  const facts = 'SELECT row, id, content FROM facts JOIN fact_revisions USING (revision) WHERE fact = id';
  for (const row of allRows(db, facts)) {
    const number = integerOf(row, 'row');
    const fact = readStored(textOf(row, 'content'), validateFact);
    const columns = "(row, id, revision, kind, status, day, retired) VALUES (?, ?, 1, '', '', '', 0)";
    change(into, `INSERT INTO facts ${columns}`, number, textOf(row, 'id'));
    if (fact.ok) indexed.push({ row: number, fact: fact.value });
  }
  indexFacts(into, true, indexed);
  const passages = allRows(db, 'SELECT row, text FROM passages');
  indexPassages(
    into,
    true,
    passages.map((row) => ({ row: integerOf(row, 'row'), text: textOf(row, 'text') })),
  );
  for (const row of allRows(db, 'SELECT row, id FROM notes')) {
    const id = textOf(row, 'id');
    const note = noteOf(findNote(dossier, id).content, id);
    if (note) indexNote(into, true, integerOf(row, 'row'), note);
  }
}

function copyRow(into: DatabaseSync, table: string, values: readonly (Row[string] | undefined)[]): void {
  change(
    into,
    `INSERT INTO ${table} VALUES (${values.map(() => '?').join(', ')})`,
    ...values.map((value) => value ?? null),
  );
}

function numberTermsAs(db: DatabaseSync, into: DatabaseSync): void {
  change(into, 'DELETE FROM fact_term_trigrams');
  for (const row of allRows(db, 'SELECT row, term FROM fact_terms'))
    change(
      into,
      'INSERT INTO fact_term_trigrams (rowid, term) VALUES (?, ?)',
      integerOf(row, 'row'),
      textOf(row, 'term'),
    );
}

/** Every word of an index with its place, in one order (https://www.sqlite.org/fts5.html#the_fts5vocab_virtual_table_module). */
function readWords(db: DatabaseSync, name: string): Iterator<Row> {
  db.exec(`CREATE VIRTUAL TABLE temp.${name}_seen USING fts5vocab ('main', '${name}', 'instance')`);
  return db.prepare(`SELECT term, doc, col, "offset" FROM temp.${name}_seen`).iterate();
}

function differ(one: Iterator<Row>, other: Iterator<Row>): boolean {
  for (;;) {
    const [a, b] = [one.next(), other.next()];
    if (a.done || b.done) return a.done !== b.done;
    if (JSON.stringify(a.value) !== JSON.stringify(b.value)) return true;
  }
}
