import { FLOORS, MOST_BYTES, MOST_TIME } from './floors.ts';
import type { Sizes } from './measure-size.ts';
import type { Options } from './options.ts';
import { printShare, printTable } from './print-table.ts';
import { READINGS } from './reading.ts';
import type { Report, ReportColumn } from './report.ts';
import { balance, precision, recall, type Score } from './score.ts';
import { ROWS, type Row } from './score-article.ts';

/** The report for a terminal: each tool's totals, ours by each reading, each article, the libraries, times, sizes. */
export function printText(report: Report, { classes, articles }: Options): string {
  const rows = (Object.keys(ROWS) as Row[]).filter((row) => classes.includes(ROWS[row]));
  const { columns } = report;
  return [
    countTable(columns),
    ...(hasTool(columns, 'ours')
      ? [totalsTable(columns, rows), readingsTable(columns.filter(isShownBeside), rows)]
      : []),
    ...columns
      .filter((column) => isShownBeside(column, 0, columns) && column.tools.some(({ name }) => name !== 'ours'))
      .map((column) => besideTable(column, rows)),
    ...(articles
      ? columns
          .filter(({ title }, _, all) => all.length === 1 || title !== 'seen')
          .map((column) => articleTables(column, rows))
      : []),
    timeTable(report),
    printSizes(report.sizes),
  ].join('\n\n');
}

function countTable(columns: readonly ReportColumn[]): string {
  return printTable([
    ['', 'articles', 'words'],
    ...columns.map(({ title, articles, words }) => [title, `${articles.length}`, `${words}`]),
  ]);
}

/** How many there are, then precision, recall and their balance, each set beside the others. */
function totalsTable(columns: readonly ReportColumn[], rows: readonly Row[]): string {
  return printTable([
    ['ours', ...columns.flatMap(({ title }) => [title, 'P', 'R', 'F']), 'floor'],
    ...rows.map((row) => [
      row,
      ...columns.flatMap((column) => {
        const score = scoreIn(column, 'ours', row);
        return score ? [`${score.expected}`, ...measuresOf(score)] : ['', '·', '·', '·'];
      }),
      printShare(FLOORS[row] ?? null),
    ]),
  ]);
}

function readingsTable(columns: readonly ReportColumn[], rows: readonly Row[]): string {
  return printTable([
    ['ours: F by reading', ...columns.flatMap(({ title }) => [title, ...READINGS])],
    ...rows.map((row) => [
      row,
      ...columns.flatMap(({ tools }) => {
        const scores = tools.find(({ name }) => name === 'ours')?.scores;
        return ['', ...READINGS.map((reading) => printShare(balanceOf(scores?.[reading][row])))];
      }),
    ]),
  ]);
}

/** Every tool that looks for a row: precision, recall and their balance. */
function besideTable(column: ReportColumn, rows: readonly Row[]): string {
  return printTable([
    [`${column.title}: P R F`, 'there', ...column.tools.map(({ name }) => name)],
    ...rows.map((row) => {
      const scores = column.tools.map(({ name }) => scoreIn(column, name, row));
      const there = Math.max(...scores.map((score) => score?.expected ?? 0));
      return [row, `${there}`, ...scores.map((score) => (score ? measuresOf(score).join(' ') : '·'))];
    }),
  ]);
}

const ABREAST = 6;

/** A class a line, some articles abreast. */
function articleTables({ title, tools }: ReportColumn, rows: readonly Row[]): string {
  const tables = tools.flatMap(({ name, byArticle }) => {
    const found = rows.filter((row) => byArticle.some(({ scores }) => scores[row]));
    const starts = byArticle.flatMap((_, index) => (index % ABREAST === 0 ? [index] : []));
    return starts.map((start) => {
      const abreast = byArticle.slice(start, start + ABREAST);
      return printTable([
        [`${name}, ${title}`, ...abreast.map(({ article }) => article.name)],
        ...found.map((row) => [
          row,
          ...abreast.map(({ scores }) => (scores[row] ? measuresOf(scores[row]).join(' ') : '·')),
        ]),
      ]);
    });
  });
  return tables.join('\n\n');
}

function timeTable({ times }: Report): string {
  return printTable([
    ['ms for 1,000 words, median of 3', 'by the clock', 'of processor'],
    ...[...times].map(([name, { wall, processor }]) => [name, wall.toFixed(1), processor.toFixed(1)]),
    ['at most', MOST_TIME.toFixed(1), ''],
  ]);
}

function printSizes({ extractor, gazetteer }: Sizes): string {
  return printTable([
    ['bytes', 'minified', 'gzipped'],
    ['extractor with gazetteer', `${extractor.bytes}`, `${extractor.gzipped}`],
    ['gazetteer alone', `${gazetteer.bytes}`, `${gazetteer.gzipped}`],
    ['at most', '', `${MOST_BYTES}`],
  ]);
}

function hasTool(columns: readonly ReportColumn[], name: string): boolean {
  return columns.some(({ tools }) => tools.some((tool) => tool.name === name));
}

function scoreIn({ tools }: ReportColumn, name: string, row: Row): Score | undefined {
  return tools.find((tool) => tool.name === name)?.scores.usual[row];
}

/** Practice and tuning together where both are shown. */
function isShownBeside({ title }: ReportColumn, _index: number, all: readonly ReportColumn[]): boolean {
  return all.length === 1 || title === 'seen' || title === 'set-aside';
}

function balanceOf(score: Score | undefined): number | null {
  return score ? balance(score) : null;
}

function measuresOf(score: Score): readonly string[] {
  return [precision(score), recall(score), balance(score)].map(printShare);
}
