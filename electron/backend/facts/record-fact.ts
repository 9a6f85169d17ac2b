import type { Fact } from '../../../core/facts/fact.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { change, integerOf, oneRow } from '../dossier/rows.ts';
import { indexFact } from '../dossier/text-index.ts';
import { Refused } from '../refused.ts';

export interface Recording {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly reason: string;
}

/**
 * Appends a revision of a fact, the first or a later one, and makes it the fact's current one; earlier revisions stay as
 * they are. To be called inside write(). Throws Refused when the revision is not newer than what is there.
 */
export function recordFact({ db, fullText }: Dossier, fact: Fact, { at, reason }: Recording): void {
  const known = oneRow(db, 'SELECT row, revision FROM facts WHERE id = ?', fact.id);
  if (known && integerOf(known, 'revision') >= fact.revision)
    throw new Refused('exists', 'The dossier has this revision of the fact already. Nothing was changed.');
  const head = [fact.revision, fact.kind, fact.status, factDay(fact), isRetired(fact) ? 1 : 0];
  if (known) {
    const set = 'revision = ?, kind = ?, status = ?, day = ?, retired = ?';
    change(db, `UPDATE facts SET ${set} WHERE id = ?`, ...head, fact.id);
  } else {
    const columns = 'revision, kind, status, day, retired, id';
    change(db, `INSERT INTO facts (${columns}) VALUES (?, ?, ?, ?, ?, ?)`, ...head, fact.id);
  }
  change(
    db,
    'INSERT INTO fact_revisions (fact, revision, at, reason, content) VALUES (?, ?, ?, ?, ?)',
    fact.id,
    fact.revision,
    at,
    reason,
    JSON.stringify(fact),
  );
  recordCitations(db, fact);
  const row = oneRow(db, 'SELECT row FROM facts WHERE id = ?', fact.id);
  if (row) indexFact(db, fullText, integerOf(row, 'row'), fact);
}

function recordCitations(db: Dossier['db'], fact: Fact): void {
  change(db, 'DELETE FROM fact_citations WHERE fact = ?', fact.id);
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
