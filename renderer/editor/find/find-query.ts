import type { Span } from '../../../core/facts/fact.ts';

export interface FindQuery {
  readonly words: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
  /** Whether the words are a regular expression (RE2 syntax). */
  readonly pattern: boolean;
}

/** A match in one text, with what takes its place when `replacement` does. */
export interface FoundSpan extends Span {
  readonly replace: (replacement: string) => string;
}

/** Finds every match in a text, in order, none of them empty. */
export type Finder = (text: string) => readonly FoundSpan[];

/** Characters an expression would read as its own. */
const SYNTAX = /[$()*+./?[\\\]^{|}]/g;
const WORD = /[\p{L}\p{N}\p{M}_]/u;

/** Finds words as they are written; linear in the text. */
export function findWords({ words, matchCase, wholeWord }: FindQuery): Finder {
  const wanted = new RegExp(words.replace(SYNTAX, '\\$&'), matchCase ? 'gu' : 'giu');
  return (text) =>
    Array.from(text.matchAll(wanted), ({ index, 0: match }) => ({
      start: index,
      end: index + match.length,
      replace: (replacement: string) => replacement,
    })).filter((span) => span.end > span.start && (!wholeWord || isWhole(text, span)));
}

/** Whether no word goes on across either end. */
export function isWhole(text: string, { start, end }: Span): boolean {
  return (
    !(WORD.test(lastCharacter(text, start)) && WORD.test(firstCharacter(text, start))) &&
    !(WORD.test(lastCharacter(text, end)) && WORD.test(firstCharacter(text, end)))
  );
}

function firstCharacter(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function lastCharacter(text: string, offset: number): string {
  const last = text[offset - 1] ?? '';
  return /[\udc00-\udfff]/.test(last) ? text.slice(Math.max(0, offset - 2), offset) : last;
}
