import type { Span } from '../facts/fact.ts';

/** The span an offset lies in, of spans in reading order and apart from each other; null between them. */
export function spanAt<Kept extends Span>(spans: readonly Kept[], offset: number): Kept | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span && span.start <= offset ? span : null;
}
