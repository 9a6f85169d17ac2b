import type { Source } from '../../../core/facts/source.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { change, integerOf, oneRow } from '../dossier/rows.ts';
import { type IndexedPassage, indexPassages } from '../dossier/text-index.ts';
import { digestPassages } from './passages-digest.ts';

export interface Adding {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** The edition before this one. */
  readonly editionOf?: string | null;
}

/** Adds a source with its passages; to be called inside write(). Throws SQLite's constraint error when it is there. */
export function recordSource({ db, fullText }: Dossier, source: Source, { at, editionOf = null }: Adding): void {
  change(
    db,
    'INSERT INTO sources (id, language, remark, csl, added, sha256, edition_of) VALUES (?, ?, ?, ?, ?, ?, ?)',
    source.id,
    source.language,
    source.remark,
    JSON.stringify(source.csl),
    at,
    source.passages.length > 0 ? digestPassages(source.passages) : null,
    editionOf,
  );
  const columns = 'source, number, kind, page, heading, text, summary';
  const indexed: IndexedPassage[] = [];
  for (const { number, kind, page, heading, text, summary } of source.passages) {
    const sql = `INSERT INTO passages (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING row`;
    const values = [source.id, number, kind ?? null, page ?? null, heading, text, summary ? 1 : 0];
    const row = oneRow(db, sql, ...values);
    if (row) indexed.push({ row: integerOf(row, 'row'), text });
  }
  indexPassages(db, fullText, indexed);
}
