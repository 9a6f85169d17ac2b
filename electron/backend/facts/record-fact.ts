import type { Fact } from '../../../core/facts/fact.ts';
import { saysOtherwise } from '../../../core/facts/said-otherwise.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { change, integerOf, oneRow, type Row } from '../dossier/rows.ts';
import { indexFact } from '../dossier/text-index.ts';
import { Refused } from '../refused.ts';
import { factOf, HEADS } from './stored-fact.ts';

export interface Recording {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly reason: string;
  /** Who makes it, as they call themselves; absent or null when nobody said. */
  readonly by?: string | null;
  /** Whether notes are asked about this revision although it says the same: its source was withdrawn. */
  readonly ask?: boolean;
}

/**
 * Appends a revision of a fact, the first or a later one, and makes it the fact's current one; earlier revisions stay as
 * they are. To be called inside write(). Throws Refused when the revision is not newer than what is there.
 */
export function recordFact(dossier: Dossier, fact: Fact, recording: Recording): void {
  const { db, fullText } = dossier;
  const { at, reason, by = null } = recording;
  const known = oneRow(db, `${HEADS} WHERE facts.id = ?`, fact.id);
  if (known && integerOf(known, 'revision') >= fact.revision)
    throw new Refused('exists', 'The dossier has this revision of the fact already. Nothing was changed.');
  const head = headOf(fact, saidIn(known, fact, recording), at);
  const names = Object.keys(head);
  if (known) {
    const set = names.map((name) => `${name} = ?`).join(', ');
    change(db, `UPDATE facts SET ${set} WHERE id = ?`, ...Object.values(head), fact.id);
  } else {
    const holes = names.map(() => '?').join(', ');
    change(db, `INSERT INTO facts (${names.join(', ')}, id) VALUES (${holes}, ?)`, ...Object.values(head), fact.id);
  }
  change(
    db,
    'INSERT INTO fact_revisions (fact, revision, at, reason, made_by, content) VALUES (?, ?, ?, ?, ?, ?)',
    fact.id,
    fact.revision,
    at,
    reason,
    by,
    JSON.stringify(fact),
  );
  recordCitations(db, fact);
  const row = oneRow(db, 'SELECT row FROM facts WHERE id = ?', fact.id);
  if (!row) return;
  recordNames(db, integerOf(row, 'row'), fact);
  indexFact(db, fullText, integerOf(row, 'row'), fact);
}

/** What lists and filters know of a fact, as columns of `facts`. */
function headOf(fact: Fact, said: number, at: string): Readonly<Record<string, string | number | null>> {
  return {
    revision: fact.revision,
    kind: fact.kind,
    status: fact.status,
    day: factDay(fact),
    retired: isRetired(fact) ? 1 : 0,
    said,
    changed: at,
    claim_from: fact.when?.iso ?? '',
    claim_to: fact.when?.to ?? fact.when?.iso ?? '',
    review_by: fact.reviewBy ?? null,
    successor: fact.successor ?? null,
  };
}

/** The newest revision in which something changed that notes are asked about. */
function saidIn(known: Row | null, fact: Fact, { ask }: Recording): number {
  const before = known && factOf(known);
  if (!known || !before || ask === true || saysOtherwise(before, fact)) return fact.revision;
  return integerOf(known, 'said');
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

function recordNames(db: Dossier['db'], row: number, fact: Fact): void {
  change(db, 'DELETE FROM fact_names WHERE fact = ?', row);
  const lists = {
    person: fact.people,
    organisation: fact.organisations,
    place: fact.places,
    programme: fact.programmes,
    tag: fact.tags,
    speaker: fact.speaker === null ? [] : [fact.speaker],
  };
  for (const [type, names] of Object.entries(lists))
    for (const name of new Set(names))
      change(db, 'INSERT INTO fact_names (type, name, fact) VALUES (?, ?, ?)', type, name, row);
}

/** The day a list of facts is ordered by: when it was known to hold, else the claim's own; empty for neither. */
function factDay(fact: Fact): string {
  return fact.asAt ?? fact.when?.iso ?? '';
}

/** Kept for the record, not for use: listed last. */
function isRetired({ status }: Fact): boolean {
  return status === 'superseded' || status === 'withdrawn';
}
