import type { DatabaseSync } from 'node:sqlite';
import { integerOf, oneRow, textOf } from '../dossier/rows.ts';

/** The words that occur in facts, each with the letters it has: two words of few letters in common are far apart. */
export interface FactVocabulary {
  readonly words: readonly string[];
  readonly lengths: Uint8Array;
  readonly letters: Uint32Array;
}

/** Any longer one counts as this long. */
const LONGEST = 255;
/** More words than a large newspaper's archive has would take tens of megabytes. */
const MOST_WORDS = 200_000;

/** Null when there are too many to hold. */
export function readVocabulary(db: DatabaseSync): FactVocabulary | null {
  const counted = oneRow(db, 'SELECT count(*) AS count FROM fact_terms');
  if (!counted || integerOf(counted, 'count') > MOST_WORDS) return null;
  const row = oneRow(db, 'SELECT json_group_array(term) AS list FROM fact_terms');
  const words = row ? (JSON.parse(textOf(row, 'list')) as readonly string[]) : [];
  const lengths = Uint8Array.from(words, ({ length }) => Math.min(length, LONGEST));
  return { words, lengths, letters: Uint32Array.from(words, lettersOf) };
}

/**
 * Words that may be within `limit` slips of `word`, with `prefix` in their beginning: all that are, and a few that are
 * not. A slip adds one letter and takes one away at most, so the letters of words that close differ by no more.
 */
export function wordsNear(vocabulary: FactVocabulary, word: string, limit: number, prefix: boolean): readonly string[] {
  const { words, lengths, letters } = vocabulary;
  const own = lettersOf(word);
  const [shortest, longest] = [word.length - limit, prefix ? LONGEST : word.length + limit];
  const near: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const length = lengths[index] ?? 0;
    if (length < shortest || length > longest) continue;
    const other = letters[index] ?? 0;
    if (countBits(own & ~other) > limit || (!prefix && countBits(other & ~own) > limit)) continue;
    near.push(words[index] ?? '');
  }
  return near;
}

/** A bit for each letter a word has; letters of other scripts share them, which only lets more words through. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

/** https://graphics.stanford.edu/~seander/bithacks.html#CountBitsSetParallel */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
