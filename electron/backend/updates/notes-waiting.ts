import type { NoteWaiting } from '../../../core/contract/update-methods.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, integerOf, textOf } from '../dossier/rows.ts';

/**
 * Notes with places that wait for a decision, the last changed first: found from the facts that say something else than
 * at first, of which there are few, and from places that kept nothing yet. 50,000 places take a few milliseconds.
 */
export function findNotesWaiting({ db }: Dossier): readonly NoteWaiting[] {
  const place = 'fact_links.note, fact_links.ordinal';
  const sql = `SELECT notes.id, notes.title, count(*) AS places FROM (
      SELECT ${place} FROM facts CROSS JOIN fact_links ON fact_links.fact = facts.id
        WHERE facts.said > 1 AND facts.said > fact_links.kept AND pinned = 0
      UNION SELECT ${place} FROM fact_links JOIN facts ON facts.id = fact_links.fact
        WHERE fact_links.kept < 1 AND facts.said > fact_links.kept AND pinned = 0
    ) AS waiting JOIN notes ON notes.id = waiting.note
    WHERE notes.trashed IS NULL GROUP BY notes.id ORDER BY notes.updated DESC, notes.id`;
  return allRows(db, sql).map((row) => ({
    note: textOf(row, 'id'),
    title: textOf(row, 'title'),
    places: integerOf(row, 'places'),
  }));
}
