import { issuedDay } from '../../../core/facts/issued-day.ts';
import type { CslItem, Source } from '../../../core/facts/source.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, type Row, textOf } from '../dossier/rows.ts';
import { foldText } from '../facts/fold-text.ts';
import { findNewestEdition } from '../sources/editions.ts';
import { compareTexts, findLikeText } from './find-like-text.ts';

/**
 * The source of which this one is a changed version, as its newest edition; null for a new article. It is one when it
 * stands at the same address, when title, paper and day are the same (and half of the words, where paper or day is not
 * known), or when most of its paragraphs or nearly all of its words are the same.
 */
export function findEditionBefore(dossier: Dossier, source: Source): string | null {
  const found = findByData(dossier, source) ?? findLikeText(dossier, source.passages);
  return found === null ? null : findNewestEdition(dossier, found);
}

/** Two papers may have one title on one day; a weekly report has another day each time. */
function findByData(dossier: Dossier, source: Source): string | null {
  const { csl } = source;
  const [address, own] = [canonicalAddress(csl.URL), dataOf(csl)];
  if (address === null && own.title === null) return null;
  const part = (path: string) => `CASE WHEN json_valid(csl) THEN json_extract(csl, '$.${path}') END`;
  const sql = `SELECT id, ${part('URL')} AS url, ${part('title')} AS title, ${part('"container-title"')} AS container,
    CASE WHEN json_valid(csl) AND json_type(csl, '${ISSUED}') = 'array' THEN json_extract(csl, '${ISSUED}') END AS issued
    FROM sources ORDER BY row DESC`;
  let named: string | null = null;
  for (const row of allRows(dossier.db, sql)) {
    const id = textOf(row, 'id');
    if (address !== null && canonicalAddress(said(row, 'url')) === address) return id;
    if (named !== null) continue;
    const likeness = compareData(own, dataOf(cslIn(row)));
    if (likeness === 'same' || (likeness === 'perhaps' && compareTexts(dossier, id, source.passages) >= OF_WORDS))
      named = id;
  }
  return named;
}

interface Data {
  readonly title: string | null;
  readonly container: string | null;
  readonly day: string | null;
}

function dataOf(csl: Pick<CslItem, 'title' | 'container-title' | 'issued'>): Data {
  return { title: spell(csl.title), container: spell(csl['container-title']), day: issuedDay(csl) };
}

function compareData(one: Data, other: Data): 'same' | 'perhaps' | 'other' {
  if (one.title === null || one.title !== other.title) return 'other';
  if (one.container !== null && other.container !== null && one.container !== other.container) return 'other';
  const days = one.day !== null && other.day !== null;
  if (days && !one.day.startsWith(other.day ?? '') && !other.day?.startsWith(one.day)) return 'other';
  return days && one.container !== null && other.container !== null ? 'same' : 'perhaps';
}

/** Share of the words that two texts under one title have in common when they are versions of one. */
const OF_WORDS = 0.5;

/** JSON of anybody's: what is no text is nothing. */
function said(row: Row, column: string): string | undefined {
  const value = row[column];
  return typeof value === 'string' ? value : undefined;
}

function cslIn(row: Row): Pick<CslItem, 'title' | 'container-title' | 'issued'> {
  const [title, container] = [said(row, 'title'), said(row, 'container')];
  return {
    ...(title === undefined ? {} : { title }),
    ...(container === undefined ? {} : { 'container-title': container }),
    ...readIssued(said(row, 'issued') ?? null),
  };
}

const ISSUED = '$.issued."date-parts"[0]';

function readIssued(json: string | null): Pick<CslItem, 'issued'> {
  const date: unknown = json === null ? null : JSON.parse(json);
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

function spell(text: string | undefined): string | null {
  return text?.trim() ? foldText(text.trim()).replace(/\s+/g, ' ') : null;
}
