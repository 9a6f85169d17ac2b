import type { Suggestion } from '../../../core/facts/suggestion.ts';
import { validateSuggestion } from '../../../core/facts/suggestion-schema.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, change, integerOf, oneRow, type Row, textOf } from '../dossier/rows.ts';
import { readStored } from '../dossier/stored-json.ts';
import { placeInSource } from './suggestion-place.ts';

const COLUMNS = 'id, state, fact, confidence, reason, edited, content';

/** A source's suggestions in reading order; one that does not pass its schema is left out. */
export function readSuggestions({ db }: Dossier, source: string): readonly Suggestion[] {
  const sql = `SELECT ${COLUMNS} FROM suggestions WHERE source = ? ORDER BY ordinal, row`;
  return allRows(db, sql, source).flatMap((row) => suggestionOf(row) ?? []);
}

/** The same for some of them; ids that are not this source's are left out. */
export function findSuggestions({ db }: Dossier, source: string, ids: readonly string[]): readonly Suggestion[] {
  const sql = `SELECT ${COLUMNS} FROM suggestions WHERE source = ? AND id IN (SELECT value FROM json_each(?))
    ORDER BY ordinal, row`;
  return allRows(db, sql, source, JSON.stringify(ids)).flatMap((row) => suggestionOf(row) ?? []);
}

/** Open ones at least this sure, in reading order. */
export function findOpenSuggestions({ db }: Dossier, source: string, confidence: number): readonly Suggestion[] {
  const sql = `SELECT ${COLUMNS} FROM suggestions WHERE source = ? AND state = 'open' AND confidence >= ?
    ORDER BY ordinal, row`;
  return allRows(db, sql, source, confidence).flatMap((row) => suggestionOf(row) ?? []);
}

export function countOpen({ db }: Dossier, source: string): number {
  const row = oneRow(db, `SELECT count(*) AS open FROM suggestions WHERE source = ? AND state = 'open'`, source);
  return row ? integerOf(row, 'open') : 0;
}

/** Adds a suggestion or puts it in the place of the one with its id; to be called inside write(). */
export function storeSuggestion({ db }: Dossier, source: string, suggestion: Suggestion): void {
  const { id, state, draft, confidence, reason, edited, fact } = suggestion;
  const values = [placeInSource(draft, source), state, fact, confidence, reason, edited ? 1 : 0, JSON.stringify(draft)];
  change(
    db,
    `INSERT INTO suggestions (ordinal, state, fact, confidence, reason, edited, content, source, id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET ordinal = excluded.ordinal, state = excluded.state, fact = excluded.fact,
        confidence = excluded.confidence, reason = excluded.reason, edited = excluded.edited,
        content = excluded.content`,
    ...values,
    source,
    id,
  );
}

/** Changes only what became of a suggestion; to be called inside write(). */
export function storeState(
  { db }: Dossier,
  source: string,
  id: string,
  { state, fact }: Pick<Suggestion, 'state' | 'fact'>,
): void {
  change(db, 'UPDATE suggestions SET state = ?, fact = ? WHERE source = ? AND id = ?', state, fact, source, id);
}

/** To be called inside write(). */
export function removeSuggestions({ db }: Dossier, source: string, ids: readonly string[]): void {
  const sql = 'DELETE FROM suggestions WHERE source = ? AND id IN (SELECT value FROM json_each(?))';
  change(db, sql, source, JSON.stringify(ids));
}

/** The suggestion in a row of the table; null when it does not pass its schema. */
export function suggestionOf(row: Row): Suggestion | null {
  const read = readStored(textOf(row, 'content'), (draft) =>
    validateSuggestion({
      id: row.id,
      state: row.state,
      draft,
      confidence: row.confidence,
      reason: row.reason,
      edited: row.edited === 1,
      fact: row.fact,
    }),
  );
  return read.ok ? read.value : null;
}
