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
    return { key: textKey(words) || ' ', from, to: from + words.length };
  });
}

/** How alike two texts are by the words they share: 0 to 1. */
export function likeness(a: string, b: string): number {
  const words = (text: string) => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const left = new Map<string, number>();
  const ours = words(a);
  const theirs = words(b);
  for (const word of ours) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of theirs) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return ours.length + theirs.length === 0 ? 0 : (2 * shared) / (ours.length + theirs.length);
}
