import { addMonths, isoOf } from './calendar.ts';
import { type Around, type DateGrammar, type Reading, single, VAGUE } from './date-grammar.ts';
import { AFRESH, DAY, dayOfMonth, MONTH, monthNumber, WEEKDAY, WITH_WEEKDAY, YEAR } from './date-words.ts';
import { yearNear } from './published.ts';

/** A year after a day and month: `2025`, `, 2025`, ` of 2025`, `’25`, `last year`. */
const ITS_YEAR = `(?:,? (?:of )?(${YEAR})|,? [’'](\\d{2})(?!\\d)|,? (?:of )?(last|this|next) year(?!\\p{L}))?`;
/** `Thursday (April 24)` and `24 April (Thursday)` are one date. */
const LED = `(?:${WEEKDAY} \\(|${WITH_WEEKDAY})`;
const TRAILED = `(?:(?<=${WEEKDAY} \\([^()]{4,30})\\)| \\(${WEEKDAY}\\))?`;

/** Days of a month, with the year or without: `Wednesday, 12 March 2025`, `the 3rd of May`, `Aug. 6`, `05-Mar-24`. */
export const CALENDAR_DATES: readonly DateGrammar[] = [
  {
    pattern: new RegExp(`${AFRESH}(${DAY})-(${MONTH})-(?:(${YEAR})|(\\d{2}))(?![\\d\\p{L}-])`, 'gu'),
    read: ([, day = '', month = '', year, short], around) => readDay(around, dayOfMonth(day), month, year, short),
  },
  {
    pattern: new RegExp(`${AFRESH}${LED}(${DAY})(?: day)?(?: of)? (${MONTH})${ITS_YEAR}${TRAILED}`, 'gu'),
    read: ([, day = '', month = '', year, short, which], around) =>
      readDay(around, dayOfMonth(day), month, year, short, which),
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})${LED}(${MONTH}) (?:the )?(${DAY})${ITS_YEAR}(?![%\\d]|[.,:]\\d| (?:per ?cent|[mb]illion|thousand)(?!\\p{L}))${TRAILED}`,
      'gu',
    ),
    read: ([, month = '', day = '', year, short, which], around) =>
      readDay(around, dayOfMonth(day), month, year, short, which),
  },
  // Of the month of publication, or of the one before or after: `on the 12th`.
  {
    pattern:
      /(?<=(?<!\p{L})(?:[Oo]n|[Bb]y|until|till|[Bb]efore|[Aa]fter|[Ff]rom|[Ss]ince|for) )the (\d{1,2})(?:st|nd|rd|th)(?: of (this|last|next) month)?(?=[,.;:)”"]|$| (?:and|at|in|to|when|but|as|he|she|it|they|we|the|an?)(?!\p{L}))/gu,
    read: ([, day = '', which], around) => readDayAlone(around, Number(day), which),
  },
];

/** A day of a month, its year as written or the one that fits the day of publication. */
export function readDay(
  around: Around,
  day: number,
  name: string,
  year?: string,
  short?: string,
  which?: string,
): Reading | null {
  const month = monthNumber(name);
  if (year !== undefined) return single(isoOf(Number(year), month, day));
  if (short !== undefined) return single(isoOf(2000 + Number(short), month, day));
  if (isoOf(2024, month, day) === null) return null;
  if (!around.published) return VAGUE;
  if (which !== undefined) {
    const step = which === 'last' ? -1 : Number(which === 'next');
    return single(isoOf(around.published.year + step, month, day), true);
  }
  return single(isoOf(yearNear(around.published, month, day, around.tense()), month, day), true);
}

function readDayAlone({ published, tense }: Around, day: number, which: string | undefined): Reading | null {
  if (day < 1 || day > 31) return null;
  if (published?.knows !== 'day') return VAGUE;
  const step =
    which === undefined
      ? tense() === 'future'
        ? Number(day < published.day)
        : -Number(day > published.day)
      : which === 'last'
        ? -1
        : Number(which === 'next');
  const { year, month } = addMonths(published, step);
  return single(isoOf(year, month, day), true);
}
