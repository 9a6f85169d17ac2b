import type { Article } from '../article.ts';
import type { KnownName, Mention } from '../extraction.ts';
import type { Sentence } from '../sentences/find-sentences.ts';

/** People, organisations, places and programmes of an article, in reading order and apart from each other. */
export function findNames(_article: Article, _sentences: readonly Sentence[], _known: readonly KnownName[]): Mention[] {
  return [];
}
