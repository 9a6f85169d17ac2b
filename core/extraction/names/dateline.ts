import { isPlain } from './heads.ts';
import type { Line } from './line.ts';
import type { Part } from './piece.ts';
import { isCapitalised, type Token } from './token.ts';
import { CALENDAR_WORDS } from './words/no-names.ts';

/** The names a report begins with, and where its first sentence goes on. */
export interface Dateline {
  readonly parts: readonly Part[];
  readonly end: number;
}

/** The place a report is from: `BELFAST, 12 March`, `CEDAR FORD, Mont. —`, `SANTIAGO, Aug 6 (Meridian) -`. */
export function dateline({ tokens, listed, leads }: Line): Dateline | null {
  if (!leads) return null;
  const to = wordsFrom(tokens, 0);
  if (to === 0 || to > 4) return null;
  const words = tokens.slice(0, to);
  const inCapitals = words.every(({ text }) => !/\p{Ll}/u.test(text)) && words.some(({ text }) => text.length > 2);
  const isKnown = listed.get(0)?.to === to;
  if (!isKnown && !inCapitals) return null;
  const places: Part[] = [{ from: 0, to, place: 'dateline' }];
  let end = to;
  while (tokens[end]?.text === ',' && places.length < 3) {
    const next = wordsFrom(tokens, end + 1);
    if (next === end + 1) break;
    places.push({ from: end + 1, to: next, place: 'dateline' });
    end = next;
  }
  const date = skipDate(tokens, end);
  const agency = agencyAt(tokens, date);
  const after = tokens[agency ? agency.to + 1 : date];
  const parts = agency ? [...places, agency] : places;
  const goesOn = after !== undefined && (DASHES.has(after.text) || (after.text === ':' && places.length === 1));
  if (words.every(isPlain) && !(goesOn && (places.length > 1 || date > end || isKnown))) return null;
  if (goesOn || (!after && date > end)) return { parts, end: agency ? agency.to + 1 : date };
  return inCapitals && date > end ? { parts, end: date } : null;
}

const DASHES = new Set(['—', '–', '-']);

/** Where capitalised words that are no date end. */
function wordsFrom(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + 5 && isCapitalised(tokens[to]) && !CALENDAR_WORDS.has(tokens[to]?.fold ?? '')) {
    if (to > from && tokens[to]?.gap !== 'space') break;
    to += 1;
  }
  return to;
}

/** Where a date after a comma ends: `, 12 March 2025`, `, Aug. 6`. */
function skipDate(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== ',') return from;
  let to = from + 1;
  while (to < from + 8) {
    const token = tokens[to];
    const isDate =
      token && (token.shape === 'number' || CALENDAR_WORDS.has(token.fold) || (token.text === ',' && to > from + 1));
    if (!isDate && !(token && /^[–-]$/.test(token.text) && token.gap === 'none')) break;
    to += 1;
  }
  return to === from + 1 ? from : to;
}

/** The agency in brackets: `(Meridian)`. */
function agencyAt(tokens: readonly Token[], at: number): Part | null {
  if (tokens[at]?.text !== '(') return null;
  const to = wordsFrom(tokens, at + 1);
  return to > at + 1 && tokens[to]?.text === ')' ? { from: at + 1, to, bracket: 'organisation' } : null;
}
