import process from 'node:process';
import type { NamedArticle } from '../../articles/list-articles.ts';
import { median, timed } from '../statistics.ts';
import type { Findings, Tool } from './findings.ts';
import { type Reading, readWhole } from './reading.ts';
import { addScores } from './score.ts';
import { ROWS, type Row, type Scores, scoreArticle } from './score-article.ts';

const ROUNDS = 3;

/** An article with what a tool found in it. */
export interface Read {
  readonly article: NamedArticle;
  readonly findings: Findings;
}

export interface Measured {
  readonly scores: Readonly<Record<Reading, Scores>>;
  readonly byArticle: readonly { readonly article: NamedArticle; readonly scores: Scores }[];
}

/** A tool's scores over some articles and what it found in them: of each, and each row summed, by each reading. */
export function measureFindings(found: readonly Read[]): Measured {
  const score = (reading: Reading) => {
    return found.map(({ article, findings }) => {
      const read = reading === 'whole' ? readWhole(article) : article;
      return { article, scores: scoreArticle(read, findings, reading) };
    });
  };
  const byArticle = score('usual');
  return {
    scores: { usual: sumRows(byArticle), whole: sumRows(score('whole')), narrow: sumRows(score('narrow')) },
    byArticle,
  };
}

function sumRows(byArticle: readonly { readonly scores: Scores }[]): Scores {
  const rows = (Object.keys(ROWS) as Row[]).flatMap((row) => {
    const scores = byArticle.flatMap(({ scores }) => scores[row] ?? []);
    return scores.length === 0 ? [] : [[row, addScores(scores)] as const];
  });
  return Object.fromEntries(rows) as Scores;
}

/** Milliseconds for 1,000 words: by the clock, and of processor, which a busy machine does not lengthen. */
export interface Time {
  readonly wall: number;
  readonly processor: number;
}

/** The time each tool takes: the median of three rounds over all articles, in turns. Each has read every article before. */
export async function timeTools(
  tools: readonly Tool[],
  articles: readonly NamedArticle[],
): Promise<ReadonlyMap<string, Time>> {
  const words = articles.reduce((sum, article) => sum + countWords(article), 0);
  const rounds: (readonly [string, Time])[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const tool of tools) {
      const before = process.cpuUsage();
      const wall = await timed(() => {
        for (const article of articles) tool.read(article);
      });
      const { user, system } = process.cpuUsage(before);
      rounds.push([tool.name, { wall: (wall / words) * 1000, processor: (user + system) / words }]);
    }
  }
  const of = (name: string) => rounds.filter(([tool]) => tool === name).map(([, time]) => time);
  return new Map(
    tools.map(({ name }) => [
      name,
      { wall: median(of(name).map(({ wall }) => wall)), processor: median(of(name).map(({ processor }) => processor)) },
    ]),
  );
}

export function countWords({ text }: NamedArticle): number {
  return text.split(/\s+/).length;
}
