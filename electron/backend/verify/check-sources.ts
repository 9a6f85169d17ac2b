import type { Dossier } from '../dossier/dossier.ts';
import { allRows, StoredDataError, textOf } from '../dossier/rows.ts';
import { readSource } from '../sources/read-sources.ts';

/** Every source against its schema, its passages numbered without a gap. */
export function* findSourceProblems(dossier: Dossier): Iterable<string> {
  for (const row of allRows(dossier.db, 'SELECT id FROM sources ORDER BY row')) {
    const id = textOf(row, 'id');
    try {
      readSource(dossier, id);
    } catch (error) {
      if (!(error instanceof StoredDataError)) throw error;
      yield `Source ${id} does not pass its schema.`;
    }
  }
}
