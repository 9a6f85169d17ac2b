import { gazetteer } from '../gazetteer/gazetteer.ts';
import { isCapitalised, type Token } from './token.ts';
import { CALENDAR_WORDS } from './words/no-names.ts';

/** A run of tokens that the gazetteer names, and its kinds as bits. */
export interface Listed {
  readonly from: number;
  readonly to: number;
  readonly kinds: number;
}

/** The longest name of the gazetteer at each token, by its first token's index; none within another. */
export function findListed(tokens: readonly Token[], allCapitals: boolean): ReadonlyMap<number, Listed> {
  const found = new Map<number, Listed>();
  for (let at = 0; at < tokens.length; at += 1) {
    const listed = longestAt(tokens, at, allCapitals);
    if (!listed || isNoPlace(tokens, listed)) continue;
    found.set(at, listed);
    at = listed.to - 1;
  }
  return found;
}

function longestAt(tokens: readonly Token[], from: number, allCapitals: boolean): Listed | null {
  const first = tokens[from];
  if (!isCapitalised(first)) return null;
  const { kindsOf, longestFrom, isWord } = gazetteer();
  const most = Math.max(longestFrom(first.fold), first.possessive ? longestFrom(`${first.fold}'s`) : 0);
  let best: Listed | null = null;
  let name = '';
  let fold = '';
  for (let at = from; at < tokens.length && at - from < most; at += 1) {
    const token = tokens[at];
    if (!token || token.shape === 'mark' || (at > from && token.gap !== 'space')) break;
    name = at > from ? `${name} ${token.text}` : token.text;
    fold = at > from ? `${fold} ${token.fold}` : token.fold;
    const kinds = allCapitals && isWord(fold) ? 0 : kindsOf(name, fold);
    // `The National` is a newspaper, `The National Disaster Institute` is not.
    const goesOn = first.fold === 'the' && isCapitalised(tokens[at + 1]) && tokens[at + 1]?.gap === 'space';
    if (kinds !== 0 && token.shape !== 'lower' && !(goesOn && token.shape === 'title'))
      best = { from, to: at + 1, kinds };
    if (!token.possessive) continue;
    name += "'s";
    fold += "'s";
    const owned = kindsOf(name, fold);
    if (owned !== 0) best = { from, to: at + 1, kinds: owned };
  }
  return best;
}

/** `US$` and `U.S. cents` are money, `Nov.` is a month. */
function isNoPlace(tokens: readonly Token[], { from, to }: Listed): boolean {
  const after = tokens[to];
  if (after && isMoney(after)) return true;
  return to - from === 1 && CALENDAR_WORDS.has(tokens[from]?.fold ?? '');
}

/** What follows a country's name where it tells whose money is meant, or what oil. */
export function isMoney(after: Token): boolean {
  return CURRENCY_SIGN.test(after.text) ? after.gap === 'none' : MONEY_WORD.test(after.fold);
}

const CURRENCY_SIGN = /^[$£€]$/;
const MONEY_WORD = /^(?:dollars?|cents?|pounds?|francs?|rupees?|pesos?|crude)$/;
