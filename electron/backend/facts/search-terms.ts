import { foldText } from './fold-text.ts';

/** One word of a query, folded. */
export interface SearchTerm {
  readonly text: string;
  /** The last word may be unfinished. */
  readonly prefix: boolean;
  /** In a script written without spaces: it may stand anywhere inside a run of letters. */
  readonly unspaced: boolean;
  /** Words in quotes, with a space between: they stand one after the other. */
  readonly phrase: boolean;
}

/** Words of which any one will do. */
export type AnyOf = readonly SearchTerm[];

/** Letters, digits and what hangs on them; all else separates words, as FTS5's unicode61 has it. */
const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}\p{Co}]/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const UNSPACED_LETTERS = new RegExp(UNSPACED, 'gu');

/** The words of a query, those in quotes as one; a quote that is still open ends with the query. */
export function readTerms(query: string): readonly SearchTerm[] {
  const parts = foldText(query).split(QUOTES);
  return parts.flatMap((part, index): readonly SearchTerm[] => {
    const words = wordsOf(part);
    const isLast = index === parts.length - 1;
    const isQuoted = index % 2 === 1;
    if (isQuoted && words.length > 1)
      return [{ text: words.join(' '), prefix: isLast, unspaced: words.some(isUnspaced), phrase: true }];
    return words.map((text, at) => ({
      text,
      prefix: isLast && at === words.length - 1,
      unspaced: isUnspaced(text),
      phrase: false,
    }));
  });
}

/** As keyboards of many languages type them; the apostrophe is part of words. */
const QUOTES = /["“”„«»「」『』]/u;

export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word);
}

export function wordsOf(folded: string): readonly string[] {
  return folded.match(WORD) ?? [];
}

/**
 * Folded text as the text index takes it: scripts without spaces letter by letter, because its tokenizer would take a
 * whole run for one word. A word of such a script is then asked for as a phrase of its letters.
 */
export function spaceLetters(folded: string): string {
  return folded.replace(UNSPACED_LETTERS, ' $& ');
}

/** An FTS5 expression that asks for a word of every group. A term is letters and digits (WORD): no quotes, no operators. */
export function toMatchExpression(groups: readonly AnyOf[]): string {
  return groups.map((group) => `(${group.map(toPhrase).join(' OR ')})`).join(' AND ');
}

function toPhrase({ text, prefix }: SearchTerm): string {
  return `"${spaceLetters(text)}"${prefix ? ' *' : ''}`;
}

export interface TermMatch {
  readonly start: number;
  readonly end: number;
}

/** Where folded text answers a term: at the start of a word or as the whole of it; inside a run of an unspaced script. */
export function matchTerm(folded: string, { text, prefix, unspaced, phrase }: SearchTerm): readonly TermMatch[] {
  if (phrase) return matchPhrase(folded, wordsOf(text), prefix);
  const matches: TermMatch[] = [];
  for (let start = folded.indexOf(text); start >= 0; start = folded.indexOf(text, start + text.length)) {
    const end = start + text.length;
    if (unspaced || (endsWord(folded, start) && (prefix || startsBetween(folded, end)))) matches.push({ start, end });
  }
  return matches;
}

/** Whatever stands between its words. */
function matchPhrase(folded: string, phrase: readonly string[], prefix: boolean): readonly TermMatch[] {
  const words = [...folded.matchAll(WORD)].map((match) => ({ text: match[0], start: match.index }));
  return words.flatMap((first, index): readonly TermMatch[] => {
    const run = words.slice(index, index + phrase.length);
    const answers = run.length === phrase.length && run.every(({ text }, at) => answersWord(text, phrase, at, prefix));
    const last = run.at(-1);
    return answers && last ? [{ start: first.start, end: last.start + (phrase.at(-1) ?? '').length }] : [];
  });
}

function answersWord(word: string, phrase: readonly string[], at: number, prefix: boolean): boolean {
  const wanted = phrase[at] ?? '';
  return prefix && at === phrase.length - 1 ? word.startsWith(wanted) : word === wanted;
}

/** Whether no word goes on across `offset` from its left. */
function endsWord(folded: string, offset: number): boolean {
  return offset === 0 || !WORD_CHARACTER.test(characterBefore(folded, offset));
}

function startsBetween(folded: string, offset: number): boolean {
  return offset === folded.length || !WORD_CHARACTER.test(String.fromCodePoint(folded.codePointAt(offset) ?? 0));
}

function characterBefore(folded: string, offset: number): string {
  const last = folded[offset - 1] ?? '';
  return /[\udc00-\udfff]/.test(last) ? folded.slice(Math.max(0, offset - 2), offset) : last;
}
