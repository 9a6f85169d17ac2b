import type { Article } from '../article.ts';
import { gazetteer } from '../gazetteer/gazetteer.ts';
import type { Sentence } from '../sentences/find-sentences.ts';
import { findListed, type Listed } from './find-listed.ts';
import { isCapitalised, type Token } from './token.ts';
import { tokenise } from './tokenise.ts';

/** A sentence as the rules for names read it. */
export interface Line {
  readonly tokens: readonly Token[];
  /** The gazetteer's names in it, by their first token's index. */
  readonly listed: ReadonlyMap<number, Listed>;
  /** The first sentence of its block. */
  readonly leads: boolean;
  /** Holds an address or a telephone number: departments and posts stand beside names. */
  readonly contact: boolean;
  /** What a capital says here: `text` that a word is a name; in `titles` and `capitals` every word has one. */
  readonly capitals: 'text' | 'titles' | 'capitals';
}

export function readLines(article: Article, sentences: readonly Sentence[]): readonly Line[] {
  let lastBlock = -1;
  return sentences.map(({ start, end, block }) => {
    const tokens = tokenise(article.text, { start, end });
    const leads = block !== lastBlock;
    lastBlock = block;
    const heading = article.blocks[block]?.kind === 'heading';
    const capitals = styleOf(tokens, heading);
    const contact = tokens.some(({ text }) => text === 'Tel' || text.includes('@'));
    return { tokens, listed: findListed(tokens, capitals === 'capitals'), leads, contact, capitals };
  });
}

function styleOf(tokens: readonly Token[], heading: boolean): Line['capitals'] {
  const words = tokens.filter(({ shape }) => shape !== 'mark' && shape !== 'number');
  const letters = words.filter(({ text }) => text.length > 1);
  if (letters.length >= 2 && letters.every(({ text }) => !/\p{Ll}/u.test(text))) return 'capitals';
  if (!heading || tokens[0]?.text === 'By') return 'text';
  const { isWord } = gazetteer();
  const plain = words.filter(({ text, fold }) => text.length > 3 && isWord(fold));
  const small = plain.filter((token) => !isCapitalised(token)).length;
  if (plain.length === 0) return words.length <= 6 ? 'text' : 'titles';
  return small * 10 >= plain.length * 4 ? 'text' : 'titles';
}
