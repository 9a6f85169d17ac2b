import type { Fact } from '../facts/fact.ts';
import { LARGEST_VALUE } from './chart-schema.ts';

/** What a chart draws for a fact: its first figure; null without one, for a range, and beyond what a chart can hold. */
export function chartNumber(fact: Pick<Fact, 'figures'> | undefined): number | null {
  const [figure] = fact?.figures ?? [];
  if (!figure || figure.high !== undefined || Math.abs(figure.value) > LARGEST_VALUE) return null;
  return figure.value;
}
