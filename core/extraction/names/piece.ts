import type { NameType } from '../../facts/source-marks.ts';
import type { Run } from './run.ts';

/** A run, or a part of one, that may be a name. */
export interface Part extends Run {
  /** The tokens of a title before it; empty where only the grammar says it is a person. */
  readonly title?: Run;
  /** `of`: it follows `governor of` or the like; `dateline`: a report begins with it. */
  readonly place?: 'of' | 'dateline';
  /** Its type by the brackets it stands in: `(Labour, Leeds East)`. */
  readonly bracket?: NameType;
}

export interface Piece extends Part {
  /** Index of its line. */
  readonly line: number;
}

export type Votes = Readonly<Record<NameType, number>>;
export type VoteCount = { -readonly [Type in keyof Votes]: Votes[Type] };

export const NO_VOTES: Votes = { person: 0, organisation: 0, place: 0, programme: 0 };
