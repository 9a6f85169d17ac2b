import process from 'node:process';
import { listArticles } from '../../articles/list-articles.ts';
import { listMisses } from './list-misses.ts';
import { type Measured, measureTool, timeTool } from './measure-tool.ts';
import { type Options, readOptions } from './options.ts';
import { printShare, printTable } from './print-table.ts';
import { OURS } from './read-ours.ts';
import { balance, precision, recall, type Score } from './score.ts';
import { ROWS, type Row } from './score-article.ts';

/**
 * `npm run bench:extraction [-- --set practice|tuning|seen|set-aside] [--class names|dates|figures|quotations|reported]
 * [--articles] [--misses] [--ours] [--json]`: precision, recall and their balance per class, for the articles the rules
 * were written on and those set aside beside each other, and the same for libraries.
 */
let options: Options;
try {
  options = readOptions(process.argv.slice(2));
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(2);
}

const columns = options.columns.map(({ title, sets }) => ({ title, articles: sets.flatMap(listArticles) }));
const rows = (Object.keys(ROWS) as Row[]).filter((row) => options.classes.includes(ROWS[row]));
const ours = columns.map(({ title, articles }) => ({ title, ...measureTool(OURS, articles) }));

console.log(
  printTable([
    ['ours', ...ours.flatMap(({ title }) => [title, 'P', 'R', 'F'])],
    ...rows.map((row) => [row, ...ours.flatMap(({ scores }) => scoreCells(scores[row]))]),
  ]),
);
if (options.articles) for (const column of ours) console.log(`\n${articleTable(column)}`);
if (options.misses) {
  for (const { byArticle } of ours) {
    for (const { article, scores } of byArticle) {
      const lines = listMisses(article, scores, options.classes);
      if (lines.length > 0) console.log(`\n${article.name}\n${lines.join('\n')}`);
    }
  }
}
const articles = columns.flatMap((column) => column.articles);
console.log(`\n${(await timeTool(OURS, articles)).toFixed(1)} ms for 1,000 words`);

/** How many are there, then precision, recall and their balance. */
function scoreCells(score: Score | undefined): readonly string[] {
  if (!score) return ['', '·', '·', '·'];
  return [`${score.expected}`, ...[precision(score), recall(score), balance(score)].map(printShare)];
}

function articleTable({ title, byArticle }: Measured & { readonly title: string }): string {
  return printTable([
    [`${title}: F`, ...rows],
    ...byArticle.map(({ article, scores }) => {
      return [article.name, ...rows.map((row) => printShare(scores[row] ? balance(scores[row]) : null))];
    }),
  ]);
}
