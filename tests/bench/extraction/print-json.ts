import type { Report } from './report.ts';
import { balance, precision, recall, type Score } from './score.ts';
import type { Scores } from './score-article.ts';

/** The report as one JSON document: every number, no misses. */
export function printJson({ date, columns, times, sizes }: Report): string {
  const sets = columns.map(({ title, sets, articles, words, tools }) => ({
    title,
    sets,
    articles: articles.length,
    words,
    tools: Object.fromEntries(
      tools.map(({ name, scores, byArticle }) => [
        name,
        {
          usual: rowsOf(scores.usual),
          whole: rowsOf(scores.whole),
          narrow: rowsOf(scores.narrow),
          byArticle: Object.fromEntries(byArticle.map(({ article, scores }) => [article.name, rowsOf(scores)])),
        },
      ]),
    ),
  }));
  return JSON.stringify({ date, sets, msFor1000Words: Object.fromEntries(times), sizes }, null, 2);
}

function rowsOf(scores: Scores): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(scores).map(([row, score]) => [row, numbersOf(score)]));
}

function numbersOf(score: Score): unknown {
  const { right, found, expected } = score;
  return { right, found, expected, precision: precision(score), recall: recall(score), f: balance(score) };
}
