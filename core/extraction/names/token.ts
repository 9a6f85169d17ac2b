import type { Span } from '../../facts/fact.ts';

/**
 * A word, a number or a mark of a sentence. A possessive ending and the full stop of an abbreviation are no part of it;
 * those of `U.S.` are.
 */
export interface Token extends Span {
  readonly text: string;
  /** Folded (gazetteer/fold-name.ts). */
  readonly fold: string;
  readonly shape: Shape;
  /** Followed by `'s`, or by the `'` of a plural. */
  readonly possessive: boolean;
  /** Followed by the full stop of an abbreviation or an initial. */
  readonly dotted: boolean;
  /** What stands between it and the token before, endings aside: nothing, one unit, or more. */
  readonly gap: 'none' | 'space' | 'wide';
  /** Begins a sentence, a quotation or what follows a colon, where any word has a capital. */
  readonly opens: boolean;
}

/**
 * `title`: a capital, then small letters; `capitals`: two or more letters, all capitals; `mixed`: capitals inside
 * (`PipeSight`, `McCrory`); `letter`: one capital; `lower`: begins with a small letter or has no case.
 */
export type Shape = 'title' | 'capitals' | 'mixed' | 'letter' | 'lower' | 'number' | 'mark';

/** Whether a token begins with a capital letter, or with a foreign article before one: `al-Mikhlafi`. */
export function isCapitalised(token: Token | undefined): token is Token {
  if (!token) return false;
  return token.shape !== 'lower' && token.shape !== 'number' && token.shape !== 'mark';
}
