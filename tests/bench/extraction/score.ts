import type { Span } from '../../../core/facts/fact.ts';

/** How what was found compares with what is there. Of what is optional nothing is counted. */
export interface Score {
  readonly right: number;
  readonly found: number;
  readonly expected: number;
  readonly missed: readonly Note[];
  readonly wrong: readonly Note[];
}

/** A miss or a false hit, for whoever corrects a rule. */
export interface Note extends Span {
  readonly says: string;
}

export const NO_SCORE: Score = { right: 0, found: 0, expected: 0, missed: [], wrong: [] };

export function addScores(scores: readonly Score[]): Score {
  return {
    right: sum(scores.map(({ right }) => right)),
    found: sum(scores.map(({ found }) => found)),
    expected: sum(scores.map(({ expected }) => expected)),
    missed: scores.flatMap(({ missed }) => missed),
    wrong: scores.flatMap(({ wrong }) => wrong),
  };
}

/** 0 to 1; null where nothing was found or expected. */
export function precision({ right, found }: Score): number | null {
  return found === 0 ? null : right / found;
}

export function recall({ right, expected }: Score): number | null {
  return expected === 0 ? null : right / expected;
}

/** The harmonic mean of precision and recall. */
export function balance({ right, found, expected }: Score): number | null {
  return found + expected === 0 ? null : (2 * right) / (found + expected);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
