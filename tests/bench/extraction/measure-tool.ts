import type { NamedArticle } from '../../articles/list-articles.ts';
import { median, timed } from '../statistics.ts';
import type { Tool } from './findings.ts';
import { addScores } from './score.ts';
import { ROWS, type Row, type Scores, scoreArticle } from './score-article.ts';

const RUNS = 5;

export interface Measured {
  readonly scores: Scores;
  readonly byArticle: readonly { readonly article: NamedArticle; readonly scores: Scores }[];
}

/** A tool's scores over some articles, each row summed. */
export function measureTool(tool: Tool, articles: readonly NamedArticle[]): Measured {
  const byArticle = articles.map((article) => ({ article, scores: scoreArticle(article, tool.read(article)) }));
  const rows = (Object.keys(ROWS) as Row[]).flatMap((row) => {
    const scores = byArticle.flatMap(({ scores }) => scores[row] ?? []);
    return scores.length === 0 ? [] : [[row, addScores(scores)] as const];
  });
  return { scores: Object.fromEntries(rows) as Scores, byArticle };
}

/** Milliseconds a tool takes for 1,000 words: the median of five runs over all articles, after one to warm up. */
export async function timeTool(tool: Tool, articles: readonly NamedArticle[]): Promise<number> {
  const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const readAll = () => {
    for (const article of articles) tool.read(article);
  };
  readAll();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await timed(readAll));
  return (median(times) / words) * 1000;
}
