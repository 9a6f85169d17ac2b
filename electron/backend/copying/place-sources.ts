import { isDeepStrictEqual } from 'node:util';
import type { CarriedSource } from '../../../core/facts/carried-facts.ts';
import type { Citation } from '../../../core/facts/fact.ts';
import type { Source, SourceReference } from '../../../core/facts/source.ts';
import type { NewId } from '../../../core/shared/ports.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, integerOf, oneRow, textOf } from '../dossier/rows.ts';
import { digestPassages } from '../sources/passages-digest.ts';
import { readSourceReference } from '../sources/read-sources.ts';

/** By this remark a source is known of which only cited passages came; what is cited of it later is put after them. */
export const PARTIAL = 'Only the passages that copied facts rest on. The article itself was not copied.';

/** Where a carried source's passages are in this dossier, and what must be written for that. */
export interface PlacedSource {
  readonly id: string;
  /** Number in this dossier by number in the dossier it came from. */
  readonly numbers: ReadonlyMap<number, number>;
  readonly write:
    | { readonly do: 'nothing' }
    | { readonly do: 'add'; readonly source: Source; readonly withdrawn: string | null }
    | { readonly do: 'append'; readonly passages: Source['passages'] };
}

/**
 * Finds a carried source in the dossier: by its whole text, by its id or by its bibliographic data, always provided that
 * the cited words are there. Else it is added with what came of it.
 */
export function placeSource(dossier: Dossier, carried: CarriedSource, newId: NewId): PlacedSource {
  const candidates = [...new Set([...withSameText(dossier, carried), ...withSameData(dossier, carried)])];
  const found = candidates.map((id) => ({ id, numbers: findPassages(dossier, id, carried) }));
  const whole = found.find(({ numbers }) => numbers.size === carried.passages.length);
  if (whole) return { ...whole, write: { do: 'nothing' } };
  const partial = found.find(({ id }) => readSourceReference(dossier, id)?.remark === PARTIAL);
  return partial ? appendTo(dossier, partial, carried) : add(dossier, carried, newId);
}

/** The same words of the place they are in now. */
export function placeCitation(citation: Citation, placed: ReadonlyMap<string, PlacedSource>): Citation {
  const { id, numbers } = placed.get(citation.source) ?? {};
  const number = numbers?.get(citation.passage);
  if (id === undefined || number === undefined) throw new Error('a citation was not placed');
  return { ...citation, source: id, passage: number };
}

function withSameText({ db }: Dossier, { sha256 }: CarriedSource): readonly string[] {
  if (sha256 === null) return [];
  return allRows(db, 'SELECT id FROM sources WHERE sha256 = ? ORDER BY row', sha256).map((row) => textOf(row, 'id'));
}

function withSameData(dossier: Dossier, carried: CarriedSource): readonly string[] {
  const isSame = (one: SourceReference | null) => one !== null && isDeepStrictEqual(one.csl, carried.csl);
  const own = readSourceReference(dossier, carried.id);
  // Written as the other dossier wrote it, which is how a copy is found among thousands.
  const sql = 'SELECT id FROM sources WHERE csl = ? ORDER BY row LIMIT 20';
  const others = allRows(dossier.db, sql, JSON.stringify(carried.csl)).map((row) => textOf(row, 'id'));
  return [...(isSame(own) ? [carried.id] : []), ...others];
}

function findPassages({ db }: Dossier, id: string, { passages }: CarriedSource): ReadonlyMap<number, number> {
  const sql = 'SELECT number FROM passages WHERE source = ? AND text = ? ORDER BY number = ? DESC, number LIMIT 1';
  return new Map(
    passages.flatMap(({ number, text }) => {
      const row = oneRow(db, sql, id, text, number);
      return row ? [[number, integerOf(row, 'number')] as const] : [];
    }),
  );
}

function appendTo(
  { db }: Dossier,
  { id, numbers }: Pick<PlacedSource, 'id' | 'numbers'>,
  carried: CarriedSource,
): PlacedSource {
  const last = oneRow(db, 'SELECT count(*) AS count FROM passages WHERE source = ?', id);
  const before = last ? integerOf(last, 'count') : 0;
  const missing = carried.passages.filter(({ number }) => !numbers.has(number));
  const placed = new Map(numbers);
  for (const [index, { number }] of missing.entries()) placed.set(number, before + index + 1);
  const passages = missing.map((passage, index) => ({ ...passage, number: before + index + 1 }));
  return { id, numbers: placed, write: { do: 'append', passages } };
}

function add(dossier: Dossier, carried: CarriedSource, newId: NewId): PlacedSource {
  const id = readSourceRow(dossier, carried.id) ? newId() : carried.id;
  const passages = carried.passages.map((passage, index) => ({ ...passage, number: index + 1 }));
  const isWhole = carried.sha256 === digestPassages(passages);
  const { csl, language, withdrawn } = carried;
  return {
    id,
    numbers: new Map(carried.passages.map(({ number }, index) => [number, index + 1])),
    write: { do: 'add', source: { id, csl, language, remark: isWhole ? null : PARTIAL, passages }, withdrawn },
  };
}

function readSourceRow({ db }: Dossier, id: string): boolean {
  return oneRow(db, 'SELECT 1 FROM sources WHERE id = ?', id) !== null;
}
