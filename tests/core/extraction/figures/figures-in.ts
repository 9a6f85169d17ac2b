import type { Article } from '../../../../core/extraction/article.ts';
import { findDates } from '../../../../core/extraction/dates/find-dates.ts';
import type { FigureFound, Mention } from '../../../../core/extraction/extraction.ts';
import { findFigures } from '../../../../core/extraction/figures/find-figures.ts';
import { findSentences } from '../../../../core/extraction/sentences/find-sentences.ts';

/** What is found in a text of one paragraph a line, published on 16 April 2025. */
export function findIn(text: string, mentions: readonly Mention[] = []): readonly FigureFound[] {
  const article: Article = {
    text,
    blocks: [...text.matchAll(/\S.*/g)].map(({ index, 0: line }) => {
      return { start: index, end: index + line.trimEnd().length, kind: 'paragraph' };
    }),
  };
  const sentences = findSentences(article, 'en');
  return findFigures(article, sentences, mentions, findDates(article, sentences, '2025-04-16'));
}

/** The values and units found: `5..7 %; 243000000 GBP`. */
export function figuresIn(text: string, mentions?: readonly Mention[]): string {
  return findIn(text, mentions)
    .map(({ value, high, unit }) => `${high === undefined ? value : `${value}..${high}`} ${unit}`.trim())
    .join('; ');
}
