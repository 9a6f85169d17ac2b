/** What the numbers of one chart are written in, so that all of them stay short. */
export interface NumberScale {
  readonly size: number;
  /** `million`; empty for ones. */
  readonly word: string;
}

const SCALES: readonly NumberScale[] = [
  { size: 1e12, word: 'trillion' },
  { size: 1e9, word: 'billion' },
  { size: 1e6, word: 'million' },
];
const ONES: NumberScale = { size: 1, word: '' };

/** The largest scale that the largest of the values reaches. */
export function scaleOf(values: readonly number[]): NumberScale {
  const largest = Math.max(0, ...values.map(Math.abs));
  return SCALES.find(({ size }) => largest >= size) ?? ONES;
}

/** A value in a scale, to six digits: `1,234.5`; what would have many noughts before them as `1.234e-9`. */
export function printScaled(value: number, { size }: NumberScale): string {
  const scaled = value / size;
  return scaled !== 0 && Math.abs(scaled) < 1e-6 ? scaled.toExponential(3) : NUMBERS.format(scaled);
}

const NUMBERS = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 });

/** What values are in, beside the numbers: `MYR billion`, `%`, `million people`. */
export function printUnit(unit: string, { word }: NumberScale): string {
  const parts = /^[A-Z]{3}$/.test(unit) ? [unit, word] : [word, unit];
  return parts.filter((part) => part !== '').join(' ');
}
