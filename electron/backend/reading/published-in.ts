import type { CslItem } from '../../../core/facts/source.ts';
import { type PartialDate, readPartialDate } from '../../../core/shared/partial-date.ts';

/** The day an item was issued as an ISO date of its own precision; null where it states none. */
export function publishedIn({ issued }: CslItem): PartialDate | null {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  if (year === undefined) return null;
  const date = [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return readPartialDate(date) === null ? null : date;
}
