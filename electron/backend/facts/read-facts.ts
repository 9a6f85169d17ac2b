import type { FactDetail } from '../../../core/contract/backend.ts';
import type { Citation, Fact } from '../../../core/facts/fact.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, integerOf, oneRow, StoredDataError, textOf, textOrNull } from '../dossier/rows.ts';
import { Refused } from '../refused.ts';
import { readSourceReference, readWithdrawal } from '../sources/read-sources.ts';
import { resolveNames } from './resolve-names.ts';
import { factOf, HEADS } from './stored-fact.ts';

/** Current revisions by id, without those the dossier does not have or holds damaged. */
export function readFacts({ db }: Dossier, ids: Iterable<string>): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const id of new Set(ids)) {
    const row = oneRow(db, `${HEADS} WHERE facts.id = ?`, id);
    const fact = row && factOf(row);
    if (fact) facts.set(id, fact);
  }
  return facts;
}

/** What a fact said in one of its revisions; null when there is none or it does not pass its schema. */
export function readRevision({ db }: Dossier, id: string, revision: number): Fact | null {
  const sql = 'SELECT fact AS id, content FROM fact_revisions WHERE fact = ? AND revision = ?';
  const row = oneRow(db, sql, id, revision);
  return row && factOf(row);
}

/** A fact with the passages it rests on and the notes that use it. Throws Refused: not found, damaged. */
export function readFactDetail(dossier: Dossier, id: string): FactDetail {
  const row = oneRow(dossier.db, `${HEADS} WHERE facts.id = ?`, id);
  if (!row) throw new Refused('not-found', 'This fact is not in the dossier. It may belong to another one.');
  const stored = factOf(row);
  if (!stored) throw new StoredDataError('a fact does not pass its schema');
  const [fact = stored] = resolveNames(dossier.db, [stored]);
  return {
    fact,
    citations: fact.citations.flatMap((citation) => readCitation(dossier, citation)),
    uses: readUses(dossier, id),
    issued: readIssuedUses(dossier, id),
  };
}

function readCitation(dossier: Dossier, { source, passage, span }: Citation): FactDetail['citations'] {
  const row = oneRow(
    dossier.db,
    'SELECT number, heading, text, summary FROM passages WHERE source = ? AND number = ?',
    source,
    passage,
  );
  const reference = readSourceReference(dossier, source);
  if (!row || !reference) return [];
  const text = textOf(row, 'text');
  return [
    {
      source: reference,
      passage: {
        number: integerOf(row, 'number'),
        heading: textOrNull(row, 'heading'),
        text,
        summary: integerOf(row, 'summary') === 1,
      },
      span: span && span.end <= text.length ? span : null,
      withdrawn: readWithdrawal(dossier, source)?.reason ?? null,
    },
  ];
}

function readUses({ db }: Dossier, id: string): FactDetail['uses'] {
  const uses = `SELECT notes.id, notes.title, count(*) AS places FROM fact_links JOIN notes ON notes.id = note
    WHERE fact = ? AND trashed IS NULL GROUP BY notes.id ORDER BY notes.updated DESC, notes.id`;
  return allRows(db, uses, id).map((row) => ({
    note: textOf(row, 'id'),
    title: textOf(row, 'title'),
    places: integerOf(row, 'places'),
  }));
}

function readIssuedUses({ db }: Dossier, id: string): FactDetail['issued'] {
  const sql = `SELECT id, number, title, day FROM issued_copies
    WHERE id IN (SELECT issued FROM issued_facts WHERE fact = ?) ORDER BY row DESC`;
  return allRows(db, sql, id).map((row) => ({
    id: textOf(row, 'id'),
    number: textOf(row, 'number'),
    title: textOf(row, 'title'),
    day: textOf(row, 'day'),
  }));
}
