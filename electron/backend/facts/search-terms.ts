import { foldText } from './fold-text.ts';

/** One word of a query, folded. */
export interface SearchTerm {
  readonly text: string;
  /** The last word may be unfinished. */
  readonly prefix: boolean;
  /** In a script written without spaces: the text index holds whole runs there, so it is looked for inside them. */
  readonly unspaced: boolean;
}

/** Letters, digits and what hangs on them; all else separates words, as FTS5's unicode61 has it. */
const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

export function readTerms(query: string): readonly SearchTerm[] {
  const words = foldText(query).match(WORD) ?? [];
  return words.map((text, index) => ({ text, prefix: index === words.length - 1, unspaced: UNSPACED.test(text) }));
}

/** An FTS5 expression that asks for every spaced term; null when there is none. Terms hold no quotes (WORD). */
export function toMatchExpression(terms: readonly SearchTerm[]): string | null {
  const phrases = terms.filter(({ unspaced }) => !unspaced).map(({ text, prefix }) => `"${text}"${prefix ? '*' : ''}`);
  return phrases.length === 0 ? null : phrases.join(' ');
}

export interface FoldedWord {
  readonly text: string;
  /** Offset in the folded text. */
  readonly start: number;
}

export function wordsOf(folded: string): readonly FoldedWord[] {
  return [...folded.matchAll(WORD)].map((match) => ({ text: match[0], start: match.index }));
}
