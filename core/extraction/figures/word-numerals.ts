import { FRACTIONS } from './fractions.ts';
import { NUMBER_WORD, readNumberWords } from './number-words.ts';
import type { Numeral } from './numeral.ts';
import { ENDS, FRESH, SCALE, SMALL, scaleOf, small, type Wording } from './wording.ts';

const WORDINGS: readonly Wording[] = [
  ...FRACTIONS,
  // `two dozen`
  {
    pattern: new RegExp(`${FRESH}(an?|${SMALL}|\\d{1,3}) dozen${ENDS}`, 'giu'),
    form: 'words',
    read: ([, count = '']) => small(count) * 12,
  },
  // `a million`, `a hundred thousand`
  {
    pattern: new RegExp(`${FRESH}a (${SCALE})(?: (thousand|million|billion|crore))?${ENDS}(?! times)`, 'giu'),
    form: 'words',
    read: ([, scale = '', more]) => scaleOf(scale) * (more === undefined ? 1 : scaleOf(more)),
  },
  // `twenty-three`, `two hundred and fifty thousand`
  {
    pattern: new RegExp(
      `${FRESH}(?:${SMALL})(?:${ENDS}|(?=fold))(?:(?: and |[ -])(?:${NUMBER_WORD.join('|')})${ENDS}){0,9}`,
      'giu',
    ),
    form: 'words',
    read: ({ 0: words, index }, text) => {
      const read = isName(text, index, words) ? null : readNumberWords(words.split(/[ -]/));
      return read && { value: read.value, length: lengthOf(words, read.used) };
    },
  },
];

/** Numbers and fractions in words, in reading order but not apart: the first wording has the longest reading. */
export function findWordNumerals(text: string): readonly Numeral[] {
  return WORDINGS.flatMap(({ pattern, form, read }) => {
    const found: Numeral[] = [];
    const scan = new RegExp(pattern);
    for (let match = scan.exec(text); match; match = scan.exec(text)) {
      const reading = read(match, text);
      if (reading === null) {
        scan.lastIndex = match.index + 1;
        continue;
      }
      const { value, length } = typeof reading === 'number' ? { value: reading, length: match[0].length } : reading;
      const span = { start: match.index, end: match.index + length };
      found.push({ ...span, value, form, exact: value > 100, digits: span });
      scan.lastIndex = span.end;
    }
    return found;
  });
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
