const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago an instant was, short enough for a list: `now`, `5 min`, `3 h`, `Tuesday`, `16 Apr`, `16 Apr 2025`. */
export function describeAge(instant: string, now: Date): string {
  const then = new Date(instant);
  const age = now.getTime() - then.getTime();
  if (Number.isNaN(age)) return '';
  if (age < MINUTE) return 'now';
  if (age < HOUR) return `${Math.floor(age / MINUTE)} min`;
  if (age < DAY) return `${Math.floor(age / HOUR)} h`;
  if (age < 6 * DAY) return then.toLocaleDateString('en-GB', { weekday: 'long' });
  const year = then.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const };
  return then.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', ...year });
}
