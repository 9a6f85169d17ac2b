import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { KeptMould } from '../../../core/contract/mould-methods.ts';
import { fail, succeed } from '../../../core/shared/result.ts';
import { firstComplaint, lineSchema } from '../../../core/shared/schema-text.ts';
import { stylesSchema } from '../../../core/templates/scheme-schemas.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { change, oneRow, textOf } from '../dossier/rows.ts';
import { readStored } from '../dossier/stored-json.ts';
import { write } from '../dossier/write.ts';

/** What is larger would make each copy of the dossier heavy. */
const MOST_BYTES = 8 * 1024 * 1024;
/** In the dossier's settings: what is kept for a template, and the files by their digest, in base64. */
const MOULD = 'mould:';
const FILE = 'mould-file:';

const stored = z.strictObject({
  name: lineSchema(1_000).min(1),
  file: z.string().regex(/^[0-9a-f]{64}$/),
  styles: stylesSchema,
});
type Stored = z.infer<typeof stored>;

/** The mould kept for notes of a template; for packs: null. What does not pass its schema counts as none. */
export function readKeptMould(dossier: Dossier, template: string | null): KeptMould | null {
  const kept = readStoredMould(dossier, template);
  const text = kept && settingOf(dossier, FILE + kept.file);
  if (!kept || !text) return null;
  return { name: kept.name, bytes: new Uint8Array(Buffer.from(text, 'base64')), styles: kept.styles };
}

/** Its name alone. */
export function nameOfKeptMould(dossier: Dossier, template: string | null): string | null {
  return readStoredMould(dossier, template)?.name ?? null;
}

/** Keeps a mould, or with null forgets it; files nothing is kept for any more go. */
export function keepMould(dossier: Dossier, template: string | null, mould: KeptMould | null): void {
  write(dossier, () => {
    change(dossier.db, 'DELETE FROM settings WHERE name = ?', keyOf(template));
    if (mould && mould.bytes.byteLength <= MOST_BYTES) {
      const { name, bytes, styles } = mould;
      const file = createHash('sha256').update(bytes).digest('hex');
      const sql = 'INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)';
      change(dossier.db, sql, keyOf(template), JSON.stringify({ name, file, styles } satisfies Stored));
      change(dossier.db, sql, FILE + file, Buffer.from(bytes).toString('base64'));
    }
    change(
      dossier.db,
      `DELETE FROM settings WHERE name LIKE '${FILE}%' AND substr(name, ${FILE.length + 1}) NOT IN
        (SELECT json_extract(value, '$.file') FROM settings WHERE name LIKE '${MOULD}%' AND json_valid(value))`,
    );
  });
}

/** No id of a template is empty. */
function keyOf(template: string | null): string {
  return MOULD + (template ?? '');
}

function readStoredMould(dossier: Dossier, template: string | null): Stored | null {
  const text = settingOf(dossier, keyOf(template));
  if (text === null) return null;
  const read = readStored(text, (data) => {
    const parsed = stored.safeParse(data);
    return parsed.success ? succeed(parsed.data) : fail(firstComplaint(parsed.error));
  });
  return read.ok ? read.value : null;
}

function settingOf({ db }: Dossier, name: string): string | null {
  const row = oneRow(db, 'SELECT value FROM settings WHERE name = ?', name);
  return row ? textOf(row, 'value') : null;
}
