import type { Span } from '../facts/fact.ts';

/** Which units of a text a stage has given away: where two readings meet, the first one keeps the words. */
export interface TakenText {
  readonly isFree: (span: Span) => boolean;
  readonly take: (span: Span) => void;
}

/** Costs a byte a unit of text and, for each question, the span's length: spans are short. */
export function takeNothing(length: number): TakenText {
  const taken = new Uint8Array(length);
  return {
    isFree: ({ start, end }) => !taken.subarray(start, end).includes(1),
    take: ({ start, end }) => {
      taken.fill(1, start, end);
    },
  };
}
