import type { Citation, Fact } from '../../../core/facts/fact.ts';
import { validateFact } from '../../../core/facts/fact-schema.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, integerOf, integerOrNull, oneRow, textOf } from '../dossier/rows.ts';
import { readStored } from '../dossier/stored-json.ts';

/** Every revision of every fact against its schema, and each current one against what lists and links know of it. */
export function* findFactProblems(dossier: Dossier): Iterable<string> {
  const sql = `SELECT fact, fact_revisions.revision, content, facts.revision AS head, kind, status
    FROM fact_revisions JOIN facts ON facts.id = fact ORDER BY row, fact_revisions.revision`;
  for (const row of allRows(dossier.db, sql)) {
    const [id, revision] = [textOf(row, 'fact'), integerOf(row, 'revision')];
    const read = readStored(textOf(row, 'content'), validateFact);
    const fact = read.ok && read.value.id === id && read.value.revision === revision ? read.value : null;
    if (!fact) yield `Fact ${id}, revision ${revision}, does not pass its schema.`;
    else if (revision === integerOf(row, 'head')) {
      if (fact.kind !== row.kind || fact.status !== row.status)
        yield `Fact ${id} is listed with another kind or status than it has.`;
      yield* findCitationProblems(dossier, fact);
    }
  }
}

function* findCitationProblems({ db }: Dossier, fact: Fact): Iterable<string> {
  const sql = 'SELECT source, passage, span_start, span_end FROM fact_citations WHERE fact = ? ORDER BY ordinal';
  const listed = allRows(db, sql, fact.id).map((row): Citation => {
    const [start, end] = [integerOrNull(row, 'span_start'), integerOrNull(row, 'span_end')];
    const span = start === null || end === null ? null : { start, end };
    return { source: textOf(row, 'source'), passage: integerOf(row, 'passage'), span };
  });
  if (spell(listed) !== spell(fact.citations)) yield `Fact ${fact.id} is listed under other passages than it cites.`;
  for (const { source, passage, span } of fact.citations) {
    const row = oneRow(db, 'SELECT text FROM passages WHERE source = ? AND number = ?', source, passage);
    if (!row) yield `Fact ${fact.id} cites passage ${passage} of ${source}, which is not there.`;
    else if (span && span.end > textOf(row, 'text').length)
      yield `Fact ${fact.id} cites beyond the end of passage ${passage} of ${source}.`;
  }
}

function spell(citations: readonly Citation[]): string {
  return JSON.stringify(citations.map(({ source, passage, span }) => [source, passage, span?.start, span?.end]));
}
