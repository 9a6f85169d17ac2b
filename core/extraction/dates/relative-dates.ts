import { addDays, addMonths, isoOf, isoOfDay, lastDayOf, weekdayOf } from './calendar.ts';
import { type DateGrammar, type Reading, range, single, VAGUE } from './date-grammar.ts';
import type { Published } from './published.ts';
import type { Tense } from './read-tense.ts';

const EARLIER = '(?:(?:[Ee]arl(?:y|ier)|[Ll]ater?|[Mm]id|the (?:start|beginning|middle) of)[ -])?(?:in )?';
const COUNT =
  '(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|\\d{1,3})';

/** Dates counted from publication: `last year`, `three months ago`, `later this week`. */
export const RELATIVE_DATES: readonly DateGrammar[] = [
  // `the end of the month`, `by the end of next month`
  {
    pattern: /(?<!\p{L})end[ -]of[ -](?:(?:the )?(this|last|next|the|current) )?month(?!\p{L})/gu,
    read: ([, which = 'the'], { published }) => {
      if (!published || published.knows === 'year') return VAGUE;
      const { year, month } = addMonths(published, STEPS[which] ?? 0);
      return single(isoOfDay(lastDayOf(year, month)), true);
    },
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L}|(?:[Tt]he|[Ee]very|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) )${EARLIER}([Tt]his|[Ll]ast|[Nn]ext) (year|quarter|month|week)(?!\\p{L})(?! before last| of )`,
      'gu',
    ),
    read: ([, which = '', unit = ''], { published }) => readWhich(published, STEPS[which.toLowerCase()] ?? 0, unit),
  },
  {
    pattern: /(?<!\p{L})([Ll]ast|[Tt]his|[Nn]ext|[Tt]his coming|[Tt]his past|[Tt]he) weekend(?!\p{L})/gu,
    read: ([, which = ''], { published, tense }) => {
      if (published?.knows !== 'day') return VAGUE;
      return readWeekend(published, which.toLowerCase(), tense());
    },
  },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d.,-])${COUNT} (year|decade|month|week|day)s? ago(?!\\p{L})`, 'giu'),
    read: ([, count = '', unit = ''], { published }) => readAgo(published, countOf(count), unit.toLowerCase()),
  },
];

/** Words for a time that fix no date. */
export const VAGUE_DATES: readonly DateGrammar[] = [
  {
    pattern:
      /(?<!\p{L})in (?:(?:the )?(?:recent|coming|past)|the (?:past|last|next|coming) few) (?:years|months|weeks|days|decades)(?!\p{L})/giu,
    read: () => VAGUE,
  },
];

const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, the: 0, current: 0, next: 1 };
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};

function countOf(count: string): number {
  return COUNTS[count.toLowerCase()] ?? Number(count);
}

/** Weeks run from Monday to Sunday (ISO 8601). */
function readWhich(published: Published | null, step: number, unit: string): Reading | null {
  if (!published) return VAGUE;
  if (unit === 'year') return single(isoOf(published.year + step), true);
  if (published.knows === 'year') return VAGUE;
  if (unit === 'quarter') {
    const first = addMonths({ year: published.year, month: published.month - ((published.month - 1) % 3) }, step * 3);
    return range(isoOf(first.year, first.month), isoOf(first.year, first.month + 2), true);
  }
  if (unit === 'month') {
    const { year, month } = addMonths(published, step);
    return single(isoOf(year, month), true);
  }
  if (published.knows === 'month') return VAGUE;
  const monday = addDays(published, step * 7 - ((weekdayOf(published) + 6) % 7));
  return range(isoOfDay(monday), isoOfDay(addDays(monday, 6)), true);
}

/** Saturday and Sunday: those before publication unless the words or their tense point ahead. */
function readWeekend(published: Published, which: string, tense: Tense | null): Reading | null {
  const toSaturday = (6 - weekdayOf(published) + 7) % 7;
  const isAhead =
    which === 'next' || which === 'this coming' || (tense !== 'past' && which === 'this') || tense === 'future';
  const saturday = addDays(
    published,
    isAhead ? toSaturday + (which === 'next' && toSaturday < 5 ? 7 : 0) : toSaturday - 7,
  );
  return range(isoOfDay(saturday), isoOfDay(addDays(saturday, 1)), true);
}

/** Only as exact as the unit counted in. */
function readAgo(published: Published | null, count: number, unit: string): Reading | null {
  if (!published) return VAGUE;
  if (unit === 'year' || unit === 'decade')
    return single(isoOf(published.year - count * (unit === 'year' ? 1 : 10)), true);
  if (published.knows === 'year') return VAGUE;
  if (unit === 'month') {
    const { year, month } = addMonths(published, -count);
    return single(isoOf(year, month), true);
  }
  if (published.knows === 'month') return VAGUE;
  return single(isoOfDay(addDays(published, -count * (unit === 'week' ? 7 : 1))), true);
}
