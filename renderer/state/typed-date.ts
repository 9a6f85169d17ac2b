import { type PartialDate, readPartialDate, writePartialDate } from '../../core/shared/partial-date.ts';
import { writeDay } from '../language/format.ts';

/** Languages whose months are read, whatever the interface is in: dates are pasted from articles in all of them. */
const LANGUAGES = ['en', 'ms', 'fr'];
const CHINESE = /^(\d{4})\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*[日号])?)?$/;

/** A date as a person types it, in the language of the interface: `16 April 2025`, `2025年4月16日`. */
export function writeTypedDate(iso: PartialDate): string {
  return writeDay(iso);
}

/**
 * What was typed as a date of its own precision: `16 April 2025`, `Apr 2025`, `April 16, 2025`, `2025`, `2025-04-16`,
 * day first, `16/4/2025`, `16 avril 2025`, `16 Ogos 2025` or `2025年4月16日`. Null for anything else and for a day no
 * calendar has.
 */
export function readTypedDate(text: string): PartialDate | null {
  const typed = text.trim().toLowerCase();
  if (/^\d{4}(-\d{2}){0,2}$/.test(typed)) return checked(typed);
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(typed);
  if (slashed) return join(slashed[3], slashed[2], slashed[1]);
  const chinese = CHINESE.exec(typed);
  if (chinese) return join(chinese[1], chinese[2], chinese[3]);
  const parts = typed.split(/[\s,]+/).filter((part) => part !== '');
  const month = parts.findIndex((part) => monthOf(part) !== null);
  if (month === -1) return null;
  const numbers = parts.filter((_, index) => index !== month);
  const [year, day, ...more] = [...numbers].sort((one, other) => other.length - one.length);
  if (more.length > 0 || year === undefined || !/^\d{4}$/.test(year)) return null;
  if (day !== undefined && !/^\d{1,2}(st|nd|rd|th|er)?$/.test(day)) return null;
  return join(year, String(monthOf(parts[month] ?? '')), day?.replace(/\D/g, ''));
}

/** The day that was typed, however it is written: in the words of the language of that moment it is the same day in another's. */
export function dayTyped(text: string): string {
  return readTypedDate(text) ?? text;
}

/** The one month, 1 to 12, whose name begins so in some language; none for a beginning of two, as `jui`. */
function monthOf(word: string): number | null {
  if (!/^\p{L}{3,9}\.?$/u.test(word)) return null;
  const begun = plain(word.replace('.', ''));
  const found = TWELVE.filter((month) => LANGUAGES.some((language) => nameOf(month, language).startsWith(begun)));
  return found.length === 1 ? (found[0] ?? null) : null;
}

const TWELVE = Array.from({ length: 12 }, (_, at) => at + 1);

function nameOf(month: number, language: string): string {
  return plain(writePartialDate(`2000-${two(String(month))}`, language).toLowerCase());
}

/** Without accents, which are left out in a hurry. */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

function join(year: string | undefined, month: string | undefined, day: string | undefined): PartialDate | null {
  const parts = [year, month, day].filter((part) => part !== undefined);
  return checked(parts.map(two).join('-'));
}

function two(part: string): string {
  return part.padStart(2, '0');
}

function checked(iso: string): PartialDate | null {
  return readPartialDate(iso) === null ? null : iso;
}
