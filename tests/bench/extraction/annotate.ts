import type { Span } from '../../../core/facts/fact.ts';
import type { NamedArticle } from '../../articles/list-articles.ts';
import { readAnnotated } from '../../articles/read-article.ts';

/** A small annotated article for the tests of the scorers, published on 12 March 2025, a Wednesday. */
export function annotate(body: string): NamedArticle {
  return {
    name: 'planted',
    ...readAnnotated(`<article date="2025-03-12" style="wire report">\n${body}\n</article>\n`),
  };
}

/**
 * Where words stand in an article, the nth time.
 *
 * @throws Error when they do not.
 */
export function at(article: NamedArticle, words: string, nth = 1): Span {
  let start = -1;
  for (let time = 0; time < nth; time += 1) {
    start = article.text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`No ${words} in the article`);
  }
  return { start, end: start + words.length };
}

/** A score's counts alone. */
export function counts(score: { readonly right: number; readonly found: number; readonly expected: number } | null) {
  return score && { right: score.right, found: score.found, expected: score.expected };
}
