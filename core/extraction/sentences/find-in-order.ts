import type { Span } from '../../facts/fact.ts';

/** Index of the first span, of spans in reading order, that begins at or after a place; their number when none does. */
export function firstAtOrAfter(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans, of spans in reading order, that begin within another. */
export function within<T extends Span>(spans: readonly T[], outer: Span): readonly T[] {
  return spans.slice(firstAtOrAfter(spans, outer.start), firstAtOrAfter(spans, outer.end));
}
