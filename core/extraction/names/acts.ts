import type { Token } from './token.ts';
import { ACTING_VERBS, MARKET_VERBS, PERSONAL_VERBS } from './words/cues.ts';

/** Whether a word after a name says that somebody did something. */
export function acts({ fold, shape }: Token): boolean {
  if (shape !== 'lower') return false;
  return ACTING_VERBS.has(fold) || PERSONAL_VERBS.has(fold) || MARKET_VERBS.has(fold) || /^[a-z]{3,}ed$/.test(fold);
}
