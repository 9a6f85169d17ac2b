import { type PartialDate, readPartialDate } from '../../core/shared/partial-date.ts';
import { writeDay } from '../language/format.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A date as a person types it, in English: `16 April 2025`. */
export function writeTypedDate(iso: PartialDate): string {
  return writeDay(iso);
}

/**
 * What was typed as a date of its own precision: `16 April 2025`, `Apr 2025`, `April 16, 2025`, `2025`, `2025-04-16`
 * or, day first, `16/4/2025`. Null for anything else and for a day no calendar has.
 */
export function readTypedDate(text: string): PartialDate | null {
  const typed = text.trim().toLowerCase();
  if (/^\d{4}(-\d{2}){0,2}$/.test(typed)) return checked(typed);
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(typed);
  if (slashed) return join(slashed[3], slashed[2], slashed[1]);
  const parts = typed.split(/[\s,]+/).filter((part) => part !== '');
  const month = parts.findIndex((part) => monthOf(part) !== null);
  if (month === -1) return null;
  const numbers = parts.filter((_, index) => index !== month);
  const [year, day, ...more] = [...numbers].sort((one, other) => other.length - one.length);
  if (more.length > 0 || year === undefined || !/^\d{4}$/.test(year)) return null;
  if (day !== undefined && !/^\d{1,2}(st|nd|rd|th)?$/.test(day)) return null;
  return join(year, String(monthOf(parts[month] ?? '')), day?.replace(/\D/g, ''));
}

function monthOf(word: string): number | null {
  if (!/^\p{L}{3,9}\.?$/u.test(word)) return null;
  const at = MONTHS.indexOf(word.slice(0, 3));
  const whole =
    at === -1
      ? ''
      : writeTypedDate(`2000-${two(String(at + 1))}`)
          .split(' ')[0]
          ?.toLowerCase();
  return whole?.startsWith(word.replace('.', '')) || word === 'sept' || word === 'sept.' ? at + 1 : null;
}

function join(year: string | undefined, month: string | undefined, day: string | undefined): PartialDate | null {
  if (year === undefined || month === undefined) return null;
  return checked([year, two(month), ...(day === undefined ? [] : [two(day)])].join('-'));
}

function two(part: string): string {
  return part.padStart(2, '0');
}

function checked(iso: string): PartialDate | null {
  return readPartialDate(iso) === null ? null : iso;
}
