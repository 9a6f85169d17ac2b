import type { NameType } from '../../facts/source-marks.ts';
import type { Piece, Votes } from './piece.ts';
import { NO_VOTES } from './piece.ts';
import type { Run } from './run.ts';
import { isCapitalised, type Token } from './token.ts';

/** One spelling of a name in an article, and what speaks for its type wherever it stands. */
export interface Surface {
  /** Its words, folded; those in capitals as they are. */
  readonly key: string;
  readonly words: readonly Token[];
  readonly pieces: Piece[];
  form: Votes;
  /** Sum over its places. */
  setting: Votes;
  /** What other names of the article say: it is short for one of them, or stands in a list with them. */
  kin: Votes;
  /** The longer name it stands for. */
  short?: Surface;
}

export function surfaceKey(tokens: readonly Token[], { from, to }: Run): string {
  let key = '';
  for (let at = from; at < to; at += 1) key += `${at > from ? ' ' : ''}${wordKey(tokens[at] as Token)}`;
  return key;
}

export function wordKey({ text, fold, shape }: Token): string {
  return shape === 'capitals' ? text : fold;
}

export function addVotes(one: Votes, other: Votes, times = 1): Votes {
  return {
    person: one.person + other.person * times,
    organisation: one.organisation + other.organisation * times,
    place: one.place + other.place * times,
    programme: one.programme + other.programme * times,
  };
}

/** All that speaks for each type; a setting that comes back often counts less each time. */
export function votesOf({ form, setting, kin, pieces }: Surface): Votes {
  return addVotes(addVotes(form, setting, 1 / Math.sqrt(Math.max(1, pieces.length))), kin);
}

/** The type most speaks for, and how much; null when too little does. */
export function typeOf(surface: Surface): { readonly type: NameType; readonly votes: number } | null {
  const votes = votesOf(surface);
  let best: NameType = 'organisation';
  for (const type of ['person', 'place', 'programme'] as const) if (votes[type] > votes[best]) best = type;
  return votes[best] >= NEEDED ? { type: best, votes: votes[best] } : null;
}

/** Votes below which a run of capitals is taken for no name. */
const NEEDED = 1.5;

export function newSurface(key: string, words: readonly Token[]): Surface {
  return { key, words, pieces: [], form: NO_VOTES, setting: NO_VOTES, kin: NO_VOTES };
}

export function capitalised(words: readonly Token[]): readonly Token[] {
  return words.filter(isCapitalised);
}
