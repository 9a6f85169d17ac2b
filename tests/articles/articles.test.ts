import { describe, expect, it } from 'vitest';
import type { Span } from '../../core/facts/fact.ts';
import { type ArticleSet, listArticles, type NamedArticle } from './list-articles.ts';
import { isReading } from './read-article.ts';

const SETS: readonly ArticleSet[] = ['practice', 'tuning', 'set-aside'];
const LISTS = ['mentions', 'dates', 'figures', 'quotations', 'scares', 'reported', 'headings', 'facts'] as const;
const OPENING_MARKS = ['"', "'", '“', '‘', '«'];

describe.each(SETS)('the %s articles', (set) => {
  const articles = listArticles(set);
  console.log(
    `${set}: ${articles.length} articles, ${LISTS.map((list) => `${count(articles, list)} ${list}`).join(', ')}`,
  );

  it('are there', () => {
    // The set aside may be kept elsewhere.
    expect(articles.length).toBeGreaterThanOrEqual(set === 'set-aside' ? 0 : 4);
  });

  for (const article of articles) {
    it(`${article.name} is as long as a real one`, () => {
      const words = article.text.split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(300);
      expect(words).toBeLessThanOrEqual(800);
    });

    it(`${article.name} marks words without white space around them, each list in reading order`, () => {
      for (const list of LISTS) {
        let before = 0;
        for (const span of article[list]) {
          const words = wordsOf(article, span);
          expect(words, list).not.toBe('');
          expect(words, list).toBe(words.trim());
          expect(span.start, `${list}: ${words}`).toBeGreaterThanOrEqual(before);
          before = span.start;
        }
      }
    });

    it(`${article.name} reads its dates and figures`, () => {
      for (const date of article.dates) {
        expect(date.isos.every(isReading), wordsOf(article, date)).toBe(true);
        expect(date.isos.length > 0 || date.optional, wordsOf(article, date)).toBe(true);
      }
      for (const figure of article.figures) {
        expect(figure.value.every(Number.isFinite), wordsOf(article, figure)).toBe(true);
        expect([1, 2], wordsOf(article, figure)).toContain(figure.value.length);
        if (/[$£€₹¥]/.test(wordsOf(article, figure))) expect(figure.unit).toMatch(/^[A-Z]{3}$/);
      }
    });

    it(`${article.name} says of each fact what kind it is and when it holds`, () => {
      for (const fact of article.facts) {
        const words = wordsOf(article, fact);
        expect(fact.kinds.length, words).toBeGreaterThan(0);
        expect(fact.whens.length, words).toBeGreaterThan(0);
        expect(
          fact.whens.every((when) => when === null || isReading(when)),
          words,
        ).toBe(true);
        expect(fact.speakers.length, words).toBeGreaterThan(0);
      }
    });

    it(`${article.name} names its speakers and begins quotations at their marks`, () => {
      for (const quotation of article.quotations) {
        expect(quotation.speaker).toBeTypeOf('string');
        expect(OPENING_MARKS, wordsOf(article, quotation)).toContain(wordsOf(article, quotation)[0]);
      }
      for (const reported of article.reported) expect(reported.speaker, wordsOf(article, reported)).not.toBe('');
    });
  }
});

function wordsOf(article: NamedArticle, span: Span): string {
  return article.text.slice(span.start, span.end);
}

function count(articles: readonly NamedArticle[], list: (typeof LISTS)[number]): number {
  return articles.reduce((sum, article) => sum + article[list].length, 0);
}
