import type { CslDate } from '../../../../core/facts/source.ts';
import { readPartialDate } from '../../../../core/shared/partial-date.ts';

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan january januar janvier januari enero janeiro gennaio января يناير',
    'feb february februar février fevrier februari febrero fevereiro febbraio февраля فبراير',
    'mar march märz mars mac maret maart marzo março marco марта مارس',
    'apr april avril abril aprile апреля أبريل إبريل',
    'may mai mei mayo maio maggio мая مايو',
    'jun june juni juin junio junho giugno июня يونيو',
    'jul july juli juillet julai julio julho luglio июля يوليو',
    'aug august août aout ogos agustus augustus agosto августа أغسطس',
    'sep sept september septembre septiembre setembro settembre сентября سبتمبر',
    'oct october oktober octobre octubre outubro ottobre okt октября أكتوبر',
    'nov november novembre noviembre novembro ноября نوفمبر',
    'dec december dezember décembre decembre disember desember diciembre dezembro dicembre dez декабря ديسمبر',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
);
const ISO = /(?<![\d-])(\d{4})[-/.](\d{2})(?:[-/.](\d{2}))?(?!\d)/;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|er)?\s+(?:de\s+|of\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/u;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;
const MONTH_ONLY = /(?<!\p{L})(\p{L}{3,10})\.?,?\s+(\d{4})(?!\d)/u;
/** `2024年6月18日`, `2024년 6월 18일` */
const EAST_ASIAN = /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{6})?(?!\d)/;

/** A date of publication in a property (`2025-04-16T09:30:00+08:00`, `20250416`, `16 April 2025`); the day is the one written. */
export function readDate(text: string): CslDate | null {
  const trimmed = text.slice(0, 200).trim();
  const compact = COMPACT.exec(trimmed);
  if (compact) return dateOf(compact[1], compact[2], compact[3]);
  if (/^\d{4}$/.test(trimmed)) return dateOf(trimmed);
  return readWrittenDate(trimmed);
}

/** The first date with a year written out in a line of text; `MONTH_ONLY` counts where nothing fuller stands. */
export function readWrittenDate(text: string): CslDate | null {
  const line = text.slice(0, 400);
  const iso = ISO.exec(line);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const eastAsian = EAST_ASIAN.exec(line);
  if (eastAsian) return dateOf(eastAsian[1], eastAsian[2], eastAsian[3]);
  const dayFirst = DAY_FIRST.exec(line);
  // A day no month has is a slip of somebody's pen: nobody can tell which was meant.
  if (isMonth(dayFirst?.[2])) return dateOf(dayFirst?.[3], monthOf(dayFirst?.[2]), dayFirst?.[1]);
  const monthFirst = MONTH_FIRST.exec(line);
  if (isMonth(monthFirst?.[1])) return dateOf(monthFirst?.[3], monthOf(monthFirst?.[1]), monthFirst?.[2]);
  const monthOnly = MONTH_ONLY.exec(line);
  return monthOnly ? dateOf(monthOnly[2], monthOf(monthOnly[1])) : null;
}

function isMonth(name: string | undefined): boolean {
  return Object.hasOwn(MONTHS, (name ?? '').toLowerCase());
}

function monthOf(name: string | undefined): string {
  return isMonth(name) ? String(MONTHS[(name ?? '').toLowerCase()]) : 'none';
}

/** Null for what is no date of a calendar, and for years no article can have. */
function dateOf(year: string | undefined, month?: string, day?: string): CslDate | null {
  const parts = [year, month, day].filter((part) => part !== undefined);
  const numbers = readPartialDate(parts.map((part) => part.padStart(2, '0')).join('-'));
  const [y = 0] = numbers ?? [];
  return numbers && y >= 1500 && y <= 2200 ? { 'date-parts': [numbers] } : null;
}
