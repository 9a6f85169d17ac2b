import type { KnownName, Mention } from '../extraction.ts';
import type { Line } from './line.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokenise.ts';
import { wordTrie } from './word-trie.ts';

/** Learned names found in a line, and the tokens they take. */
export interface KnownIn {
  readonly mentions: readonly Mention[];
  readonly taken: ReadonlySet<number>;
}

/** Learned names of more words than this are left to the rules. */
const LONGEST = 30;

interface Known {
  readonly length: number;
  /** Learned with a capital: it does not answer to small letters. */
  readonly capital: boolean;
  readonly name: KnownName;
}

/**
 * Finds the names a dossier has learned. The longest wins; one learned with a capital needs one. Thousands of names cost
 * no more than a few.
 */
export function findKnown(known: readonly KnownName[]): (line: Line) => KnownIn {
  const trie = wordTrie<Known>(LONGEST);
  for (const name of known) {
    const words = tokenise(name.surface, { start: 0, end: name.surface.length }).map(keyOf);
    trie.add(words, { length: words.length, capital: /^\P{L}*\p{Lu}/u.test(name.surface), name });
  }
  return ({ tokens }) => {
    const mentions: Mention[] = [];
    const taken = new Set<number>();
    for (let at = 0; known.length > 0 && at < tokens.length; at += 1) {
      const first = tokens[at] as Token;
      const fitting = trie.at((offset) => (tokens[at + offset] ? keyOf(tokens[at + offset] as Token) : undefined));
      const one = fitting.find(({ capital }) => !capital || first.shape !== 'lower');
      if (!one) continue;
      const last = at + one.length - 1;
      const { type, name } = one.name;
      mentions.push({ start: first.start, end: (tokens[last] as Token).end, type, name });
      for (; at < last; at += 1) taken.add(at);
      taken.add(last);
    }
    return { mentions, taken };
  };
}

function keyOf({ fold, text }: Token): string {
  return fold === '' ? text : fold;
}
