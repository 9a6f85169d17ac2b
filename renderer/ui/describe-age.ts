import { writeDate } from '../language/format.ts';
import { t } from '../language/t.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago an instant was, short enough for a list: `now`, `5 min`, `3 h`, `Tuesday`, `16 Apr`, `16 Apr 2025`. */
export function describeAge(instant: string, now: Date): string {
  const then = new Date(instant);
  const age = now.getTime() - then.getTime();
  if (Number.isNaN(age)) return '';
  if (age < MINUTE) return t('now');
  if (age < HOUR) return t('{minutes} min', { minutes: Math.floor(age / MINUTE) });
  if (age < DAY) return t('{hours} h', { hours: Math.floor(age / HOUR) });
  if (age < 6 * DAY) return writeDate(then, { weekday: 'long' });
  const year = then.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const };
  return writeDate(then, { day: 'numeric', month: 'short', ...year });
}
