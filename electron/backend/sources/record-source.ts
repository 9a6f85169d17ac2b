import type { Source } from '../../../core/facts/source.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { change, integerOf, oneRow } from '../dossier/rows.ts';
import { indexPassage } from '../dossier/text-index.ts';

/** Adds a source with its passages; to be called inside write(). Throws SQLite's constraint error when it is there. */
export function recordSource({ db, fullText }: Dossier, source: Source): void {
  change(
    db,
    'INSERT INTO sources (id, language, remark, csl) VALUES (?, ?, ?, ?)',
    source.id,
    source.language,
    source.remark,
    JSON.stringify(source.csl),
  );
  for (const { number, heading, text, summary } of source.passages) {
    const sql = 'INSERT INTO passages (source, number, heading, text, summary) VALUES (?, ?, ?, ?, ?) RETURNING row';
    const row = oneRow(db, sql, source.id, number, heading, text, summary ? 1 : 0);
    if (row) indexPassage(db, fullText, integerOf(row, 'row'), text);
  }
}
