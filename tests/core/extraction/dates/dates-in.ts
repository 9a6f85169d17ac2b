import type { Article } from '../../../../core/extraction/article.ts';
import { findDates } from '../../../../core/extraction/dates/find-dates.ts';
import type { DateFound } from '../../../../core/extraction/extraction.ts';
import { findSentences } from '../../../../core/extraction/sentences/find-sentences.ts';

/** What is found in a text of one paragraph a line; published on Wednesday 16 April 2025 unless said otherwise. */
export function findIn(text: string, published: string | null = '2025-04-16'): readonly DateFound[] {
  const article: Article = {
    text,
    blocks: [...text.matchAll(/\S.*/g)].map(({ index, 0: line }) => {
      return { start: index, end: index + line.trimEnd().length, kind: 'paragraph' };
    }),
  };
  return findDates(article, findSentences(article, 'en'), published);
}

/** The dates found, ranges as `from/to`, `vague` for those that fix none. */
export function datesIn(text: string, published?: string | null): string {
  return findIn(text, published)
    .map(({ iso, to }) => (iso === null ? 'vague' : to === undefined ? iso : `${iso}/${to}`))
    .join('; ');
}
