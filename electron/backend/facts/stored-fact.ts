import type { DatabaseSync } from 'node:sqlite';
import type { Fact } from '../../../core/facts/fact.ts';
import { validateFact } from '../../../core/facts/fact-schema.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, integerOf, type Row, textOf } from '../dossier/rows.ts';
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
/** A few thousand are what somebody scrolls through; each takes two kilobytes or more. */
const MAX_KEPT = 4_000;

export interface FactInRow {
  readonly row: number;
  readonly fact: Fact;
}

/** The current revisions of the facts in these rows, in that order, without those that do not pass their schema. */
export function factsInRows({ db }: Dossier, rows: readonly number[]): readonly FactInRow[] {
  if (rows.length === 0) return [];
  const kept = checked.get(db) ?? new Map<number, Fact>();
  checked.set(db, kept);
  const heads = allRows(db, `SELECT row, id, revision FROM facts WHERE row IN (${LISTED})`, JSON.stringify(rows));
  const facts = new Map<number, Fact>();
  const unknown: number[] = [];
  for (const head of heads) {
    const row = integerOf(head, 'row');
    const known = kept.get(row);
    if (known && head.id === known.id && head.revision === known.revision) facts.set(row, known);
    else unknown.push(row);
  }
  if (unknown.length > 0)
    for (const found of allRows(db, `${HEADS} WHERE facts.row IN (${LISTED})`, JSON.stringify(unknown))) {
      const [row, fact] = [integerOf(found, 'row'), factOf(found)];
      kept.delete(row);
      if (!fact) continue;
      facts.set(row, fact);
      keep(kept, row, fact);
    }
  return rows.flatMap((row) => {
    const fact = facts.get(row);
    return fact ? [{ row, fact }] : [];
  });
}

/** The current revision of the fact in a row; null when there is none or it does not pass its schema. */
export function factInRow(dossier: Dossier, row: number): Fact | null {
  return factsInRows(dossier, [row])[0]?.fact ?? null;
}

/** Ids of the facts in these rows, in that order. */
export function idsInRows({ db }: Dossier, rows: readonly number[]): readonly string[] {
  const found = allRows(db, `SELECT row, id FROM facts WHERE row IN (${LISTED})`, JSON.stringify(rows));
  const ids = new Map(found.map((head) => [integerOf(head, 'row'), textOf(head, 'id')]));
  return rows.flatMap((row) => ids.get(row) ?? []);
}

const LISTED = 'SELECT value FROM json_each(?)';

function keep(kept: Map<number, Fact>, row: number, fact: Fact): void {
  const [oldest] = kept.keys();
  if (kept.size >= MAX_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(row, fact);
}
