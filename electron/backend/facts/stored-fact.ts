import type { DatabaseSync } from 'node:sqlite';
import type { Fact } from '../../../core/facts/fact.ts';
import { validateFact } from '../../../core/facts/fact-schema.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { oneRow, type Row, textOf } from '../dossier/rows.ts';
import { readStored } from '../dossier/stored-json.ts';

/** Facts with their current revision's content. */
export const HEADS = `SELECT facts.row, facts.id, facts.revision, facts.said, content FROM facts
  JOIN fact_revisions ON fact_revisions.fact = facts.id AND fact_revisions.revision = facts.revision`;

/** The fact in a row that has `id` and `content`; null when it does not pass its schema or is another fact's. */
export function factOf(row: Row): Fact | null {
  const fact = readStored(textOf(row, 'content'), validateFact);
  return fact.ok && fact.value.id === textOf(row, 'id') ? fact.value : null;
}

/** Facts checked already, by row. A revision never changes, so its number says whether the one kept still holds. */
const checked = new WeakMap<DatabaseSync, Map<number, Fact>>();
const MAX_KEPT = 20_000;

/** The current revision of the fact in a row; null when there is none or it does not pass its schema. */
export function factInRow({ db }: Dossier, row: number): Fact | null {
  const kept = checked.get(db) ?? new Map<number, Fact>();
  checked.set(db, kept);
  const known = kept.get(row);
  if (known) {
    const head = oneRow(db, 'SELECT id, revision FROM facts WHERE row = ?', row);
    if (head?.id === known.id && head.revision === known.revision) return known;
  }
  const found = oneRow(db, `${HEADS} WHERE facts.row = ?`, row);
  const fact = found && factOf(found);
  if (fact && kept.size < MAX_KEPT) kept.set(row, fact);
  else kept.delete(row);
  return fact;
}
