import type { Dossier } from '../dossier/dossier.ts';
import { allRows, change, integerOf } from '../dossier/rows.ts';
import { unindexFacts } from '../dossier/text-index.ts';

/**
 * Takes facts out with everything kept of them, to be called inside write(): only for facts that nobody has used or
 * changed since a step that is being taken back made them. Any other fact is withdrawn by a revision instead.
 */
export function removeFacts({ db, fullText }: Dossier, ids: readonly string[]): void {
  const chosen = '(SELECT value FROM json_each(?))';
  const list = JSON.stringify(ids);
  const rows = allRows(db, `SELECT row FROM facts WHERE id IN ${chosen}`, list).map((row) => integerOf(row, 'row'));
  unindexFacts(db, fullText, rows);
  for (const table of ['fact_names', 'fact_matters'])
    change(db, `DELETE FROM ${table} WHERE fact IN (SELECT value FROM json_each(?))`, JSON.stringify(rows));
  change(db, `DELETE FROM fact_citations WHERE fact IN ${chosen}`, list);
  change(db, `DELETE FROM fact_revisions WHERE fact IN ${chosen}`, list);
  change(db, `DELETE FROM facts WHERE id IN ${chosen}`, list);
}
