import { isoOf } from './calendar.ts';
import { type Around, type DateGrammar, type Reading, range, VAGUE } from './date-grammar.ts';
import { AFRESH, DAY, dayOfMonth, MONTH, monthNumber, TO, WITH_WEEKDAY, YEAR } from './date-words.ts';
import { yearNear } from './published.ts';

/** Ranges of days and months: `14–17 February 2025`, `from 1 June to 30 November`, `Aug. 6-8`, `April-June period of 2024`. */
export const DATE_RANGES: readonly DateGrammar[] = [
  {
    pattern: new RegExp(
      `${AFRESH}${WITH_WEEKDAY}(${DAY})(?: of)?(?: (${MONTH}))?(?:,? (${YEAR}))?(${TO})(?:the )?${WITH_WEEKDAY}` +
        `(${DAY})(?: of)? (${MONTH})(?:,? (${YEAR}))?`,
      'gu',
    ),
    read: ([, day1 = '', month1, year1, to = '', day2 = '', month2 = '', year2], around) =>
      isRange(to, around)
        ? readRange(around, { day: day1, month: month1, year: year1 }, { day: day2, month: month2, year: year2 })
        : null,
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})${WITH_WEEKDAY}(${MONTH}) (${DAY})(?:, (${YEAR}),?)?(${TO})${WITH_WEEKDAY}(?:(${MONTH}) )?(${DAY})` +
        `(?:,? (${YEAR}))?(?![%\\d]|[.,:]\\d)`,
      'gu',
    ),
    read: ([, month1 = '', day1 = '', year1, to = '', month2, day2 = '', year2], around) =>
      isRange(to, around)
        ? readRange(
            around,
            { day: day1, month: month1, year: year1 },
            { day: day2, month: month2 ?? month1, year: year2 },
          )
        : null,
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(${MONTH})(?: (${YEAR}))?(${TO})(${MONTH})(?: (?:period|quarter|half))?(?:,?(?: of| in)? (${YEAR})|,? (?:of )?(this|last|next) year(?!\\p{L}))?`,
      'gu',
    ),
    read: ([, month1 = '', year1, to = '', month2 = '', year2, which], around) => {
      const near = which && around.published ? String(around.published.year + (STEPS[which] ?? 0)) : year2;
      const reading =
        isRange(to, around) && readRange(around, { month: month1, year: year1 }, { month: month2, year: near });
      return reading
        ? { ...reading, inferred: reading.inferred || (which !== undefined && reading.iso !== null) }
        : null;
    },
  },
  // `between 2017 and June 2022`
  {
    pattern: new RegExp(
      `(?<=(?:[Ff]rom|[Bb]etween|[Ss]ince) (?:early |late |mid-)?)(?:(${MONTH}),? )?(${YEAR})(${TO})(?:early |late |mid-)?(?:(${MONTH}),? )?(${YEAR})`,
      'gu',
    ),
    read: ([, month1, year1 = '', , month2, year2 = '']) =>
      range(
        isoOf(Number(year1), month1 === undefined ? undefined : monthNumber(month1)),
        isoOf(Number(year2), month2 === undefined ? undefined : monthNumber(month2)),
      ),
  },
];

const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

interface End {
  readonly day?: string;
  readonly month: string | undefined;
  readonly year: string | undefined;
}

/** `3 and 5 May` are two days unless they are what something lies between. */
function isRange(to: string, { before }: Around): boolean {
  return !to.includes('and') || /\bbetween (?:the )?$/i.test(before(14));
}

/** An end without a month or year has the other's; of a range over New Year the first end is in the year before. */
function readRange(around: Around, first: End, last: End): Reading | null {
  const month2 = monthNumber(last.month ?? '');
  const month1 = first.month === undefined ? month2 : monthNumber(first.month);
  const [day1, day2] = [first.day, last.day].map((day) => (day === undefined ? undefined : dayOfMonth(day)));
  const overNewYear = month1 > month2 || (month1 === month2 && day1 !== undefined && day2 !== undefined && day1 > day2);
  const year2 = yearOfEnd();
  if (year2 === null) return VAGUE;
  const year1 = first.year === undefined ? year2 - (overNewYear ? 1 : 0) : Number(first.year);
  const inferred = first.year === undefined && last.year === undefined;
  return range(isoOf(year1, month1, day1), isoOf(year2, month2, day2), inferred);

  function yearOfEnd(): number | null {
    if (last.year !== undefined) return Number(last.year);
    if (first.year !== undefined) return Number(first.year) + (overNewYear ? 1 : 0);
    return around.published && yearNear(around.published, month2, day2 ?? null, around.tense());
  }
}
