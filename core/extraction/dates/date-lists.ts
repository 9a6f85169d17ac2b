import { isoOf } from './calendar.ts';
import { readDay } from './calendar-dates.ts';
import { type Around, type DateGrammar, type Reading, range, VAGUE } from './date-grammar.ts';
import { AFRESH, DAY, dayOfMonth, MONTH, monthNumber, YEAR } from './date-words.ts';
import { yearNear } from './published.ts';

const AND = ',? (?:and|or|&) (?:the )?';
const DAYS = `(?:${DAY})(?:, (?:the )?(?:${DAY})){0,4}${AND}(?:${DAY})`;
const MONTHS = `(?:${MONTH})(?:, (?:${MONTH})){0,4}${AND}(?:${MONTH})`;
const ITS_YEAR = `(?:,? (?:of )?(${YEAR}))?`;
const AFTER_LIST = `(?=[,.;:)”"]|$| (?:\\p{Ll}|at|in|by))`;

/**
 * Days, months and years in a row: one range where each follows the last (`2 and 3 November`, `2021 and 2022`), else
 * each by itself.
 */
export const DATE_LISTS: readonly DateGrammar[] = [
  {
    pattern: new RegExp(`${AFRESH}(${DAYS})(?: of)? (${MONTH})${ITS_YEAR}`, 'gu'),
    read: ([, days = '', month = '', year], around) => readDays(around, numbersIn(days), month, year),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(${MONTH}) (${DAYS})${ITS_YEAR}${AFTER_LIST}`, 'gu'),
    read: ([, month = '', days = '', year], around) => readDays(around, numbersIn(days), month, year),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(${MONTHS})(?:,? (?:of )?(${YEAR}))`, 'gu'),
    read: ([, names = '', year]) => {
      const months = [...names.matchAll(new RegExp(MONTH, 'gu'))].map(([name]) => monthNumber(name));
      return isRow(months) ? range(isoOf(Number(year), months[0]), isoOf(Number(year), months.at(-1))) : null;
    },
  },
  {
    pattern: new RegExp(
      `(?<![\\d\\p{L}]|\\d[.,:/]|[£$€¥₹#+.-])(?<!between )(${YEAR}(?:, ${YEAR}){0,4}${AND}${YEAR})(?![\\d\\p{L}]|[.,:/-]\\d|%)`,
      'gu',
    ),
    read: ([, list = '']) => {
      const years = numbersIn(list);
      return isRow(years) && years.every((year) => year >= 1_900 && year < 2_100)
        ? range(String(years[0]), String(years.at(-1)))
        : null;
    },
  },
  // A day whose month stands behind the last of the row: `on 3, 5 and 9 May 2025`.
  {
    pattern: new RegExp(
      `${AFRESH}(${DAY})(?=(?:, (?:the )?(?:${DAY})){0,4}${AND}(?:${DAY})(?: of)? (${MONTH})${ITS_YEAR})`,
      'gu',
    ),
    read: ([, day = '', month = '', year], around) => readDay(around, dayOfMonth(day), month, year),
  },
  // The later days of `May 3, 5 and 9, 2025`.
  {
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(${MONTH}) (?:${DAY})(?:, (?:${DAY})){0,4}(?:, |${AND}))(${DAY})(?:(?=(?:, (?:${DAY})){0,4}${AND}(?:${DAY})${ITS_YEAR}${AFTER_LIST})|(?<=(?:and|or|&) (?:the )?\\d{1,2}(?:st|nd|rd|th)?)${ITS_YEAR}${AFTER_LIST})`,
      'gu',
    ),
    read: ([, month = '', day = '', listYear, year], around) =>
      readDay(around, dayOfMonth(day), month, year ?? listYear),
  },
  // The first of two months that share a year: `in May and September 2025`.
  {
    pattern: new RegExp(`(?<!\\p{L})(${MONTH})(?=(?:, (?:${MONTH})){0,4}${AND}(?:${MONTH}),? (${YEAR}))`, 'gu'),
    read: ([, name = '', year]) => ({ iso: isoOf(Number(year), monthNumber(name)) }),
  },
];

function numbersIn(list: string): readonly number[] {
  return [...list.matchAll(/\d+/g)].map(([digits]) => Number(digits));
}

function isRow(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
}

function readDays(around: Around, days: readonly number[], name: string, year: string | undefined): Reading | null {
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const month = monthNumber(name);
  if (!isRow(days)) return null;
  if (year !== undefined) return range(isoOf(Number(year), month, first), isoOf(Number(year), month, last));
  if (!around.published) return VAGUE;
  const near = yearNear(around.published, month, last, around.tense());
  return range(isoOf(near, month, first), isoOf(near, month, last), true);
}
