import type { PartialDate } from '../../shared/partial-date.ts';
import type { DateFound } from '../extraction.ts';
import type { Published } from './published.ts';
import type { Tense } from './read-tense.ts';

/** What a grammar makes of the words it matched; null means that they are no date after all. */
export interface Reading extends Pick<DateFound, 'iso' | 'to' | 'other'> {
  readonly inferred?: boolean;
  readonly vague?: boolean;
  /** The match's length where its last words are no part of the date. */
  readonly length?: number;
}

/** One way of writing dates. `pattern` is global; whatever it repeats is bounded, so that scanning stays linear. */
export interface DateGrammar {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, around: Around) => Reading | null;
}

/** What a reading may look at besides its own words. */
export interface Around {
  /** Null when the day of publication is unknown. */
  readonly published: Published | null;
  /** Whether the article writes 3/25/2025 for 25 March. */
  readonly monthFirst: boolean;
  /** At most so many units before and after the match, within its line. */
  readonly before: (length: number) => string;
  readonly after: (length: number) => string;
  /** Whether the words around speak of what was or what will be. */
  readonly tense: () => Tense | null;
}

/** Words that fix no date, or none without the day of publication. */
export const VAGUE: Reading = { iso: null, vague: true };

/** One date; null when there is no such day. */
export function single(iso: PartialDate | null, inferred = false): Reading | null {
  return iso === null ? null : { iso, inferred };
}

/** A range, or its first end where both are the same; null when an end is no date or they stand the wrong way round. */
export function range(iso: PartialDate | null, to: PartialDate | null, inferred = false): Reading | null {
  if (iso === null || to === null || to < iso) return null;
  return { iso, ...(to === iso ? {} : { to }), inferred };
}
