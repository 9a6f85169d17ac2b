import { isoOf } from './calendar.ts';
import { type DateGrammar, single } from './date-grammar.ts';

const DAY_MONTH_YEAR = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?![\d/]|[.-]\d)/gu;

/** `2025-04-16`, `2025/4/16`, `16/04/2025`, `16.4.2025`, `4/16/25`. */
export const NUMERIC_DATES: readonly DateGrammar[] = [
  {
    pattern: /(?<![\d/-])((?:1[5-9]|2[01])\d{2})([/-])(\d{1,2})\2(\d{1,2})(?![\d/]|-\d)/gu,
    read: ([, year, , month, day]) => single(isoOf(Number(year), Number(month), Number(day))),
  },
  {
    pattern: DAY_MONTH_YEAR,
    read: ([, first = '', mark, second = '', year = ''], { monthFirst }) => {
      if (year.length === 2 && mark !== '/') return null;
      const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);
      const british = isoOf(full, Number(second), Number(first));
      const american = isoOf(full, Number(first), Number(second));
      const [iso, other] = monthFirst ? [american, british] : [british, american];
      if (iso === null) return single(other);
      return { iso, ...(other === null || other === iso ? {} : { other }) };
    },
  },
];

/** Whether an article writes the month first: a second number beyond 12 shows it, a first one beyond 12 denies it. */
export function writesMonthFirst(text: string): boolean {
  let shown = false;
  for (const [, first, , second] of text.matchAll(DAY_MONTH_YEAR)) {
    if (Number(first) > 12) return false;
    shown ||= Number(second) > 12;
  }
  return shown;
}
