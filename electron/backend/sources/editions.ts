import type { Dossier } from '../dossier/dossier.ts';
import { oneRow, textOf, textOrNull } from '../dossier/rows.ts';

/** The edition before this one, null for none. */
export function readEditionBefore({ db }: Dossier, source: string): string | null {
  const row = oneRow(db, 'SELECT edition_of FROM sources WHERE id = ?', source);
  return row && textOrNull(row, 'edition_of');
}

/** The edition after this one, null for none. */
export function readEditionAfter({ db }: Dossier, source: string): string | null {
  const row = oneRow(db, 'SELECT id FROM sources WHERE edition_of = ? ORDER BY row DESC LIMIT 1', source);
  return row && textOf(row, 'id');
}

/** The last edition of a source: itself when there is none after it. A file of somebody else's may go in a circle. */
export function findNewestEdition(dossier: Dossier, source: string): string {
  const seen = new Set([source]);
  for (let newest = source; ; ) {
    const after = readEditionAfter(dossier, newest);
    if (after === null || seen.has(after)) return newest;
    seen.add(after);
    newest = after;
  }
}
