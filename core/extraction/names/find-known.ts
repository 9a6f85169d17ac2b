import type { KnownName, Mention } from '../extraction.ts';
import { foldName } from '../gazetteer/fold-name.ts';
import type { Line } from './line.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokenise.ts';

interface Known {
  readonly words: readonly string[];
  /** Learned with a capital: it does not answer to small letters. */
  readonly capital: boolean;
  readonly name: KnownName;
}

/**
 * Finds the names a dossier has learned: for a line, the mentions and the tokens they take. The longest wins; one
 * learned with a capital needs one. A look-up by first word, so that thousands of names cost no more than a few.
 */
export function findKnown(known: readonly KnownName[]): (line: Line) => {
  readonly mentions: readonly Mention[];
  readonly taken: ReadonlySet<number>;
} {
  const byFirst = new Map<string, Known[]>();
  for (const name of known) {
    const tokens = tokenise(name.surface, { start: 0, end: name.surface.length });
    const words = tokens.map(keyOf);
    if (words.length === 0) continue;
    const one = { words, capital: /^\P{L}*\p{Lu}/u.test(name.surface), name };
    const list = byFirst.get(words[0] as string);
    if (list) list.push(one);
    else byFirst.set(words[0] as string, [one]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return ({ tokens }) => {
    const mentions: Mention[] = [];
    const taken = new Set<number>();
    if (byFirst.size === 0) return { mentions, taken };
    for (let at = 0; at < tokens.length; at += 1) {
      const first = tokens[at] as Token;
      const one = byFirst.get(keyOf(first))?.find((each) => standsAt(tokens, at, each));
      if (!one) continue;
      const to = at + one.words.length;
      const { type, name } = one.name;
      mentions.push({ start: first.start, end: (tokens[to - 1] as Token).end, type, name });
      for (; at < to; at += 1) taken.add(at);
      at -= 1;
    }
    return { mentions, taken };
  };
}

function standsAt(tokens: readonly Token[], at: number, { words, capital }: Known): boolean {
  if (capital && tokens[at]?.shape === 'lower') return false;
  return words.every((word, index) => {
    const token = tokens[at + index];
    return token !== undefined && keyOf(token) === word;
  });
}

function keyOf({ fold, text }: Token): string {
  return fold === '' ? foldName(text) || text : fold;
}
