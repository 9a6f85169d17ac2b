import type { Fact } from '../../../core/facts/fact.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { change, integerOf, oneRow, StoredDataError } from '../dossier/rows.ts';
import { indexFacts } from '../dossier/text-index.ts';
import { Refused } from '../refused.ts';

export interface Recording {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly reason: string;
}

/**
 * Appends a revision of each fact, the first or a later one, and makes it the fact's current one; earlier revisions stay
 * as they are. To be called inside write(), once for all facts of a change: that is several times as fast as one by one.
 * Throws Refused when a revision is not newer than what is there.
 */
export function recordFacts(dossier: Dossier, facts: readonly Fact[], recording: Recording): void {
  const rows = facts.map((fact) => ({ row: recordRevision(dossier, fact, recording), fact }));
  if (rows.length > 0) indexFacts(dossier.db, dossier.fullText, rows);
}

/** The same for one fact. */
export function recordFact(dossier: Dossier, fact: Fact, recording: Recording): void {
  recordFacts(dossier, [fact], recording);
}

/** Returns the fact's row. */
function recordRevision({ db }: Dossier, fact: Fact, { at, reason }: Recording): number {
  const known = oneRow(db, 'SELECT row, revision FROM facts WHERE id = ?', fact.id);
  if (known && integerOf(known, 'revision') >= fact.revision)
    throw new Refused('exists', 'The dossier has this revision of the fact already. Nothing was changed.');
  const head: Head = [fact.revision, fact.kind, fact.status, factDay(fact), isRetired(fact) ? 1 : 0];
  const row = known ? reviseHead(db, integerOf(known, 'row'), head) : insertHead(db, fact.id, head);
  change(
    db,
    'INSERT INTO fact_revisions (fact, revision, at, reason, content) VALUES (?, ?, ?, ?, ?)',
    fact.id,
    fact.revision,
    at,
    reason,
    JSON.stringify(fact),
  );
  recordCitations(db, fact, known !== null);
  return row;
}

type Head = readonly [revision: number, kind: string, status: string, day: string, retired: number];

function insertHead(db: Dossier['db'], id: string, head: Head): number {
  const columns = 'revision, kind, status, day, retired, id';
  change(db, `INSERT INTO facts (${columns}) VALUES (?, ?, ?, ?, ?, ?)`, ...head, id);
  const row = oneRow(db, 'SELECT row FROM facts WHERE id = ?', id);
  if (!row) throw new StoredDataError('a fact that was added is not there');
  return integerOf(row, 'row');
}

function reviseHead(db: Dossier['db'], row: number, head: Head): number {
  change(db, 'UPDATE facts SET revision = ?, kind = ?, status = ?, day = ?, retired = ? WHERE row = ?', ...head, row);
  return row;
}

function recordCitations(db: Dossier['db'], fact: Fact, isRevision: boolean): void {
  if (isRevision) change(db, 'DELETE FROM fact_citations WHERE fact = ?', fact.id);
  for (const [ordinal, { source, passage, span }] of fact.citations.entries())
    change(
      db,
      'INSERT INTO fact_citations (fact, ordinal, source, passage, span_start, span_end) VALUES (?, ?, ?, ?, ?, ?)',
      fact.id,
      ordinal,
      source,
      passage,
      span?.start ?? null,
      span?.end ?? null,
    );
}

/** The day a list of facts is ordered by: when it was known to hold, else the claim's own; empty for neither. */
function factDay(fact: Fact): string {
  return fact.asAt ?? fact.when?.iso ?? '';
}

/** Kept for the record, not for use: listed last. */
function isRetired({ status }: Fact): boolean {
  return status === 'superseded' || status === 'withdrawn';
}
