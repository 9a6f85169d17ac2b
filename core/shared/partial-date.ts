/** An ISO 8601 calendar date of year, month or day precision: `2025`, `2025-04` or `2025-04-16`. */
export type PartialDate = string;

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The numbers of a date, most significant first; null when it is no calendar date (`2025-02-30`). */
export function readPartialDate(date: string): readonly number[] | null {
  const match = PATTERN.exec(date);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined) return null;
  if (month === undefined) return [year];
  if (month < 1 || month > 12) return null;
  if (day === undefined) return [year, month];
  return day >= 1 && day <= daysIn(year, month) ? [year, month, day] : null;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A date as prose in a language (BCP 47), to its own precision: `16 April 2025`, `April 2025`, `2025`, `2025年4月16日`. */
export function writePartialDate(date: PartialDate, language: string): string {
  const parts = readPartialDate(date);
  if (!parts) return date;
  const [year, month, day] = parts;
  const [spoken = 'en'] = language.split('-');
  if (spoken === 'zh') return parts.map((part, at) => `${part}${'年月日'[at]}`).join('');
  if (year === undefined || month === undefined) return String(year ?? date);
  const name = MONTHS[spoken] ?? MONTHS.en;
  const monthName = name?.[month - 1] ?? '';
  return day === undefined ? `${monthName} ${year}` : withFirstDay(`${day} ${monthName} ${year}`, language);
}

/** Where a date begins with the first of a month, French says `1er mai`, which the platform's formats do not. */
export function withFirstDay(words: string, language: string): string {
  return language.startsWith('fr') ? words.replace(/^1(?= \p{Letter})/u, '1er') : words;
}

const MONTHS: Readonly<Record<string, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  ms: 'Januari Februari Mac April Mei Jun Julai Ogos September Oktober November Disember'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
};
