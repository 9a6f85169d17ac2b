import type { Span } from '../../facts/fact.ts';
import type { Article } from '../article.ts';
import type { DateFound, FigureFound, Mention } from '../extraction.ts';

/**
 * The figures an article gives, in reading order and apart from each other. `mentions` settle whose dollars or
 * shillings are meant; numbers inside `dates` are no figures.
 */
export function findFigures(
  _article: Article,
  _sentences: readonly Span[],
  _mentions: readonly Mention[],
  _dates: readonly DateFound[],
): readonly FigureFound[] {
  return [];
}
