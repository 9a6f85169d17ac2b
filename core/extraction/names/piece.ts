import type { NameType } from '../../facts/source-marks.ts';
import type { Run } from './run.ts';

/** A run, or a part of one, that may be a name. */
export interface Piece extends Run {
  /** Index of its line. */
  readonly line: number;
  /** The tokens of a title before it. */
  readonly title?: Run;
  /** What it follows: `governor of`, `Minister for`. */
  readonly office?: boolean;
}

export type Votes = Readonly<Record<NameType, number>>;

export const NO_VOTES: Votes = { person: 0, organisation: 0, place: 0, programme: 0 };
