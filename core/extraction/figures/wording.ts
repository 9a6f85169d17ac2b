import { readNumberWords, SMALL_WORD } from './number-words.ts';
import type { Numeral } from './numeral.ts';

/** A way to write a number in words. `pattern` is sticky and bounded; `read` gives null for what is no number. */
export interface Wording {
  readonly pattern: RegExp;
  readonly form: Numeral['form'];
  readonly read: (match: RegExpExecArray, text: string) => number | Shorter | null;
}

/** The value of a match's first so many units. */
interface Shorter {
  readonly value: number;
  readonly length: number;
}

/** Pieces of patterns (flags `iuy`), without groups of their own. */
export const SMALL = SMALL_WORD.join('|');
export const SCALE = 'hundred|thousand|million|billion|trillion|lakh|crore|dozen';
export const FRESH = "(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][-–’'])";
export const ENDS = '(?![\\p{L}\\p{N}])';

/** The number of `a`, `seven`, `hundred` or digits. */
export function small(word: string): number {
  if (/^an?$/i.test(word)) return 1;
  if (/^hundred$/i.test(word)) return 100;
  return /^\d/.test(word) ? Number(word.replace(',', '')) : (readNumberWords([word])?.value ?? 0);
}

export function scaleOf(word: string): number {
  const scale = word.toLowerCase();
  if (scale === 'dozen') return 12;
  if (scale === 'hundred') return 100;
  return readNumberWords(['one', scale])?.value ?? 1;
}
