import type { Dossier } from '../dossier/dossier.ts';
import { allRows, change, textOf } from '../dossier/rows.ts';
import { write } from '../dossier/write.ts';
import { readFacts } from '../facts/read-facts.ts';
import { recordFacts } from '../facts/record-fact.ts';
import { needSource } from '../sources/read-sources.ts';

/**
 * Marks a source as withdrawn, with the reason, or as standing again. Each fact that rests on it gains a revision that
 * says so, so that every note using one asks its author. Returns how many facts. Throws Refused: not found.
 */
export function withdrawSource(
  dossier: Dossier,
  source: string,
  reason: string | null,
  { at, by }: { readonly at: string; readonly by: string | null },
): number {
  return write(dossier, () => {
    needSource(dossier, source);
    const set = 'UPDATE sources SET withdrawn = ?, withdrawn_reason = ? WHERE id = ?';
    change(dossier.db, set, reason === null ? null : at, reason, source);
    const sql = 'SELECT DISTINCT fact FROM fact_citations WHERE source = ?';
    const facts = readFacts(
      dossier,
      allRows(dossier.db, sql, source).map((row) => textOf(row, 'fact')),
    );
    const revised = [...facts.values()].map((fact) => ({ ...fact, revision: fact.revision + 1 }));
    const said = reason === null ? 'Its source stands again' : `Its source was withdrawn: ${reason}`;
    recordFacts(dossier, revised, { at, by, reason: said.slice(0, 1_000), ask: true });
    return revised.length;
  });
}
