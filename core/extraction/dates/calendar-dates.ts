import { isoOf } from './calendar.ts';
import { type Around, type DateGrammar, type Reading, single, VAGUE } from './date-grammar.ts';
import { AFRESH, DAY, dayOfMonth, MONTH, monthNumber, WITH_WEEKDAY, YEAR } from './month-names.ts';
import { yearNear } from './published.ts';

/** A year after a day and month: `2025`, `, 2025`, ` of 2025`, `’25`. */
const ITS_YEAR = `(?:,? (?:of )?(${YEAR})|,? [’'](\\d{2})(?!\\d))?`;

/** Days of a month, with the year or without: `Wednesday, 12 March 2025`, `the 3rd of May`, `Aug. 6`, `March 3rd, 2024`. */
export const CALENDAR_DATES: readonly DateGrammar[] = [
  {
    pattern: new RegExp(`${AFRESH}${WITH_WEEKDAY}(${DAY})(?: day)?(?: of)? (${MONTH})${ITS_YEAR}`, 'gu'),
    read: ([, day = '', month = '', year, short], around) => readDay(around, dayOfMonth(day), month, year, short),
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})${WITH_WEEKDAY}(${MONTH}) (?:the )?(${DAY})${ITS_YEAR}(?![%\\d]|[.,:]\\d| (?:per ?cent|[mb]illion|thousand)\\b)`,
      'gu',
    ),
    read: ([, month = '', day = '', year, short], around) => readDay(around, dayOfMonth(day), month, year, short),
  },
  // Days whose month stands after the last of them: `on 3, 5 and 9 May 2025`.
  {
    pattern: new RegExp(
      `${AFRESH}(${DAY})(?=(?:, (?:${DAY})){0,4},? (?:and|or) (?:the )?(?:${DAY})(?: of)? (${MONTH})${ITS_YEAR})`,
      'gu',
    ),
    read: ([, day = '', month = '', year, short], around) => readDay(around, dayOfMonth(day), month, year, short),
  },
  // The later days of `May 3, 5 and 9, 2025`.
  {
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(${MONTH}) (?:${DAY})(?:, (?:${DAY})){0,4},? (?:and|or) )(${DAY})${ITS_YEAR}(?=[,.;)]|$)`,
      'gu',
    ),
    read: ([, month = '', day = '', year, short], around) => readDay(around, dayOfMonth(day), month, year, short),
  },
];

function readDay(
  around: Around,
  day: number,
  name: string,
  year: string | undefined,
  short: string | undefined,
): Reading | null {
  const month = monthNumber(name);
  if (year !== undefined) return single(isoOf(Number(year), month, day));
  if (short !== undefined) return single(isoOf(2000 + Number(short), month, day));
  if (isoOf(2024, month, day) === null) return null;
  if (!around.published) return VAGUE;
  return single(isoOf(yearNear(around.published, month, day, around.tense()), month, day), true);
}
