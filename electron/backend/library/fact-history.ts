import type { FactRevision } from '../../../core/contract/library-methods.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, textOf, textOrNull } from '../dossier/rows.ts';
import { factOf } from '../facts/stored-fact.ts';
import { needFacts } from './change-facts.ts';

/** Every revision of a fact, the newest first: by number, because a clock may be set back. */
export function readHistory(dossier: Dossier, id: string): readonly FactRevision[] {
  needFacts(dossier, [id]);
  const sql = `SELECT fact AS id, at, made_by, reason, content FROM fact_revisions WHERE fact = ? ORDER BY revision DESC`;
  return allRows(dossier.db, sql, id).flatMap((row) => {
    const fact = factOf(row);
    return fact ? [{ fact, at: textOf(row, 'at'), by: textOrNull(row, 'made_by'), reason: textOf(row, 'reason') }] : [];
  });
}
