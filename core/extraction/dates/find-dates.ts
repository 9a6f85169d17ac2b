import type { Span } from '../../facts/fact.ts';
import type { PartialDate } from '../../shared/partial-date.ts';
import type { Article } from '../article.ts';
import type { DateFound } from '../extraction.ts';

/**
 * The dates an article names, in reading order and apart from each other, read against the day of publication. A
 * date whose year (or all of it) comes from that day is `inferred`; without it such a date stays unresolved, `vague`
 * and without `iso`. Of 04/05/2025 the day comes first unless the article writes month-first dates elsewhere.
 */
export function findDates(
  _article: Article,
  _sentences: readonly Span[],
  _published: PartialDate | null,
): readonly DateFound[] {
  return [];
}
