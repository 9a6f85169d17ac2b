import type { Span } from '../../facts/fact.ts';

/** A number as it stands in a text, before anything is said about what it counts. */
export interface Numeral extends Span {
  readonly value: number;
  /** `points` are percentage points told in one word with their number: `a quarter-point cut`. */
  readonly form: 'digits' | 'words' | 'fraction' | 'points';
  /** Digit groups or a decimal point: no year, label or list number is written so. */
  readonly exact: boolean;
  /** Where the digits or words themselves begin and end; a sign of money or a minus may stand before. */
  readonly digits: Span;
  /** The sign, code or letters of money before it, as written. */
  readonly sign?: string;
}
