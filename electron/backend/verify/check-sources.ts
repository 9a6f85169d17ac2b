import type { Dossier } from '../dossier/dossier.ts';
import { allRows, StoredDataError, textOf, textOrNull } from '../dossier/rows.ts';
import { digestPassages } from '../sources/passages-digest.ts';
import { readSource } from '../sources/read-sources.ts';

/** Every source against its schema, its passages numbered without a gap, its text the one its digest was made of. */
export function* findSourceProblems(dossier: Dossier): Iterable<string> {
  for (const row of allRows(dossier.db, 'SELECT id, sha256 FROM sources ORDER BY row')) {
    const id = textOf(row, 'id');
    try {
      const { source } = readSource(dossier, id);
      const digest = textOrNull(row, 'sha256');
      if (digest !== null && digest !== digestPassages(source.passages))
        yield `The text of source ${id} is not the text it was stored with.`;
    } catch (error) {
      if (!(error instanceof StoredDataError)) throw error;
      yield `Source ${id} does not pass its schema.`;
    }
  }
}
