import type { PartialDate } from '../../shared/partial-date.ts';
import type { DateFound } from '../extraction.ts';
import { type Day, dayNumber } from './calendar.ts';

/** What a grammar makes of the words it matched; null means that they are no date after all. */
export type Reading = Pick<DateFound, 'iso' | 'to' | 'other'> & {
  readonly inferred?: boolean;
  readonly vague?: boolean;
  /** Words at the match's beginning that are no part of the date: `between`. */
  readonly skip?: number;
  /** The match's length where its last words are no part of the date. */
  readonly length?: number;
};

/** One way of writing dates. `pattern` is global; whatever it repeats is bounded, so that scanning stays linear. */
export interface DateGrammar {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, around: Around) => Reading | null;
}

/** What a reading may look at besides its own words. */
export interface Around {
  readonly text: string;
  /** The day of publication; null when it is unknown. A month or year alone stands for its middle. */
  readonly published: Day | null;
  /** Whether the article writes 3/25/2025 for 25 March. */
  readonly monthFirst: boolean;
  /** At most so many units before the match, within its line. */
  readonly before: (length: number) => string;
  readonly after: (length: number) => string;
  /** The sentence the match stands in. */
  readonly sentence: () => string;
}

/** The year that brings a month, or a day of it, nearest to publication. */
export function nearestYear(published: Day, month: number, day = 15): number {
  const from = dayNumber(published);
  const away = (year: number) => Math.abs(dayNumber({ year, month, day }) - from);
  return [published.year, published.year - 1, published.year + 1].reduce((best, year) =>
    away(year) < away(best) ? year : best,
  );
}

/** A reading of words that fix no date, or none without the day of publication. */
export const VAGUE: Reading = { iso: null, vague: true };

/** A range, or its first end where both are the same; null when an end is no date. */
export function range(iso: PartialDate | null, to: PartialDate | null, inferred = false): Reading | null {
  if (iso === null || to === null) return null;
  return { iso, ...(to === iso ? {} : { to }), inferred };
}
