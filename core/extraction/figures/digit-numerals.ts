import { CODES, SIGNS } from './currencies.ts';
import type { Numeral } from './numeral.ts';

const DIGITS = [
  // 1,234,567.8 and 12,34,567
  '\\d{1,3}(?:,\\d{2,3}){0,5},\\d{3}(?:\\.\\d{1,6})?',
  // 1.234.567,8
  '\\d{1,3}(?:\\.\\d{3}){1,5},\\d{1,2}|\\d{1,3}(?:\\.\\d{3}){2,5}',
  // 1 234 567,8 and 1'234'567
  "[1-9]\\d{0,2}(?: \\d{3}){1,5}(?! ?\\d)(?:[.,]\\d{1,2})?|[1-9]\\d{0,2}(?:['’]\\d{3}){1,5}",
  // 12.5, 12,5 and 12
  '\\d{1,12}\\.\\d{1,8}|\\d{1,3},\\d{1,2}|\\.\\d{1,4}|\\d{1,15}',
].join('|');
const SIGN = [...SIGNS.keys(), ...CODES]
  .sort((a, b) => b.length - a.length)
  .map((sign) => sign.replace(/[$.*+?^|()\\]/g, '\\$&'))
  .join('|');
const MINUS = '[-−–]|[Mm]inus |[Nn]egative ';
const NUMERAL = new RegExp(
  `(?<![\\p{L}\\p{N}_@#\\\\.]|\\p{N}[.,:/’']|\\p{L}[−/.]|(?<!illion|[mkb]n|[\\d.]m|crore|lakh|thousand)-(?<=\\p{L}-)(?![$€£¥₹₦₱]))` +
    `(?:(?<!\\p{N} ?|[\\p{L}$€£)])(${MINUS}))?(?:(${SIGN})(?: (?=\\d))?)?([-−])?(${DIGITS})(?:[ -]?([¼½¾⅓⅔⅕⅖⅗⅘⅙⅛⅜⅝⅞]|[1-9]/[2-9](?![\\d/])))?(?![\\d_@])`,
  'gu',
);

/** Numbers in digits, as English, Indian and continental texts group them, each with a minus or sign of money before it. */
export function findDigitNumerals(text: string, commaDecimals: boolean): readonly Numeral[] {
  const found: Numeral[] = [];
  for (const match of text.matchAll(NUMERAL)) {
    const [whole, minus, sign, inner, digits = '', part] = match;
    const end = match.index + whole.length;
    if (/^[.,:/]\d/.test(text.slice(end, end + 2))) continue;
    const start =
      end - (part === undefined ? 0 : whole.length - whole.lastIndexOf(digits) - digits.length) - digits.length;
    const value = readDigits(digits, commaDecimals) + (part === undefined ? 0 : readPart(part));
    found.push({
      start: match.index,
      end,
      value: minus !== undefined || inner !== undefined ? -value : value,
      form: 'digits',
      exact: digits.length > 1 && /\D/.test(digits),
      digits: { start, end },
      ...(sign === undefined ? {} : { sign }),
    });
  }
  return found;
}

/** Whether a text writes 12,5 for twelve and a half: it does so before a unit and never groups digits by commas. */
export function writesCommaDecimals(text: string): boolean {
  return (
    /(?<![\d.,])\d{1,3},\d{1,2} ?(?:%|per ?cent|million|billion|°|€|km|tonnes)/u.test(text) &&
    !/\d,\d{3}(?!\d)/u.test(text)
  );
}

function readDigits(digits: string, commaDecimals: boolean): number {
  if (/^\d{1,3}(?:\.\d{3})+,\d{1,2}$|^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return toNumber(digits.replace(/\./g, ''));
  if (commaDecimals && /^\d{1,3}\.\d{3}$/.test(digits)) return Number(digits.replace('.', ''));
  if (/^\d{1,3},\d{1,2}$/.test(digits)) return toNumber(digits);
  if (/ \d{3},\d{1,2}$/.test(digits)) return toNumber(digits.replace(/ /g, ''));
  return Number(digits.replace(/[, '’]/g, ''));
}

function toNumber(digits: string): number {
  return Number(digits.replace(',', '.'));
}

const SLASHED = /^(\d)\/(\d)$/;
const GLYPHS: Readonly<Record<string, number>> = {
  '¼': 1 / 4,
  '½': 1 / 2,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

function readPart(part: string): number {
  const [, over, under] = SLASHED.exec(part) ?? [];
  return over === undefined ? (GLYPHS[part] ?? 0) : Number(over) / Number(under);
}
