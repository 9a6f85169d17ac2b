import { gazetteer } from '../gazetteer/gazetteer.ts';
import { isPlain } from './heads.ts';
import type { Piece, VoteCount } from './piece.ts';
import { honorific, isOffice } from './titles.ts';
import { isCapitalised, type Token } from './token.ts';
import { COMPANY_NOUNS, PERSON_NOUNS, PLACE_WORDS, PROGRAMME_NOUNS } from './words/cues.ts';

/** `Ana Bell, the regulator` is less of a body than `Kubora Kikai, the regulator`. */
export function companyWeight(tokens: readonly Token[], { from, to }: Piece): number {
  const first = tokens[from];
  return first && to - from > 1 && gazetteer().isGivenName(first.fold) && !isPlain(first) ? 0.5 : 1;
}

/** `, a farmer`, `, chief executive of`, `, a consultancy in`: `from` is the token after the comma. */
export function weighApposition(votes: VoteCount, tokens: readonly Token[], from: number, company: number): void {
  const limit = Math.min(tokens.length, from + 8);
  for (let at = from; at < limit; at += 1) {
    const token = tokens[at];
    if (!token || token.shape === 'mark' || /^(?:is|was|has|had|said|says|and|in|to|will|are|were)$/.test(token.fold))
      return;
    if (at > from && /^(?:of|for|at|with|which|that|who|where)$/.test(token.fold)) return;
    if (weighNoun(votes, tokens, at, 3, company)) return;
  }
}

/** `The buyer, X`, `an elder, X`: `comma` is the token before the name. */
export function weighDescription(votes: VoteCount, tokens: readonly Token[], comma: number, company = 1): void {
  const limit = Math.max(0, comma - 9);
  for (let at = comma - 1; at >= limit; at -= 1) {
    const token = tokens[at];
    if (!token || token.shape === 'mark') return;
    if (token.shape !== 'lower' && !token.opens && at < comma - 1) continue;
    const isClose = at >= comma - 2;
    if (weighNoun(votes, tokens, at, isClose ? 2.5 : 1.5, company)) return;
  }
}

function weighNoun(votes: VoteCount, tokens: readonly Token[], at: number, weight: number, company: number): boolean {
  const token = tokens[at] as Token;
  if (token.possessive) return false;
  const next = tokens[at + 1];
  // `a company lawyer`: the last noun counts.
  const goesOn =
    next?.shape === 'lower' && (isOffice(next) || PERSON_NOUNS.has(next.fold) || COMPANY_NOUNS.has(next.fold));
  if (goesOn) return false;
  if (
    isOffice(token) ||
    PERSON_NOUNS.has(token.fold) ||
    (isCapitalised(token) && honorific(token) === 2 && !isPlain(token))
  ) {
    votes.person += weight;
    return true;
  }
  if (token.shape !== 'lower' && !/^NGOs?$/.test(token.text)) return false;
  if (COMPANY_NOUNS.has(token.fold)) votes.organisation += weight * company;
  else if (PROGRAMME_NOUNS.has(token.fold)) votes.programme += weight;
  else if (PLACE_WORDS.has(token.fold)) votes.place += weight;
  else return false;
  return true;
}
