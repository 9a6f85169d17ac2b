import { type PartialDate, readPartialDate } from '../../shared/partial-date.ts';
import { type Day, dayNumber, lastDayOf } from './calendar.ts';
import type { Tense } from './read-tense.ts';

/** The day of publication and how much of it is known; its unknown parts stand in the middle. */
export interface Published extends Day {
  readonly knows: 'year' | 'month' | 'day';
}

export function readPublished(date: PartialDate | null): Published | null {
  const [year, month, day] = (date === null ? null : readPartialDate(date)) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { year, month: 7, day: 1, knows: 'year' };
  if (day === undefined) return { year, month, day: 15, knows: 'month' };
  return { year, month, day, knows: 'day' };
}

/** From this far on, the tense around a date without a year outweighs how near it is to publication. */
const FAR_AHEAD = 75;
const FAR_BEHIND = 45;

/**
 * The year of a month, or of a day of it, that an article leaves out: the one nearest to publication, except that what
 * is far away lies on the side that the tense says.
 */
export function yearNear(published: Published, month: number, day: number | null, tense: Tense | null): number {
  const { year, knows } = published;
  if (knows === 'year') return year;
  const away = (candidate: number) =>
    dayNumber({ year: candidate, month, day: Math.min(day ?? 15, lastDayOf(candidate, month).day) }) -
    dayNumber(published);
  const nearest = [year, year - 1, year + 1].reduce((best, one) =>
    Math.abs(away(one)) < Math.abs(away(best)) ? one : best,
  );
  if (tense === 'future' && away(nearest) < -FAR_BEHIND) return nearest + 1;
  if (tense === 'gone' && away(nearest) > 0) return nearest - 1;
  if (tense === 'past' && away(nearest) > FAR_AHEAD) return nearest - 1;
  return nearest;
}
