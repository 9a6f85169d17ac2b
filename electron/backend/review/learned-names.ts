import type { KnownName } from '../../../core/extraction/extraction.ts';
import { NAME_TYPES } from '../../../core/facts/source-marks.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, change, oneRow, type Row, textOf } from '../dossier/rows.ts';

/** The names the user taught this dossier, by surface; a row that is none of ours is left out. */
export function readLearnedNames({ db }: Dossier, limit: number): readonly KnownName[] {
  const sql = 'SELECT surface, type, name FROM learned_names ORDER BY surface LIMIT ?';
  return allRows(db, sql, limit).flatMap((row) => nameOf(row) ?? []);
}

export function findLearnedName({ db }: Dossier, surface: string): KnownName | null {
  const row = oneRow(db, 'SELECT surface, type, name FROM learned_names WHERE surface = ?', surface);
  return row && nameOf(row);
}

/** The last lesson about a surface stands. To be called inside write(). */
export function learnName({ db }: Dossier, { surface, type, name }: KnownName): void {
  const sql = `INSERT INTO learned_names (surface, type, name) VALUES (?, ?, ?)
    ON CONFLICT (surface) DO UPDATE SET type = excluded.type, name = excluded.name`;
  change(db, sql, surface, type, name);
}

/** To be called inside write(). */
export function forgetName({ db }: Dossier, surface: string): void {
  change(db, 'DELETE FROM learned_names WHERE surface = ?', surface);
}

function nameOf(row: Row): KnownName | null {
  const type = NAME_TYPES.find((known) => known === row.type);
  return type ? { surface: textOf(row, 'surface'), type, name: textOf(row, 'name') } : null;
}
