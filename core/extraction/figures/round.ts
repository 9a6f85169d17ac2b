/** A number without what binary fractions add to it: 4.1 million is 4,100,000. */
export function round(value: number): number {
  return Number(value.toPrecision(15));
}
