import type { NameType } from '../../facts/source-marks.ts';
import { PLACE } from '../gazetteer/gazetteer.ts';
import { isHead, isPlain } from './heads.ts';
import { NO_VOTES, type Part, type Piece, type Votes } from './piece.ts';
import type { Run } from './run.ts';
import { isCapitalised, type Token } from './token.ts';

/** One spelling of a name in an article, and what speaks for its type wherever it stands. */
export interface Surface {
  /** Its words, folded; those in capitals as they are. */
  readonly key: string;
  readonly words: readonly Token[];
  /** What the gazetteer says of it. */
  readonly kinds: number;
  readonly form: Votes;
  readonly pieces: Piece[];
  /** Sum over its places. */
  setting: Votes;
  /** What other names of the article say: it is short for one of them, or stands in a list with them. */
  kin: Votes;
  /** The longer names it may stand for. */
  long: readonly Surface[];
}

export function newSurface(key: string, words: readonly Token[], kinds: number, form: Votes): Surface {
  return { key, words, kinds, form, pieces: [], setting: NO_VOTES, kin: NO_VOTES, long: [] };
}

/** A dateline is in capitals without being an acronym. */
export function surfaceKey(tokens: readonly Token[], { from, to, place }: Run & Pick<Part, 'place'>): string {
  let key = '';
  for (let at = from; at < to; at += 1) {
    const { text, fold, shape } = tokens[at] as Token;
    key += `${at > from ? ' ' : ''}${shape === 'capitals' && place !== 'dateline' ? text : fold}`;
  }
  return key;
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

/** The type most speaks for; null when too little speaks for any. */
export function typeOf(surface: Surface): NameType | null {
  const votes = votesOf(surface);
  let best: NameType = 'organisation';
  for (const type of ['person', 'place', 'programme'] as const) if (votes[type] > votes[best]) best = type;
  return votes[best] >= needed(surface) ? best : null;
}

/** Plain words are names only where more speaks for it. */
function needed({ words, kinds, pieces }: Surface): number {
  const names = words.filter(isCapitalised);
  if (names.length > 1 && !names.some(isPlain)) return SURELY_NAME;
  if (!names.every(isPlain)) return pieces.length > 1 ? NEEDED_TWICE : NEEDED;
  const inside = pieces.some(({ from, line }) => from > 0 && line >= 0);
  if (names.length > 1) return names.some(isHead) ? NEEDED : names.length > 2 && inside ? NEEDED_TWICE : 1.5;
  return (kinds & PLACE) !== 0 ? NEEDED : 2.3;
}

const NEEDED = 1.1;
/** A word that is no English and comes back. */
const NEEDED_TWICE = 0.8;
/** Two words that are no English are a name of some kind. */
const SURELY_NAME = 0.5;
