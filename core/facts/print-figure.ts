import type { Figure } from './fact.ts';

/** The largest scale word that keeps a value exact to three decimals is used. */
const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/**
 * A figure as a note prints it: `MYR 1.2 billion`, `4.5%`, `5 to 7%`, `4,200 people`. Never rounded: what three decimals
 * of a million, billion or trillion cannot say is written out.
 */
export function printFigure({ value, high, unit, of }: Figure, language = 'en'): string {
  const numbers = high === undefined ? printNumber(value, language) : printRange(value, high, language);
  if (unit === '%') return `${numbers}%`;
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${numbers}`;
  if (unit === '') return of === '' ? numbers : `${numbers} of ${of}`;
  return `${numbers} ${unit}`;
}

function printRange(low: number, high: number, language: string): string {
  return `${printNumber(low, language)} to ${printNumber(high, language)}`;
}

function printNumber(value: number, language: string): string {
  const scale = SCALES.find(([size]) => Math.abs(value) >= size && isShort(value / size));
  const [size, word] = scale ?? [1, null];
  const digits = new Intl.NumberFormat(tagOf(language), { maximumFractionDigits: 20 }).format(value / size);
  return word === null ? digits : `${digits} ${word}`;
}

function isShort(value: number): boolean {
  const thousandths = value * 1000;
  return Math.abs(thousandths - Math.round(thousandths)) < 1e-9 * Math.max(1, Math.abs(thousandths));
}

/** Scale words are English ones; so are the digits of a language this engine does not know. */
function tagOf(language: string): string {
  return /^en(-|$)/.test(language) ? language : 'en';
}
