import { casual, type ParsedResult } from 'chrono-node/en';
import { FINDS_NOTHING, type Tool } from '../findings.ts';

/**
 * chrono-node's casual English, told the day of publication in UTC, taking the nearest date. A time of day without a day
 * is no date.
 */
export const CHRONO: Tool = {
  name: 'chrono-node',
  read({ text, date }) {
    const reference = { instant: new Date(`${date}T12:00:00Z`), timezone: 0 };
    const results = casual.parse(text, reference, { forwardDate: false });
    return {
      ...FINDS_NOTHING,
      dates: results.flatMap(({ index, text: words, start, end }) => {
        const from = partOf(start);
        if (from === null) return [];
        const to = end && partOf(end);
        return [{ start: index, end: index + words.length, iso: to && to !== from ? `${from}/${to}` : from }];
      }),
    };
  },
};

/** As exact as the words are: `2025`, `2025-03`, `2025-03-12`; null for a time of day alone. */
function partOf(date: ParsedResult['start']): string | null {
  const day = date.isCertain('day') || date.isCertain('weekday');
  if (!day && !date.isCertain('month') && !date.isCertain('year')) return null;
  const parts = [date.get('year'), ...(day || date.isCertain('month') ? [date.get('month')] : [])];
  return [...parts, ...(day ? [date.get('day')] : [])]
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-');
}
