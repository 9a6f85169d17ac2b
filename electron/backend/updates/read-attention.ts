import type { Attention } from '../../../core/contract/update-methods.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, integerOf, textOf, textOrNull } from '../dossier/rows.ts';
import { factOf, HEADS } from '../facts/stored-fact.ts';
import { listIssued } from '../issued/read-issued.ts';
import { countConflicts } from '../library/find-conflicts.ts';
import { readSourceReference } from '../sources/read-sources.ts';
import { findNotesWaiting } from './notes-waiting.ts';

/** A longer list is worked down from the top. */
const MOST_DUE = 500;

/** What waits for somebody in this dossier; `today` is the reader's day as ISO 8601. */
export function readAttention(dossier: Dossier, today: string): Attention {
  return {
    notes: findNotesWaiting(dossier),
    due: findDue(dossier, today),
    withdrawn: findWithdrawn(dossier),
    issued: listIssued(dossier)
      .filter(({ changed }) => changed > 0)
      .map(({ id, number, title, day, changed }) => ({ id, number, title, day, changed })),
    conflicts: countConflicts(dossier),
  };
}

function findDue({ db }: Dossier, today: string): Attention['due'] {
  // Which ones first, by an index: sorting whole facts takes many times as long.
  const sql = `${HEADS} WHERE facts.row IN (SELECT row FROM facts WHERE review_by IS NOT NULL AND review_by <= ?
    AND +retired = 0 ORDER BY review_by, row LIMIT ${MOST_DUE}) ORDER BY review_by, facts.row`;
  // A month or a year is due when it begins: `2025-04` sorts before its first day.
  return allRows(db, sql, today).flatMap((row) => factOf(row) ?? []);
}

function findWithdrawn(dossier: Dossier): Attention['withdrawn'] {
  const sql = `SELECT id, withdrawn, withdrawn_reason,
    (SELECT count(DISTINCT fact) FROM fact_citations WHERE source = sources.id) AS facts
    FROM sources WHERE withdrawn IS NOT NULL ORDER BY withdrawn DESC`;
  return allRows(dossier.db, sql).flatMap((row) => {
    const source = readSourceReference(dossier, textOf(row, 'id'));
    if (!source) return [];
    const reason = textOrNull(row, 'withdrawn_reason') ?? '';
    return [{ source, reason, at: textOf(row, 'withdrawn'), facts: integerOf(row, 'facts') }];
  });
}
