import { z } from 'zod';
import type { DossierWords } from '../../../core/contract/spelling-methods.ts';
import { MAX_OWN_WORDS, ownWordSchema } from '../../../core/contract/spelling-schema.ts';
import { fail, succeed } from '../../../core/shared/result.ts';
import { firstComplaint } from '../../../core/shared/schema-text.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, change, oneRow, textOf } from '../dossier/rows.ts';
import { readStored } from '../dossier/stored-json.ts';
import { write } from '../dossier/write.ts';
import { Refused } from '../refused.ts';

/** Where the dossier's settings have them: a JSON list. */
const NAME = 'own-words';
const MOST_NAMES = 20_000;
const stored = z.array(ownWordSchema).max(MAX_OWN_WORDS);

/** The words its users added, and the names its facts use. What does not pass its schema counts as none. */
export function readDossierWords(dossier: Dossier): DossierWords {
  const sql = 'SELECT DISTINCT name FROM fact_names LIMIT ?';
  return { own: readOwn(dossier), names: allRows(dossier.db, sql, MOST_NAMES).map((row) => textOf(row, 'name')) };
}

/** Adds words and takes others out, as one change. Refused where they would be too many. */
export function changeOwnWords(
  dossier: Dossier,
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
): DossierWords {
  write(dossier, () => {
    const gone = new Set(remove);
    const words = [...new Set([...readOwn(dossier).filter((word) => !gone.has(word)), ...add])];
    if (words.length > MAX_OWN_WORDS)
      throw new Refused(
        'invalid-input',
        'This dossier has as many words of its own as it can hold. Remove some first.',
      );
    words.sort((one, other) => one.localeCompare(other));
    const sql = 'INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)';
    change(dossier.db, sql, NAME, JSON.stringify(words));
  });
  return readDossierWords(dossier);
}

function readOwn({ db }: Dossier): readonly string[] {
  const row = oneRow(db, 'SELECT value FROM settings WHERE name = ?', NAME);
  if (!row) return [];
  const read = readStored(textOf(row, 'value'), (data) => {
    const parsed = stored.safeParse(data);
    return parsed.success ? succeed(parsed.data) : fail(firstComplaint(parsed.error));
  });
  return read.ok ? read.value : [];
}
