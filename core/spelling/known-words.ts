import { findWords } from './find-words.ts';

/** What is right in a dossier whatever a dictionary says. */
export type KnownWords = ReadonlySet<string>;

/**
 * From words of the user's and names: those with a capital answer to it alone, small ones to any spelling with capitals.
 * A name counts by each of its words.
 */
export function knownWords(own: readonly string[], names: readonly string[]): KnownWords {
  const known = new Set<string>(own);
  for (const text of [...own, ...names])
    for (const { word, parts } of findWords(text))
      for (const one of [word, ...parts.map((part) => part.word)]) known.add(one);
  return known;
}

/** Whether a word (as findWords gives it) is among them, by itself, with a capital or in a genitive. */
export function isKnown(known: KnownWords, word: string): boolean {
  const bare = bareWord(word);
  return [word, bare].some((one) => known.has(one) || known.has(one.toLowerCase()));
}

/** A word without what a sentence put on it: the s of a genitive, the article that lost its vowel. */
export function bareWord(word: string): string {
  return word.replace(/'s?$/u, '').replace(/^(?:[cdjlmnst]|qu)'(?=\p{L})/iu, '');
}
