import { type PartialDate, readPartialDate } from '../shared/partial-date.ts';
import type { CslItem } from './source.ts';

/**
 * The day of publication as ISO 8601, to the precision the source gives: the first date of `issued`, as far as its
 * numbers are ones of a calendar. Null without one.
 */
export function issuedDay({ issued }: Pick<CslItem, 'issued'>): PartialDate | null {
  const parts = issued?.['date-parts'][0] ?? [];
  for (let precision = Math.min(parts.length, 3); precision > 0; precision -= 1) {
    const date = parts
      .slice(0, precision)
      .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
      .join('-');
    if (readPartialDate(date)) return date;
  }
  return null;
}
