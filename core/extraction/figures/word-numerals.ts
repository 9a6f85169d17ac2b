import { FRACTIONS } from './fractions.ts';
import { NUMBER_WORD, readNumberWords } from './number-words.ts';
import type { Numeral } from './numeral.ts';
import { ENDS, FRESH, SCALE, SMALL, scaleOf, small, type Wording } from './wording.ts';

const WORDINGS: readonly Wording[] = [
  ...FRACTIONS,
  // `two dozen`
  {
    pattern: new RegExp(`${FRESH}(an?|${SMALL}|\\d{1,3}) dozen${ENDS}`, 'iuy'),
    form: 'words',
    read: ([, count = '']) => small(count) * 12,
  },
  // `a million`, `a hundred thousand`
  {
    pattern: new RegExp(`${FRESH}a (${SCALE})(?: (thousand|million|billion|crore))?${ENDS}(?! times)`, 'iuy'),
    form: 'words',
    read: ([, scale = '', more]) => scaleOf(scale) * (more === undefined ? 1 : scaleOf(more)),
  },
  // `twenty-three`, `two hundred and fifty thousand`
  {
    pattern: new RegExp(
      `${FRESH}(?:${SMALL})(?:${ENDS}|(?=fold))(?:(?: and |[ -])(?:${NUMBER_WORD.join('|')})${ENDS}){0,9}`,
      'iuy',
    ),
    form: 'words',
    read: ({ 0: words, index }, text) => {
      const read = isName(text, index, words) ? null : readNumberWords(words.split(/[ -]/));
      return read && { value: read.value, length: lengthOf(words, read.used) };
    },
  },
];

/** How a number in words can begin; asked first because few words do. */
const BEGINNING =
  /(?<![\p{L}\p{N}]|[\p{L}\p{N}][-–’'])(?:\d{1,3}(?![\d.,])|[Aa]n? |[Hh][Aa]|[Oo][Nn]|[Tt][EeHhWw]|[Ff][IiOo]|[Ss][EeIi]|[Ee][IiLl]|[Nn][Ii]|[Qq]u)/gu;

/** Numbers and fractions in words, in reading order and apart: of two wordings the first holds, which is the longer one. */
export function findWordNumerals(text: string): readonly Numeral[] {
  const found: Numeral[] = [];
  const scan = new RegExp(BEGINNING);
  for (let start = scan.exec(text)?.index; start !== undefined; start = scan.exec(text)?.index) {
    const numeral = readAt(text, start);
    if (numeral) found.push(numeral);
    scan.lastIndex = numeral?.end ?? start + 1;
  }
  return found;
}

function readAt(text: string, start: number): Numeral | null {
  for (const { pattern, form, read } of WORDINGS) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const reading = match && read(match, text);
    if (match === null || reading === null) continue;
    const { value, length } = typeof reading === 'number' ? { value: reading, length: match[0].length } : reading;
    const span = { start, end: start + length };
    return { ...span, value, form, exact: value > 100, digits: span };
  }
  return null;
}

/** A capital inside a sentence: `the Big Four`, `Five Eyes`. */
function isName(text: string, start: number, words: string): boolean {
  return /^\p{Lu}/u.test(words) && /[\p{L}\p{N},;(-] ?$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** How long the first so many words are. */
function lengthOf(words: string, count: number): number {
  let length = 0;
  for (let left = count; left > 0; left -= 1) {
    const next = words.slice(length + 1).search(/[ -]/);
    if (next < 0) return words.length;
    length += next + 1;
  }
  return length;
}
