import type { SourceDetail, SourceSummary } from '../../../core/contract/source-methods.ts';
import type { Source, SourceReference } from '../../../core/facts/source.ts';
import { validateSource } from '../../../core/facts/source-schema.ts';
import { fail } from '../../../core/shared/result.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, integerOf, oneRow, type Row, StoredDataError, textOf, textOrNull } from '../dossier/rows.ts';
import { readStored } from '../dossier/stored-json.ts';
import { factOf } from '../facts/stored-fact.ts';
import { Refused } from '../refused.ts';

const COLUMNS = 'id, language, remark, csl';

/** Sources in the order they were added; one that does not pass its schema is left out. */
export function listSources({ db }: Dossier): readonly SourceSummary[] {
  const sql = `SELECT ${COLUMNS},
    (SELECT count(*) FROM passages WHERE passages.source = sources.id) AS passages,
    (SELECT count(DISTINCT fact) FROM fact_citations WHERE fact_citations.source = sources.id) AS facts
    FROM sources ORDER BY row`;
  return allRows(db, sql).flatMap((row) => {
    const reference = referenceOf(row);
    return reference ? [{ ...reference, passages: integerOf(row, 'passages'), facts: integerOf(row, 'facts') }] : [];
  });
}

/** A source without its passages; null when it is not there or does not pass its schema. */
export function readSourceReference({ db }: Dossier, id: string): SourceReference | null {
  const row = oneRow(db, `SELECT ${COLUMNS} FROM sources WHERE id = ?`, id);
  return row && referenceOf(row);
}

/** A whole source with the facts that cite each passage. Throws Refused: not found. */
export function readSource(dossier: Dossier, id: string): SourceDetail {
  const row = oneRow(dossier.db, `SELECT ${COLUMNS} FROM sources WHERE id = ?`, id);
  if (!row) throw new Refused('not-found', 'This source is not in the dossier. It may belong to another one.');
  const source = sourceOf(row, readPassages(dossier, id));
  if (!source) throw new StoredDataError('a source does not pass its schema');
  return { source, facts: readCitingFacts(dossier, id) };
}

function readPassages({ db }: Dossier, id: string): readonly unknown[] {
  const sql = 'SELECT number, heading, text, summary FROM passages WHERE source = ? ORDER BY number';
  return allRows(db, sql, id).map((row) => ({
    number: integerOf(row, 'number'),
    heading: textOrNull(row, 'heading'),
    text: textOf(row, 'text'),
    summary: integerOf(row, 'summary') === 1,
  }));
}

function readCitingFacts({ db }: Dossier, id: string): SourceDetail['facts'] {
  const sql = `SELECT DISTINCT fact_citations.passage, facts.row, facts.id, content FROM fact_citations
    JOIN facts ON facts.id = fact_citations.fact
    JOIN fact_revisions ON fact_revisions.fact = facts.id AND fact_revisions.revision = facts.revision
    WHERE fact_citations.source = ? ORDER BY fact_citations.passage, facts.row`;
  return allRows(db, sql, id).flatMap((row) => {
    const fact = factOf(row);
    return fact ? [{ passage: integerOf(row, 'passage'), fact }] : [];
  });
}

function referenceOf(row: Row): SourceReference | null {
  const source = sourceOf(row, []);
  if (!source) return null;
  const { passages: _none, ...reference } = source;
  return reference;
}

function sourceOf(row: Row, passages: readonly unknown[]): Source | null {
  const source = readStored(textOf(row, 'csl'), (csl) =>
    typeof csl === 'object'
      ? validateSource({ id: row.id, csl, language: row.language, remark: row.remark, passages })
      : fail('no object'),
  );
  return source.ok ? source.value : null;
}
