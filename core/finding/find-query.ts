import type { Span } from '../facts/fact.ts';

/** What is looked for in a text. */
export interface FindQuery {
  readonly words: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
  /** Whether the words are a regular expression (RE2 syntax). */
  readonly pattern: boolean;
}

/** A match in one text. */
export interface FoundSpan extends Span {
  /** What the groups of an expression took, the whole match first; null for words. */
  readonly groups: readonly string[] | null;
}

/** Finds every match in a text, in order, none of them empty; null for a text that is too long for this expression. */
export type Finder = (text: string) => readonly FoundSpan[] | null;

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
      groups: null,
    })).filter((span) => span.end > span.start && (!wholeWord || isWhole(text, span)));
}

/**
 * What takes the place of a match: the replacement as it is written, where groups are known with `$1` to `$9` for them,
 * `$0` for the whole match and `$$` for a dollar.
 */
export function fillIn(replacement: string, groups: readonly string[] | null): string {
  if (groups === null) return replacement;
  return replacement.replace(/\$(\$|\d)/g, (_, name: string) => (name === '$' ? '$' : (groups[Number(name)] ?? '')));
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
