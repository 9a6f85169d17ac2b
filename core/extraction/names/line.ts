import type { Article } from '../article.ts';
import { gazetteer } from '../gazetteer/gazetteer.ts';
import type { Sentence } from '../sentences/find-sentences.ts';
import { isCapitalised, type Token } from './token.ts';
import { tokenise } from './tokenise.ts';

/** A sentence as the rules for names read it. */
export interface Line {
  readonly tokens: readonly Token[];
  /** Index into the article's blocks. */
  readonly block: number;
  /** The first sentence of its block. */
  readonly leads: boolean;
  /** What a capital says here: `text` that a word is a name; in `titles` and `capitals` every word has one. */
  readonly capitals: 'text' | 'titles' | 'capitals';
}

export function readLines(article: Article, sentences: readonly Sentence[]): readonly Line[] {
  let lastBlock = -1;
  return sentences.map(({ start, end, block }) => {
    const tokens = tokenise(article.text, { start, end });
    const leads = block !== lastBlock;
    lastBlock = block;
    return { tokens, block, leads, capitals: styleOf(tokens, article.blocks[block]?.kind === 'heading') };
  });
}

function styleOf(tokens: readonly Token[], heading: boolean): Line['capitals'] {
  const words = tokens.filter(({ shape }) => shape !== 'mark' && shape !== 'number');
  const letters = words.filter(({ text }) => text.length > 1);
  const isBig = letters.length >= 2 && letters.every(({ text }) => !/\p{Ll}/u.test(text));
  if (isBig) return 'capitals';
  if (!heading) return 'text';
  const { isWord } = gazetteer();
  const plain = words.filter(({ text, fold }) => text.length > 3 && isWord(fold));
  const small = plain.filter((token) => !isCapitalised(token)).length;
  return small * 10 >= plain.length * 4 && plain.length > 0 ? 'text' : 'titles';
}
