import type { SavedSearch } from '../../../core/facts/fact-selection.ts';
import { savedSearchSchema } from '../../../core/facts/fact-selection-schema.ts';
import { fail, succeed } from '../../../core/shared/result.ts';
import { firstComplaint } from '../../../core/shared/schema-text.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, change, textOf } from '../dossier/rows.ts';
import { readStored } from '../dossier/stored-json.ts';
import { write } from '../dossier/write.ts';

/** The dossier's saved searches by name; one that does not pass its schema is left out. */
export function listSearches({ db }: Dossier): readonly SavedSearch[] {
  return allRows(db, 'SELECT content FROM saved_searches ORDER BY name COLLATE NOCASE, id').flatMap((row) => {
    const read = readStored(textOf(row, 'content'), (data) => {
      const parsed = savedSearchSchema.safeParse(data);
      return parsed.success ? succeed(parsed.data) : fail(firstComplaint(parsed.error));
    });
    return read.ok ? [read.value] : [];
  });
}

/** Adds a search or replaces the one with its id. */
export function saveSearch(dossier: Dossier, search: SavedSearch): readonly SavedSearch[] {
  const sql = 'INSERT OR REPLACE INTO saved_searches (id, name, content) VALUES (?, ?, ?)';
  write(dossier, () => change(dossier.db, sql, search.id, search.name, JSON.stringify(search)));
  return listSearches(dossier);
}

/** One that is not there is no error. */
export function removeSearch(dossier: Dossier, id: string): readonly SavedSearch[] {
  write(dossier, () => change(dossier.db, 'DELETE FROM saved_searches WHERE id = ?', id));
  return listSearches(dossier);
}
