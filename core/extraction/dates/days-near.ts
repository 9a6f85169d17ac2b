import { addDays, isoOfDay, weekdayOf } from './calendar.ts';
import { type DateGrammar, range, single, VAGUE } from './date-grammar.ts';
import { WEEKDAY, weekdayNumber } from './date-words.ts';
import type { Published } from './published.ts';
import type { Tense } from './read-tense.ts';

/** Weekdays and the days around publication: `on Wednesday`, `next Monday`, `Friday last week`, `yesterday`. */
export const DAYS_NEAR: readonly DateGrammar[] = [
  // `from Monday to Thursday`
  {
    pattern: new RegExp(
      `(?<=(?:[Ff]rom|[Bb]etween) )(${WEEKDAY})(?: to | until | till | through | and |[-–])(${WEEKDAY})`,
      'gu',
    ),
    read: ([, from = '', to = ''], around) => {
      const { published } = around;
      if (published?.knows !== 'day') return VAGUE;
      const first = daysAway(published, weekdayNumber(from), undefined, around.tense);
      const length = (weekdayNumber(to) - weekdayNumber(from) + 7) % 7;
      return range(isoOfDay(addDays(published, first)), isoOfDay(addDays(published, first + length)), true);
    },
  },
  {
    pattern: new RegExp(
      `(?<!\\p{L})(?:([Ll]ast|[Nn]ext|[Tt]his|[Cc]oming|[Pp]ast) )?(${WEEKDAY})(?:,? (?:of )?(last|this|next) week(?!\\p{L}))?`,
      'gu',
    ),
    read: ([, which, name = '', week], around) => {
      if (which === undefined && (NAMED_DAY.test(around.before(12)) || /^s\b/.test(around.after(2)))) return null;
      const { published } = around;
      if (published?.knows !== 'day') return VAGUE;
      const wanted = weekdayNumber(name);
      const away =
        week === undefined
          ? daysAway(published, wanted, which?.toLowerCase(), around.tense)
          : inWeek(published, wanted, week);
      return single(isoOfDay(addDays(published, away)), true);
    },
  },
  {
    pattern: /(?<!\p{L})the day (before yesterday|after tomorrow)(?!\p{L})/giu,
    read: ([, which], { published }) =>
      published?.knows === 'day' ? single(isoOfDay(addDays(published, which?.startsWith('b') ? -2 : 2)), true) : VAGUE,
  },
  {
    pattern:
      /(?<!\p{L})(?:(today|tonight|this (?:morning|afternoon|evening))|(yesterday|last night)|tomorrow)(?!\p{L})/giu,
    read: ([words, today, yesterday], { published, before }) => {
      if (words.startsWith('T') && /\p{Lu}\p{L}* $/u.test(before(20))) return null;
      if (published?.knows !== 'day') return VAGUE;
      return single(isoOfDay(addDays(published, today ? 0 : yesterday ? -1 : 1)), true);
    },
  },
];

/** Days with a name of their own, and clubs. */
const NAMED_DAY = /\b(?:Black|Good|Ash|Palm|Easter|Bloody|Super|Cyber|Giving|Holy|Shrove|Sheffield|Girl|Man) $/;

/** Days from publication to a day of a week that begins on Monday. */
function inWeek(published: Published, wanted: number, week: string): number {
  const monday = -((weekdayOf(published) + 6) % 7);
  return monday + ((wanted + 6) % 7) + (week === 'last' ? -7 : week === 'next' ? 7 : 0);
}

/** Without more words the last such day, publication included, or, of what will be, the next one. */
function daysAway(published: Published, wanted: number, which: string | undefined, tense: () => Tense | null): number {
  const ahead = (wanted - weekdayOf(published) + 7) % 7;
  const behind = ahead === 0 ? 0 : ahead - 7;
  switch (which) {
    case 'next':
      return inWeek(published, wanted, 'next');
    case 'this':
      return tense() === 'past' ? inWeek(published, wanted, 'this') : ahead;
    case 'last':
    case 'past':
      return behind === 0 ? -7 : behind;
    case 'coming':
      return ahead;
    default:
      return tense() === 'future' || (tense() === 'planned' && ahead < -behind) ? ahead : behind;
  }
}
