import { type FoldedWord, type SearchTerm, wordsOf } from './search-terms.ts';
import { wordDistance } from './word-distance.ts';

/** A place in folded text that answers a term; `distance` 0 is exact. */
export interface WordMatch {
  readonly start: number;
  readonly end: number;
  readonly distance: number;
}

/** Places of a term in folded text: all exact ones, else, when forgiving, the words nearest to it. */
export function matchTerm(
  folded: string,
  words: readonly FoldedWord[],
  term: SearchTerm,
  forgiving: boolean,
): readonly WordMatch[] {
  const exact = term.unspaced ? matchInside(folded, term.text) : matchWords(words, term);
  if (exact.length > 0 || !forgiving || term.unspaced) return exact;
  const limit = typosAllowed(term.text);
  if (limit === 0) return [];
  const near = words
    .map(({ text, start }) => {
      const distance = wordDistance(term.text, text, limit, term.prefix);
      return { start, end: start + text.length, distance };
    })
    .filter(({ distance }) => distance <= limit);
  const best = Math.min(...near.map(({ distance }) => distance));
  return near.filter(({ distance }) => distance === best);
}

/** The same for text nobody split yet. */
export function matchTermIn(folded: string, term: SearchTerm, forgiving: boolean): readonly WordMatch[] {
  return matchTerm(folded, wordsOf(folded), term, forgiving);
}

/** One slip in a word of four to seven letters, two in a longer one; shorter words would match anything. */
export function typosAllowed(text: string): number {
  if (text.length < 4) return 0;
  return text.length < 8 ? 1 : 2;
}

function matchWords(words: readonly FoldedWord[], { text, prefix }: SearchTerm): readonly WordMatch[] {
  return words
    .filter((word) => (prefix ? word.text.startsWith(text) : word.text === text))
    .map(({ start }) => ({ start, end: start + text.length, distance: 0 }));
}

function matchInside(folded: string, text: string): readonly WordMatch[] {
  const matches: WordMatch[] = [];
  for (let start = folded.indexOf(text); start >= 0; start = folded.indexOf(text, start + text.length))
    matches.push({ start, end: start + text.length, distance: 0 });
  return matches;
}
