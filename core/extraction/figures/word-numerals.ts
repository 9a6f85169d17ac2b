import { NUMBER_WORD, readNumberWords, SMALL_WORD } from './number-words.ts';
import type { Numeral } from './numeral.ts';

const SMALL = SMALL_WORD.join('|');
const SCALE = 'hundred|thousand|million|billion|trillion|lakh|crore|dozen';
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twentieth: 20,
  hundredth: 100,
};
const PART = Object.keys(PARTS).join('|');
const FRESH = "(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][-–’'])";
const ENDS = '(?![\\p{L}\\p{N}])';

/** A way to write a number in words; the groups of a match give its value, null for what is none. */
interface Wording {
  readonly pattern: RegExp;
  readonly form: Numeral['form'];
  readonly read: (match: RegExpExecArray) => number | { readonly value: number; readonly length: number } | null;
}

const WORDINGS: readonly Wording[] = [
  // `half a million`, `a quarter of a billion`
  {
    pattern: new RegExp(`${FRESH}(half|a quarter of|three[- ]quarters of) an? (${SCALE})${ENDS}`, 'giu'),
    form: 'words',
    read: ([, part = '', scale = '']) => partOf(part) * scaleOf(scale),
  },
  // `two and a half million`, `one-and-a-half`
  {
    pattern: new RegExp(
      `${FRESH}(${SMALL}|\\d{1,3})[ -]and[ -](an?|one|two|three)[ -](half|quarters?|thirds?)(?: (${SCALE}))?${ENDS}`,
      'giu',
    ),
    form: 'words',
    read: ([, whole = '', over = '', under = '', scale]) =>
      (small(whole) + small(over) / partNamed(under)) * (scale === undefined ? 1 : scaleOf(scale)),
  },
  // `a hundred thousand`, `a million`, `two dozen`
  {
    pattern: new RegExp(
      `${FRESH}(an?|${SMALL}|\\d{1,3}) (dozen)${ENDS}|${FRESH}(a) (${SCALE})(?: (thousand|million|billion|crore))?${ENDS}`,
      'giu',
    ),
    form: 'words',
    read: ([, count, dozen = '', , scale = '', more]) =>
      count === undefined ? scaleOf(scale) * (more === undefined ? 1 : scaleOf(more)) : small(count) * scaleOf(dozen),
  },
  // `two-thirds`, `a quarter`, `one fifth`
  {
    pattern: new RegExp(`${FRESH}(an?|one|two|three|four|five|six|seven|eight|nine)[ -](${PART})(s|)${ENDS}`, 'giu'),
    form: 'fraction',
    read: ([, over = '', under = '', plural]) => {
      const count = small(over);
      return count > 1 === (plural === 's') && count < partNamed(under) ? count / partNamed(under) : null;
    },
  },
  // `one in five`, `nine out of 10`, `3 in every 10`
  {
    pattern: new RegExp(
      `${FRESH}(${SMALL}|\\d{1,2})[ -](?:in|out[ -]of)[ -](?:every )?(${SMALL}|hundred|\\d{1,4})${ENDS}`,
      'giu',
    ),
    form: 'fraction',
    read: ([, over = '', under = '']) => {
      const [count, all] = [small(over), small(under)];
      return count < all && (all <= 10 || [12, 15, 20, 25, 50, 100, 200, 500, 1_000].includes(all))
        ? count / all
        : null;
    },
  },
  {
    pattern: new RegExp(`${FRESH}half${ENDS}`, 'giu'),
    form: 'fraction',
    read: () => 0.5,
  },
  {
    pattern: new RegExp(`${FRESH}(?:${SMALL})(?:(?: and |[ -])(?:${NUMBER_WORD.join('|')})${ENDS}){0,9}${ENDS}`, 'giu'),
    form: 'words',
    read: ([words]) => {
      const read = readNumberWords(words.split(/[ -]/));
      if (!read) return null;
      let length = 0;
      for (let left = read.used; left > 0; left -= 1) {
        const next = words.slice(length).search(/[ -]/);
        length = next < 0 ? words.length : length + next + 1;
      }
      return { value: read.value, length: words.slice(0, length).replace(/[ -]$/, '').length };
    },
  },
];

/** Numbers and fractions in words, the longest reading first where two meet. */
export function findWordNumerals(text: string): readonly Numeral[] {
  return WORDINGS.flatMap(({ pattern, form, read }) => {
    const found: Numeral[] = [];
    const scan = new RegExp(pattern);
    for (let match = scan.exec(text); match; match = scan.exec(text)) {
      const reading = read(match);
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

function small(word: string): number {
  if (/^an?$/i.test(word)) return 1;
  if (/^hundred$/i.test(word)) return 100;
  return /^\d/.test(word) ? Number(word) : (readNumberWords([word])?.value ?? 0);
}

function partNamed(word: string): number {
  const part = word.toLowerCase().replace(/s$/, '');
  return PARTS[part === 'halve' ? 'half' : part] ?? 1;
}

function partOf(words: string): number {
  return /^half/i.test(words) ? 0.5 : /^three/i.test(words) ? 0.75 : 0.25;
}

function scaleOf(word: string): number {
  const scale = word.toLowerCase();
  if (scale === 'dozen') return 12;
  if (scale === 'hundred') return 100;
  return readNumberWords(['one', scale])?.value ?? 1;
}
