import { printableText } from '../shared/printable-text.ts';

/** Most text: nothing in it is taken away. */
const PLAIN = /^[!-~‘-”–…]+(?: [!-~‘-”–…]+)*$/;

/**
 * What is left of a text when it is asked whether somebody changed it: white space of any kind is one space, and what
 * nobody sees (joiners, marks of direction) is gone, because word processors add and drop both.
 */
export function textKey(text: string): string {
  if (PLAIN.test(text)) return text;
  return printableText(text)
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A piece of a text that is changed as a whole: a word, a figure with its points and commas, a sign, or white space. */
export interface Token {
  readonly key: string;
  /** UTF-16 offsets. */
  readonly from: number;
  readonly to: number;
}

const TOKEN = /\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{Cf}]+|\s+|./gsu;

export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: words, index }) => {
    const from = index;
    // Half of all tokens are one space.
    return { key: words === ' ' ? ' ' : textKey(words) || ' ', from, to: from + words.length };
  });
}

/** The words of a text with how often each occurs. */
export interface WordCounts {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

export function countWords(text: string): WordCounts {
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, total: words.length };
}

/** How alike two texts are by the words they share: 0 to 1. */
export function likeness(a: WordCounts, b: WordCounts): number {
  const [few, many] = a.counts.size < b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, count] of few.counts) shared += Math.min(count, many.counts.get(word) ?? 0);
  return a.total + b.total === 0 ? 0 : (2 * shared) / (a.total + b.total);
}

export function oneLine(words: string): string {
  return words.replaceAll('\n', ' ').trim();
}
