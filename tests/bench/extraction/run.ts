import process from 'node:process';
import { listMisses } from './list-misses.ts';
import { type Options, readOptions } from './options.ts';
import { printJson } from './print-json.ts';
import { printMarkdown } from './print-markdown.ts';
import { printText } from './print-text.ts';
import { makeReport, type Report } from './report.ts';

/**
 * `npm run bench:extraction [-- --set practice|tuning|seen|set-aside] [--class names|dates|figures|quotations|reported]
 * [--ours] [--tool compromise] [--totals] [--misses] [--final] [--json | --markdown]`: precision, recall and their
 * balance per class and per article, for the articles the rules were written on and those set aside beside each other,
 * for our extractor and libraries; milliseconds and bytes. docs/extraction.md says how it is measured.
 */
let options: Options;
try {
  options = readOptions(process.argv.slice(2));
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(2);
}

const report = await makeReport(options, new Date().toISOString().slice(0, 10));
console.log(print(report, options));

function print(report: Report, options: Options): string {
  if (options.form === 'json') return printJson(report);
  if (options.form === 'markdown') return printMarkdown(report, options, process.argv.slice(2));
  return `${printText(report, options)}${options.misses ? missesOf(report, options) : ''}`;
}

function missesOf({ columns }: Report, { classes }: Options): string {
  const byArticle = columns
    .flatMap(({ tools }) => tools.filter(({ name }) => name === 'ours'))
    .flatMap((ours) => ours.byArticle);
  const lines = new Map(byArticle.map(({ article, scores }) => [article.name, listMisses(article, scores, classes)]));
  return [...lines].map(([name, misses]) => (misses.length > 0 ? `\n\n${name}\n${misses.join('\n')}` : '')).join('');
}
