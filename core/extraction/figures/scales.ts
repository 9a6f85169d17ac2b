import type { Span } from '../../facts/fact.ts';
import { isPlural } from './plurals.ts';

/** A word or letter that multiplies the number before it. */
export interface Scale {
  readonly factor: number;
  readonly end: number;
}

const NAMES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  thousands: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lacs: 1e5,
  million: 1e6,
  millions: 1e6,
  mn: 1e6,
  mln: 1e6,
  mil: 1e6,
  mio: 1e6,
  crore: 1e7,
  crores: 1e7,
  cr: 1e7,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  bln: 1e9,
  bil: 1e9,
  trillion: 1e12,
  trillions: 1e12,
  tn: 1e12,
  trn: 1e12,
  tril: 1e12,
};
const LETTERS: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, m: 1e6, M: 1e6, b: 1e9, B: 1e9 };
const NAME = new RegExp(
  `[ -]?(${Object.keys(NAMES)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'iuy',
);
const LETTER = /([kKmMbB])(?![\p{L}\p{N}²³/])/uy;
/** What follows `5m` where it is five million: another unit, or things that are counted. */
const MILLIONS =
  /^ (?:tonnes?|tons?|barrels?|litres?|liters?|gallons?|hectares?|acres?|cubic|square|euros?|\p{L}{2,12} (?:dollars|pounds|rupees|pesos|francs|shillings|dinars))(?!\p{L})/u;
const LENGTH = /^ (?:deep|wide|high|long|tall|thick|above|below|away|across|up|down|of|from|to)(?!\p{L})/u;

function comesInMillions(after: string): boolean {
  if (LENGTH.test(after)) return false;
  const [, first = '', second = ''] = /^ (\p{Ll}{3,})(?: (\p{Ll}{3,}))?(?!\p{L})/u.exec(after) ?? [];
  if (MILLIONS.test(after) || isPlural(first)) return true;
  return isPlural(second) && (!/(?:ed|ly)$/.test(first) || /^(?:displaced|registered)$/.test(first));
}

/**
 * The scale behind a number that ends at `at`, two of them at most (`1.2 lakh crore`). A single letter is one where
 * money stands before the number, else only in front of what comes in thousands and millions: `5m wide` is a length.
 */
export function readScale(text: string, { end: at }: Span, isMoney: boolean): Scale | null {
  const named = readName(text, at);
  if (named) {
    const more = readName(text, named.end);
    return more && more.factor > 100 && text[named.end] === ' '
      ? { factor: named.factor * more.factor, end: more.end }
      : named;
  }
  LETTER.lastIndex = at;
  const letter = LETTER.exec(text);
  if (!letter || !(isMoney || comesInMillions(text.slice(letter.index + 1, letter.index + 48)))) return null;
  return { factor: LETTERS[letter[0]] ?? 1, end: letter.index + 1 };
}

function readName(text: string, at: number): Scale | null {
  NAME.lastIndex = at;
  const match = NAME.exec(text);
  const word = match?.[1];
  if (match === null || word === undefined) return null;
  return { factor: NAMES[word.toLowerCase()] ?? 1, end: at + match[0].length };
}
