import { issuedDay } from '../../../core/facts/issued-day.ts';
import type { CslItem, Passage, Source } from '../../../core/facts/source.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, integerOf, type Row, textOf, textOrNull } from '../dossier/rows.ts';
import { foldText } from '../facts/fold-text.ts';
import { findNewestEdition } from '../sources/editions.ts';

/**
 * The source of which this one is a changed version, as its newest edition; null for a new article. It is one when it
 * stands at the same address, when most of its paragraphs are the same, or when title, paper and day are the same.
 */
export function findEditionBefore(dossier: Dossier, source: Source): string | null {
  const found = findByData(dossier, source.csl) ?? findByPassages(dossier, source.passages);
  return found === null ? null : findNewestEdition(dossier, found);
}

/** Two papers of one day under one title; a weekly report has another day each time. */
function findByData({ db }: Dossier, csl: CslItem): string | null {
  const [address, name] = [canonicalAddress(csl.URL), nameOf(csl.title, csl['container-title'])];
  if (address === null && name === null) return null;
  const day = issuedDay(csl);
  const part = (path: string) => `CASE WHEN json_valid(csl) THEN json_extract(csl, '$.${path}') END`;
  const sql = `SELECT id, ${part('URL')} AS url, ${part('title')} AS title, ${part('"container-title"')} AS container,
    ${part('issued')} AS issued FROM sources ORDER BY row DESC`;
  let named: string | null = null;
  for (const row of allRows(db, sql)) {
    if (address !== null && canonicalAddress(said(row, 'url')) === address) return textOf(row, 'id');
    if (name === null || named !== null || nameOf(said(row, 'title'), said(row, 'container')) !== name) continue;
    const other = issuedDay(readIssued(textOrNull(row, 'issued')));
    if (day === null || other === null || day.startsWith(other) || other.startsWith(day)) named = textOf(row, 'id');
  }
  return named;
}

/** JSON of anybody's: what is no text is nothing. */
function said(row: Row, column: string): string | undefined {
  const value = row[column];
  return typeof value === 'string' ? value : undefined;
}

function readIssued(json: string | null): Pick<CslItem, 'issued'> {
  const issued: unknown = json === null ? null : JSON.parse(json);
  const parts =
    typeof issued === 'object' && issued !== null && 'date-parts' in issued ? issued['date-parts'] : undefined;
  const [date]: readonly unknown[] = Array.isArray(parts) ? parts : [];
  const numbers = Array.isArray(date) ? date.filter((part) => Number.isInteger(part)) : [];
  return numbers.length === 0 ? {} : { issued: { 'date-parts': [numbers] } };
}

const TRACKING = /^(utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|ocid|cmpid|smid|ref|ref_src)$/i;

/** An address without what only says how one came to it; null for what is no page's address, or a site's front page. */
export function canonicalAddress(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const path = url.pathname.replace(/\/+$/, '');
  if (path === '' && url.search === '') return null;
  return `${url.host.replace(/^(www|m|amp)\./, '')}${path}${url.search}`;
}

function nameOf(title: string | undefined, container: string | undefined): string | null {
  if (!title?.trim() || !container?.trim()) return null;
  return foldText(`${title.trim()}\n${container.trim()}`).replace(/\s+/g, ' ');
}

/** Shorter passages (`Read more`, a name, a date line) are in articles that have nothing else in common. */
const SHORTEST = 60;
/** Share of the shorter and of the longer text that must be the same: a version may be cut or grow. */
const OF_SHORTER = 0.5;
const OF_LONGER = 0.3;

function findByPassages({ db }: Dossier, passages: readonly Passage[]): string | null {
  const own = new Set(passages.map(({ text }) => text).filter((text) => text.length >= SHORTEST));
  if (own.size === 0) return null;
  const length = [...own].reduce((sum, text) => sum + text.length, 0);
  const sql = `SELECT source, sum(CASE WHEN text IN (SELECT value FROM json_each(?)) THEN length(text) ELSE 0 END) AS same,
    sum(length(text)) AS total FROM passages WHERE length(text) >= ${SHORTEST} AND summary = 0
    GROUP BY source HAVING same > 0 ORDER BY same DESC LIMIT 1`;
  const [row] = allRows(db, sql, JSON.stringify([...own]));
  if (!row) return null;
  const [same, total] = [integerOf(row, 'same'), integerOf(row, 'total')];
  const isVersion = same >= OF_SHORTER * Math.min(length, total) && same >= OF_LONGER * Math.max(length, total);
  return isVersion ? textOf(row, 'source') : null;
}
