import type { SourceDetail, SourceSummary } from '../../../core/contract/source-methods.ts';
import type { Fact } from '../../../core/facts/fact.ts';
import type { Passage, Source, SourceReference } from '../../../core/facts/source.ts';
import { validateSource } from '../../../core/facts/source-schema.ts';
import { fail } from '../../../core/shared/result.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, integerOf, oneRow, type Row, StoredDataError, textOf, textOrNull } from '../dossier/rows.ts';
import { readStored } from '../dossier/stored-json.ts';
import { factInRow } from '../facts/stored-fact.ts';
import { Refused } from '../refused.ts';
import { countOpen } from '../review/suggestion-store.ts';
import { readEditionAfter, readEditionBefore } from './editions.ts';
import { findMissingData } from './missing-data.ts';

const COLUMNS = 'id, language, remark, csl';

/** Sources in the order they were added; one that does not pass its schema is left out. */
export function listSources({ db }: Dossier): readonly SourceSummary[] {
  const sql = `SELECT ${COLUMNS},
    (SELECT count(*) FROM passages WHERE passages.source = sources.id) AS passages,
    (SELECT count(DISTINCT fact) FROM fact_citations WHERE fact_citations.source = sources.id) AS facts,
    (SELECT count(*) FROM suggestions WHERE suggestions.source = sources.id AND state = 'open') AS open,
    edition_of, withdrawn FROM sources ORDER BY row`;
  return allRows(db, sql).flatMap((row) => {
    const reference = referenceOf(row);
    if (!reference) return [];
    const count = (column: string) => integerOf(row, column);
    return [
      {
        ...reference,
        passages: count('passages'),
        facts: count('facts'),
        open: count('open'),
        editionOf: textOrNull(row, 'edition_of'),
        withdrawn: textOrNull(row, 'withdrawn') !== null,
      },
    ];
  });
}

/** A source without its passages; null when it is not there or does not pass its schema. */
export function readSourceReference({ db }: Dossier, id: string): SourceReference | null {
  const row = oneRow(db, `SELECT ${COLUMNS} FROM sources WHERE id = ?`, id);
  return row && referenceOf(row);
}

/** A source without its passages. Throws Refused: not found. */
export function needSource(dossier: Dossier, id: string): SourceReference {
  const row = oneRow(dossier.db, `SELECT ${COLUMNS} FROM sources WHERE id = ?`, id);
  if (!row) throw new Refused('not-found', 'This source is not in the dossier. It may belong to another one.');
  const reference = referenceOf(row);
  if (!reference) throw new StoredDataError('a source does not pass its schema');
  return reference;
}

/** A source with its passages. Throws Refused: not found. */
export function readWholeSource(dossier: Dossier, id: string): Source {
  const row = oneRow(dossier.db, `SELECT ${COLUMNS} FROM sources WHERE id = ?`, id);
  if (!row) throw new Refused('not-found', 'This source is not in the dossier. It may belong to another one.');
  const source = sourceOf(row, readPassages(dossier, id));
  if (!source) throw new StoredDataError('a source does not pass its schema');
  return source;
}

/** The passages facts cite, by source; a source that is not there or does not pass its schema is left out. */
export function readCitedPassages(
  dossier: Dossier,
  facts: readonly Fact[],
): readonly (readonly [source: string, passages: readonly Passage[]])[] {
  const cited = new Map<string, Set<number>>();
  for (const { source, passage } of facts.flatMap(({ citations }) => citations))
    cited.set(source, (cited.get(source) ?? new Set()).add(passage));
  return [...cited].flatMap(([id, numbers]) => {
    const row = oneRow(dossier.db, `SELECT ${COLUMNS} FROM sources WHERE id = ?`, id);
    const source = row && sourceOf(row, readPassages(dossier, id));
    return source ? [[id, source.passages.filter(({ number }) => numbers.has(number))] as const] : [];
  });
}

/** A whole source with the facts that cite each passage. Throws Refused: not found. */
export function readSource(dossier: Dossier, id: string): SourceDetail {
  const source = readWholeSource(dossier, id);
  return {
    source,
    facts: readCitingFacts(dossier, id),
    open: countOpen(dossier, id),
    missing: findMissingData(source.csl),
    editionOf: readEditionBefore(dossier, id),
    newerEdition: readEditionAfter(dossier, id),
    withdrawn: readWithdrawal(dossier, id),
    notes: countNotes(dossier, id),
  };
}

/** Why and when a source was withdrawn; null while it stands, or is not there. */
export function readWithdrawal({ db }: Dossier, id: string): SourceDetail['withdrawn'] {
  const sql = 'SELECT withdrawn, withdrawn_reason FROM sources WHERE id = ? AND withdrawn IS NOT NULL';
  const row = oneRow(db, sql, id);
  return row && { reason: textOrNull(row, 'withdrawn_reason') ?? '', at: textOf(row, 'withdrawn') };
}

function countNotes({ db }: Dossier, id: string): number {
  const sql = `SELECT count(DISTINCT notes.id) AS notes FROM fact_citations
    JOIN fact_links ON fact_links.fact = fact_citations.fact JOIN notes ON notes.id = fact_links.note
    WHERE fact_citations.source = ? AND notes.trashed IS NULL`;
  const row = oneRow(db, sql, id);
  return row ? integerOf(row, 'notes') : 0;
}

function readPassages({ db }: Dossier, id: string): readonly unknown[] {
  const sql = 'SELECT number, kind, page, heading, text, summary FROM passages WHERE source = ? ORDER BY number';
  return allRows(db, sql, id).map((row) => ({
    number: integerOf(row, 'number'),
    ...(row.kind === null ? {} : { kind: textOf(row, 'kind') }),
    ...(row.page === null ? {} : { page: integerOf(row, 'page') }),
    heading: textOrNull(row, 'heading'),
    text: textOf(row, 'text'),
    summary: integerOf(row, 'summary') === 1,
  }));
}

/** Facts citing a source, by passage. */
export function readCitingFacts(dossier: Dossier, id: string): SourceDetail['facts'] {
  const sql = `SELECT DISTINCT fact_citations.passage, facts.row FROM fact_citations
    JOIN facts ON facts.id = fact_citations.fact
    WHERE fact_citations.source = ? ORDER BY fact_citations.passage, facts.row`;
  return allRows(dossier.db, sql, id).flatMap((row) => {
    const fact = factInRow(dossier, integerOf(row, 'row'));
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
