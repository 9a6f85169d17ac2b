import { readPartialDate } from '../../../core/shared/partial-date.ts';
import type { NamedArticle } from '../../articles/list-articles.ts';
import type { DateHit } from './findings.ts';
import { matchSpans, scoreOf } from './match-spans.ts';
import type { Reading } from './reading.ts';
import type { Score } from './score.ts';

/**
 * A date counts when it lies over an annotated one and means the same days as one of its readings; read narrowly, when
 * it is the same words.
 */
export function scoreDates(article: NamedArticle, hits: readonly DateHit[], reading: Reading): Score {
  const matching = matchSpans(article.dates, hits, (gold, hit) => {
    if (gold.optional) return true;
    if (reading === 'narrow' && (gold.start !== hit.start || gold.end !== hit.end)) return false;
    const { iso } = hit;
    return iso !== null && gold.isos.some((reading) => isSameDays(reading, iso));
  });
  return scoreOf(
    matching,
    ({ isos }) => isos.join(' or '),
    ({ iso }) => iso ?? 'no date',
  );
}

/** Whether two readings mean the same first and last day. */
export function isSameDays(one: string, other: string): boolean {
  const days = daysOf(one);
  return days !== null && days === daysOf(other);
}

/** The first and the last day meant: `2025-02` and `2025-02-01/2025-02-28` are the same; null when it is no date. */
function daysOf(iso: string): string | null {
  const [from = '', to = from] = iso.split('/');
  const first = readPartialDate(from);
  const last = readPartialDate(to);
  if (!first || !last) return null;
  const [lastYear = 0, lastMonth = 12, lastDay = lastOf(lastYear, lastMonth)] = last;
  const [firstYear = 0, firstMonth = 1, firstDay = 1] = first;
  return `${firstYear}-${firstMonth}-${firstDay}/${lastYear}-${lastMonth}-${lastDay}`;
}

function lastOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
