import type { Dossier } from '../dossier/dossier.ts';
import { oneRow, textOrNull } from '../dossier/rows.ts';
import { Refused } from '../refused.ts';

/**
 * Refuses a successor that is one of the facts it would follow, or that was itself followed, step by step, by one of
 * them: nobody could say which of a circle holds.
 */
export function refuseLoop({ db }: Dossier, successor: string, facts: readonly string[]): void {
  const followed = new Set(facts);
  const seen = new Set<string>();
  for (let at: string | null = successor; at !== null && !seen.has(at); ) {
    if (followed.has(at))
      throw new Refused(
        'invalid-input',
        'A fact cannot take its own place, by way of others either. Nothing was changed. Choose another successor.',
      );
    seen.add(at);
    const row = oneRow(db, 'SELECT successor FROM facts WHERE id = ?', at);
    at = row && textOrNull(row, 'successor');
  }
}
