import { FLOORS, MOST_BYTES, MOST_TIME } from './floors.ts';
import { nameMisses } from './list-misses.ts';
import type { Options } from './options.ts';
import { printShare } from './print-table.ts';
import { READINGS } from './reading.ts';
import type { Report, ReportColumn } from './report.ts';
import { balance, precision, recall, type Score } from './score.ts';
import { ROWS, type Row, type Scores } from './score-article.ts';

const SETS = ['seen', 'set-aside'] as const;
const TITLES = ['seen', 'set aside'] as const;
/** A column for each library; compromise finds dates by a plugin. */
const LIBRARIES = [
  ['compromise', ['compromise', 'compromise-dates']],
  ['chrono-node', ['chrono-node']],
  ['Recognizers', ['recognizers']],
] as const;

/** The tables of docs/extraction.md, to be pasted as they are; what was not measured is left blank. */
export function printMarkdown(report: Report, { classes, misses }: Options, args: readonly string[]): string {
  const rows = (Object.keys(ROWS) as Row[]).filter((row) => classes.includes(ROWS[row]));
  const columns = SETS.map((set) => report.columns.find(({ title }) => title === set));
  return [
    `Measured on ${report.date} by \`npm run bench:extraction -- ${args.join(' ')}\`. ${columns.flatMap((column) => (column ? sizeOf(column) : [])).join(' ')}`,
    qualityTable(columns, rows),
    readingsTable(columns, rows),
    timesAndSizes(report),
    ...(misses ? columns.flatMap((column) => (column ? missesOf(column, classes) : [])) : []),
  ].join('\n\n');
}

function sizeOf({ title, articles, words }: ReportColumn): string {
  return `${title === 'seen' ? 'Seen' : 'Set aside'}: ${articles.length} articles, ${words} words.`;
}

function qualityTable(columns: readonly (ReportColumn | undefined)[], rows: readonly Row[]): string {
  const measured = rows.map((row) => [
    row,
    ...columns.flatMap((column) => {
      const score = scoreIn(column, 'ours', row);
      return score
        ? [`${score.expected}`, ...[precision(score), recall(score), balance(score)].map(printShare)]
        : ['', '', '', ''];
    }),
    row in FLOORS ? printShare(FLOORS[row] ?? null) : '',
    ...LIBRARIES.map(([, tools]) => {
      const found = columns.map((column) => tools.map((tool) => scoreIn(column, tool, row)).find(Boolean));
      return found.some(Boolean) ? found.map((score) => (score ? printShare(balance(score)) : '')).join(' / ') : '·';
    }),
  ]);
  const sets = ['seen', 'P', 'R', 'F', 'set aside', 'P', 'R', 'F'];
  return markdownTable([['class', ...sets, 'floor', ...LIBRARIES.map(([name]) => name)], ...measured]);
}

/** Ours by each reading, and by the usual one on the article as a text file. */
function readingsTable(columns: readonly (ReportColumn | undefined)[], rows: readonly Row[]): string {
  return markdownTable([
    ['F by reading', ...TITLES.flatMap((title) => [...READINGS, 'as a file'].map((reading) => `${title}, ${reading}`))],
    ...rows.map((row) => [
      row,
      ...columns.flatMap((column) => {
        const scores = column?.tools.find(({ name }) => name === 'ours')?.scores;
        const asFile = column?.tools.find(({ name }) => name === 'ours-from-text')?.scores.usual;
        return [...READINGS.map((reading) => cellOf(scores?.[reading], row)), cellOf(asFile, row)];
      }),
    ]),
  ]);
}

function timesAndSizes({ times, sizes }: Report): string {
  const { extractor, gazetteer } = sizes;
  return [
    markdownTable([
      ['', ...times.keys(), 'at most'],
      ['ms for 1,000 words', ...[...times.values()].map(({ wall }) => wall.toFixed(1)), `${MOST_TIME}`],
      ['ms of processor', ...[...times.values()].map(({ processor }) => processor.toFixed(1)), ''],
    ]),
    `Extractor with gazetteer: ${extractor.bytes} bytes, gzipped ${extractor.gzipped} (at most ${MOST_BYTES}); of that the ` +
      `gazetteer ${gazetteer.gzipped}.`,
  ].join('\n\n');
}

function missesOf(column: ReportColumn, classes: Options['classes']): string {
  const ours = column.tools.find(({ name }) => name === 'ours');
  const lines = ours ? nameMisses(ours.byArticle, classes) : [];
  return [`Misses, ${column.title === 'seen' ? 'seen' : 'set aside'}:`, '', ...lines.map((line) => `- ${line}`)].join(
    '\n',
  );
}

function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows.map((cells) => `| ${cells.join(' | ')} |`);
  const rule = `| ${(rows[0] ?? []).map((_, index) => (index === 0 ? '---' : '--:')).join(' | ')} |`;
  return [head, rule, ...body].join('\n');
}

function scoreIn(column: ReportColumn | undefined, tool: string, row: Row): Score | undefined {
  return column?.tools.find(({ name }) => name === tool)?.scores.usual[row];
}

function cellOf(scores: Scores | undefined, row: Row): string {
  const score = scores?.[row];
  return score ? printShare(balance(score)) : '';
}
