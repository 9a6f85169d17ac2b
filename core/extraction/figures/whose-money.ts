import type { Span } from '../../facts/fact.ts';
import type { Mention } from '../extraction.ts';
import { within } from '../sentences/find-in-order.ts';
import { spanAt } from '../span-at.ts';
import { COUNTRY_MONEY } from './money-countries.ts';

/** Settles a name of money that countries share (`dollar`, `shilling`) at a place of the text, as a code. */
export type WhoseMoney = (name: string, at: number) => string;

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
const NAMED = [...COUNTRIES.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll('.', '\\.') + (STEMS.has(word) ? '\\p{Ll}{0,6}' : ''))
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
  let known: readonly Trace[] | null = null;
  return (name, at) => {
    const candidates = COUNTRY_MONEY.flatMap((money, line) =>
      money.name === name ? [{ code: money.code, line }] : [],
    );
    const [guess] = candidates;
    if (guess === undefined) return name;
    known ??= findTraces(text, mentions);
    const traces = known;
    const counts = candidates.map(({ line }) => traces.filter(({ countries }) => countries.includes(line)).length);
    const most = Math.max(...counts);
    const leader = most === 0 ? guess : (candidates[counts.indexOf(most)] ?? guess);
    if (name === 'dollar') return isLocalDollar(text, leader.code, most) ? leader.code : guess.code;
    const sentence = spanAt(sentences, at);
    const before = sentence ? within(traces, { start: sentence.start, end: at }) : [];
    for (const { countries } of before.toReversed()) {
      const near = candidates.find(({ line }) => countries.includes(line));
      if (near) return near.code;
    }
    return leader.code;
  };
}

function findTraces(text: string, mentions: readonly Mention[]): readonly Trace[] {
  const people = mentions.filter(({ type }) => type === 'person');
  return [...text.matchAll(TRACE)].flatMap(({ index, 0: word }) =>
    spanAt(people, index) ? [] : [{ start: index, end: index + word.length, countries: linesOf(word) }],
  );
}

function linesOf(word: string): readonly number[] {
  const exact = COUNTRIES.get(word);
  if (exact) return exact;
  for (let length = word.length - 1; length > 2; length -= 1) {
    const stem = word.slice(0, length);
    if (STEMS.has(stem)) return COUNTRIES.get(stem) ?? [];
  }
  return [];
}

/**
 * Dollars without more words are American, except in an article about a country whose papers write their own so; one
 * that also writes that country's own sign (`A$`) means American ones by the bare sign.
 */
function isLocalDollar(text: string, code: string, named: number): boolean {
  return named >= 2 && WITHOUT_SIGN.has(code) && !OWN_SIGNS[code]?.test(text);
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
