import type { Passage, Source } from '../../../core/facts/source.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, change, integerOf, oneRow, textOf } from '../dossier/rows.ts';
import { type IndexedPassage, indexPassages, unindexPassages } from '../dossier/text-index.ts';
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
  insertPassages({ db, fullText }, source.id, source.passages);
}

/** Adds passages at the end of a source, inside write(): its digest is of them too. Returns how many it had. */
export function appendPassages(dossier: Dossier, source: string, passages: readonly Passage[]): number {
  insertPassages(dossier, source, passages);
  return setDigest(dossier, source) - passages.length;
}

/** Removes the passages after the first `kept`, inside write(); with none kept, the source too. Nothing may cite them. */
export function removePassages(dossier: Dossier, source: string, kept: number): void {
  const { db, fullText } = dossier;
  const rows = allRows(db, 'SELECT row FROM passages WHERE source = ? AND number > ?', source, kept);
  unindexPassages(
    db,
    fullText,
    rows.map((row) => integerOf(row, 'row')),
  );
  change(db, 'DELETE FROM passages WHERE source = ? AND number > ?', source, kept);
  if (kept === 0) change(db, 'DELETE FROM sources WHERE id = ?', source);
  else setDigest(dossier, source);
}

/** Returns how many passages it is of. */
function setDigest({ db }: Dossier, source: string): number {
  const rows = allRows(db, 'SELECT text FROM passages WHERE source = ? ORDER BY number', source);
  const digest = digestPassages(rows.map((row) => ({ text: textOf(row, 'text') })));
  change(db, 'UPDATE sources SET sha256 = ? WHERE id = ?', digest, source);
  return rows.length;
}

function insertPassages(
  { db, fullText }: Pick<Dossier, 'db' | 'fullText'>,
  source: string,
  passages: readonly Passage[],
): void {
  const columns = 'source, number, kind, page, heading, text, summary';
  const indexed: IndexedPassage[] = [];
  for (const { number, kind, page, heading, text, summary } of passages) {
    const sql = `INSERT INTO passages (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING row`;
    const values = [source, number, kind ?? null, page ?? null, heading, text, summary ? 1 : 0];
    const row = oneRow(db, sql, ...values);
    if (row) indexed.push({ row: integerOf(row, 'row'), text });
  }
  indexPassages(db, fullText, indexed);
}
