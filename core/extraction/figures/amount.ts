import type { Span } from '../../facts/fact.ts';
import type { Numeral } from './numeral.ts';

export type AmountKind = 'money' | 'measure' | 'share' | 'count' | 'bare';

/** A number with what its own words say about it. */
export interface Amount extends Span {
  readonly numeral: Numeral;
  /** Its scale worked in. */
  readonly value: number;
  /** Null where no word or letter gives it a scale. */
  readonly scale: number | null;
  readonly high?: number;
  readonly kind: AmountKind;
  /** Empty where its words do not say what is counted. */
  readonly unit: string;
  /** Money with a sign or code before the number. */
  readonly signed: boolean;
}
