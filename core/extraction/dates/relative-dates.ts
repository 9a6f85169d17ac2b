import { addDays, addMonths, isoOf, isoOfDay, weekdayOf } from './calendar.ts';
import { type DateGrammar, type Reading, range, single, VAGUE } from './date-grammar.ts';
import type { Published } from './published.ts';

const EARLIER = '(?:(?:[Ee]arl(?:y|ier)|[Ll]ater?|[Mm]id|the (?:start|beginning|middle) of)[ -])?(?:in )?';
const COUNT =
  '(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|\\d{1,3})';

/** Dates counted from publication: `last year`, `three months ago`, `later this week`. */
export const RELATIVE_DATES: readonly DateGrammar[] = [
  {
    pattern: new RegExp(
      `(?<!\\p{L})${EARLIER}([Tt]his|[Ll]ast|[Nn]ext) (year|month|week)(?!\\p{L}|[’']s)(?! before last)`,
      'gu',
    ),
    read: ([, which = '', unit = ''], { published }) => readWhich(published, STEPS[which.toLowerCase()] ?? 0, unit),
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
      /(?<!\p{L})(?:in (?:recent|coming|past|the coming|the past few|the last few) (?:years|months|weeks|days|decades)|(?:earlier|later) (?:this|in the) decade|this decade|recently|in the near future)(?!\p{L})/giu,
    read: () => VAGUE,
  },
];

const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
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
  if (unit === 'month') {
    const { year, month } = addMonths(published, step);
    return single(isoOf(year, month), true);
  }
  if (published.knows === 'month') return VAGUE;
  const monday = addDays(published, step * 7 - ((weekdayOf(published) + 6) % 7));
  return range(isoOfDay(monday), isoOfDay(addDays(monday, 6)), true);
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
