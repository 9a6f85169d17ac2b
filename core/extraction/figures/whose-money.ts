import type { Span } from '../../facts/fact.ts';
import type { Mention } from '../extraction.ts';
import { firstAtOrAfter } from '../sentences/find-in-order.ts';
import { spanAt } from '../span-at.ts';
import { COUNTRY_MONEY } from './money-countries.ts';

/** What an article tells of whose money it writes about. */
export interface WhoseMoney {
  /** Settles a name of money that countries share (`dollar`, `shilling`) at a place of the text, as a code. */
  readonly settle: (name: string, at: number) => string;
  /** Whether the article names the country of a code. */
  readonly isNamed: (code: string) => boolean;
}

/** Where an article names a country; `countries` are lines of COUNTRY_MONEY. */
interface Trace extends Span {
  readonly countries: readonly number[];
}

const COUNTRIES = new Map<string, number[]>();
const STEMS = new Set<string>();
COUNTRY_MONEY.forEach(({ words }, line) => {
  for (const word of words) {
    const stem = word.replace('*', '');
    COUNTRIES.set(stem, [...(COUNTRIES.get(stem) ?? []), line]);
    if (stem !== word) STEMS.add(stem);
  }
});
// Datelines are in capitals.
const NAMED = [...COUNTRIES.keys()]
  .sort((a, b) => b.length - a.length)
  .flatMap((word) => {
    const pattern = word.replaceAll('.', '\\.') + (STEMS.has(word) ? '\\p{Ll}{0,6}' : '');
    return word.length > 3 && word !== word.toUpperCase()
      ? [pattern, `${word.toUpperCase()}${STEMS.has(word) ? '\\p{Lu}{0,6}' : ''}`]
      : [pattern];
  })
  .join('|');
const TRACE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${NAMED})(?![\\p{L}\\p{N}])`, 'gu');

/** The code for `pesos` after `Chilean`; null where the word is no country's or that country has no such money. */
export function moneyOfCountry(name: string, country: string): string | null {
  const line = linesOf(country).find((one) => COUNTRY_MONEY[one]?.name === name);
  return line === undefined ? null : (COUNTRY_MONEY[line]?.code ?? null);
}

/**
 * Reads whose money is meant off the countries an article names, those in the names of people left out: the last one
 * before the figure in its sentence, else the one named most, else the country most written about.
 */
export function readWhoseMoney(text: string, sentences: readonly Span[], mentions: readonly Mention[]): WhoseMoney {
  let traces: readonly Trace[] | null = null;
  let named: ReadonlySet<string> | null = null;
  const leaders = new Map<string, string>();
  const find = () => {
    traces ??= findTraces(text, mentions);
    return traces;
  };
  return {
    isNamed: (code) => {
      named ??= new Set(find().flatMap(({ countries }) => countries.map((line) => COUNTRY_MONEY[line]?.code ?? '')));
      return named.has(code);
    },
    settle: (name, at) => {
      const leader = leaders.get(name) ?? leaderOf(name, text, find());
      leaders.set(name, leader);
      if (name === 'dollar' || name === 'cent') return leader;
      const from = Math.min(spanAt(sentences, at)?.start ?? at, at - REACH);
      return nearest(name, find(), from, at) ?? leader;
    },
  };
}

/** The money of that name an article is most about. */
function leaderOf(name: string, text: string, traces: readonly Trace[]): string {
  const counted = COUNTRY_MONEY.flatMap((money, line) =>
    money.name === (name === 'cent' ? 'dollar' : name)
      ? [{ code: money.code, count: traces.filter(({ countries }) => countries.includes(line)).length }]
      : [],
  );
  const [guess] = counted;
  if (guess === undefined) return name;
  const leader = counted.reduce((most, one) => (one.count > most.count ? one : most));
  if (name === 'cent' && !text.includes('$') && /€|\beuros?\b/.test(text)) return 'EUR';
  if (name === 'cent' && !text.includes('$') && /\brand\b/.test(text)) return 'ZAR';
  if (name !== 'dollar' && name !== 'cent') return leader.code;
  return isLocalDollar(text, leader, name === 'dollar') ? leader.code : guess.code;
}

/** Where its own sentence names no country, the last one named so close before it counts. */
const REACH = 300;
/** How many names of countries before a figure are looked at. */
const NEAR = 20;

/** The money of the last country named between two places. */
function nearest(name: string, traces: readonly Trace[], from: number, to: number): string | null {
  const end = firstAtOrAfter(traces, to);
  for (const { start, countries } of traces.slice(Math.max(0, end - NEAR), end).toReversed()) {
    if (start < from) return null;
    const line = countries.find((one) => COUNTRY_MONEY[one]?.name === name);
    if (line !== undefined) return COUNTRY_MONEY[line]?.code ?? null;
  }
  return null;
}

function findTraces(text: string, mentions: readonly Mention[]): readonly Trace[] {
  const people = mentions.filter(({ type }) => type === 'person');
  return [...text.matchAll(TRACE)].flatMap(({ index, 0: word }) =>
    spanAt(people, index) ? [] : [{ start: index, end: index + word.length, countries: linesOf(word) }],
  );
}

function linesOf(found: string): readonly number[] {
  const exact = COUNTRIES.get(found);
  if (exact) return exact;
  const word = /^\p{Lu}{4}/u.test(found) ? titled(found) : found;
  const plain = COUNTRIES.get(word);
  if (plain) return plain;
  for (let length = word.length - 1; length > 2; length -= 1) {
    const stem = word.slice(0, length);
    if (STEMS.has(stem)) return COUNTRIES.get(stem) ?? [];
  }
  return [];
}

/** `SOUTH AFRICA` as `South Africa`. */
function titled(capitals: string): string {
  return capitals.toLowerCase().replace(/(?<![\p{L}’])\p{L}/gu, (letter) => letter.toUpperCase());
}

/**
 * Dollars without more words are American, except in an article about a country whose papers write their own so, the
 * more if it writes `US$` for the others; one that also writes that country's own sign (`A$`) means American ones by the
 * bare sign, though not by cents.
 */
function isLocalDollar(
  text: string,
  { code, count }: { readonly code: string; readonly count: number },
  isSign: boolean,
) {
  const hasOwnSign = OWN_SIGNS[code]?.test(text) ?? false;
  if (count === 0 || !WITHOUT_SIGN.has(code)) return false;
  if (hasOwnSign) return !isSign;
  return count >= 2 || /US\$|\$US|U\.S\.\$/.test(text);
}

const WITHOUT_SIGN: ReadonlySet<string> = new Set('AUD CAD NZD SGD FJD JMD TTD BBD'.split(' '));
const OWN_SIGNS: Readonly<Record<string, RegExp>> = {
  AUD: /(?<!\p{L})AU?\$|\$A|AUD/u,
  CAD: /(?<!\p{L})CA?\$|CAD/u,
  NZD: /NZ\$|\$NZ|NZD/,
  SGD: /(?<!\p{L})SG?\$|SGD/u,
  FJD: /FJ\$|FJD/,
  JMD: /(?<!\p{L})J\$|JMD/u,
  TTD: /TT\$|TTD/,
  BBD: /B[Dd][Ss]\$|BBD/,
};
