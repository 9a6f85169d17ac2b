import { gazetteer, ORGANISATION, PLACE } from '../gazetteer/gazetteer.ts';
import { isAcronym, isPlain } from './heads.ts';
import { NO_VOTES, type Piece, type VoteCount, type Votes } from './piece.ts';
import { isCapitalised, type Token } from './token.ts';
import { weighAfter } from './weigh-after.ts';
import { weighBefore } from './weigh-before.ts';

/** What the words around a name say of its type. */
export function weighSetting(tokens: readonly Token[], piece: Piece, kinds: number): Votes {
  const votes: VoteCount = { ...NO_VOTES };
  const names = tokens.slice(piece.from, piece.to).filter(isCapitalised).length;
  if (piece.place === 'dateline') votes.place += 7;
  if (piece.place === 'of') {
    votes.place += 2;
    votes.person -= 1.5;
  }
  const bracketed = tokens[piece.from - 1]?.text === '(' && tokens[piece.to]?.text === ')';
  if (bracketed && names > 1) votes.place += 1.6;
  const owner = tokens[piece.from - 1];
  if (owner?.possessive && names > 1) {
    const kinds = gazetteer().kindsOf(owner.text, owner.fold);
    if (kinds & PLACE) votes.organisation += 0.6;
    else if (kinds & ORGANISATION || isAcronym(owner)) votes.person += 0.6;
  }
  if (piece.bracket) votes[piece.bracket] += 5;
  weighBefore(votes, tokens, piece, names);
  weighAfter(votes, tokens, piece, names);
  const weighed = dampened(votes, tokens, piece, kinds);
  return piece.title ? { ...weighed, person: weighed.person + 9 } : weighed;
}

/** A listed place in `X, who` or `by X` is seldom a person; a plain word needs more than a noun before it. */
function dampened(votes: Votes, tokens: readonly Token[], { from, to }: Piece, kinds: number): Votes {
  const first = tokens[from];
  if (!first) return votes;
  if (to - from > 1) return votes;
  if ((kinds & PLACE) !== 0) return { ...votes, person: Math.min(votes.person, votes.person * 0.4) };
  return isPlain(first) ? { ...votes, person: Math.min(votes.person, votes.person * 0.5) } : votes;
}
