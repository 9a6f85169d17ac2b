import type { Dossier } from '../dossier/dossier.ts';
import { allRows } from '../dossier/rows.ts';

/** Pages, records, indexes and references, by SQLite's own checks (https://www.sqlite.org/pragma.html#pragma_integrity_check). */
export function* findPageProblems({ db }: Dossier): Iterable<string> {
  for (const row of allRows(db, 'PRAGMA integrity_check(20)'))
    if (row.integrity_check !== 'ok') yield `The file's structure is damaged: ${String(row.integrity_check)}`;
  for (const { table, parent } of allRows(db, 'SELECT DISTINCT "table", parent FROM pragma_foreign_key_check'))
    yield `A row of ${String(table)} refers to a row of ${String(parent)} that is not there.`;
}
