const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
};
const SMALL = new Map([
  ...ONES.map((word, index) => [word, index + 1] as const),
  ...TEENS.map((word, index) => [word, index + 10] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

/** Words a number in words is made of, and those it may begin with. */
export const NUMBER_WORD = [...SMALL.keys(), 'hundred', ...Object.keys(SCALES)].sort((a, b) => b.length - a.length);
export const SMALL_WORD = [...SMALL.keys()].sort((a, b) => b.length - a.length);

/**
 * The value of words such as `two hundred and fifty-three thousand`, and how many of the words make it: what follows
 * the longest number is left. Null when the words begin none.
 */
export function readNumberWords(words: readonly string[]): { readonly value: number; readonly used: number } | null {
  let total = 0;
  let part = 0;
  let used = 0;
  let last: 'none' | 'ones' | 'tens' | 'hundred' | 'scale' = 'none';
  let lastScale = Number.POSITIVE_INFINITY;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]?.toLowerCase() ?? '';
    const small = SMALL.get(word);
    if (word === 'and') {
      if (last !== 'hundred' && last !== 'scale') break;
      continue;
    }
    if (small !== undefined) {
      const afterTens = last === 'tens' && small < 10;
      if (last === 'ones' || (last === 'tens' && !afterTens)) break;
      part += small;
      last = small >= 20 ? 'tens' : 'ones';
    } else if (word === 'hundred') {
      if ((last !== 'ones' && last !== 'tens') || part >= 100) break;
      part *= 100;
      last = 'hundred';
    } else {
      const scale = SCALES[word];
      if (scale === undefined || last === 'none' || last === 'scale' || scale >= lastScale) break;
      total += part * scale;
      part = 0;
      last = 'scale';
      lastScale = scale;
    }
    used = index + 1;
  }
  return used === 0 ? null : { value: total + part, used };
}
