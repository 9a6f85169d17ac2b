import { parseArgs } from 'node:util';
import type { ArticleSet } from '../../articles/list-articles.ts';
import type { Tool } from './findings.ts';
import { CLASSES, type Class } from './score-article.ts';
import { TOOLS } from './tools.ts';

export interface Options {
  readonly columns: readonly Column[];
  readonly classes: readonly Class[];
  readonly tools: readonly Tool[];
  readonly articles: boolean;
  readonly misses: boolean;
  readonly form: 'text' | 'json' | 'markdown';
}

/** Sets shown beside each other: each, and those the rules were written on as one. */
export interface Column {
  readonly title: string;
  readonly sets: readonly ArticleSet[];
}

const COLUMNS: readonly Column[] = [
  { title: 'practice', sets: ['practice'] },
  { title: 'tuning', sets: ['tuning'] },
  { title: 'seen', sets: ['practice', 'tuning'] },
  { title: 'set-aside', sets: ['set-aside'] },
];

/**
 * Reads the command line of `npm run bench:extraction`.
 *
 * @throws Error for people when an option is unknown, or when the misses of the articles set aside are asked for
 * without `--final`: a rule corrected by them would make their figures worthless.
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      set: { type: 'string' },
      class: { type: 'string', multiple: true, default: [] },
      tool: { type: 'string', multiple: true, default: [] },
      ours: { type: 'boolean', default: false },
      totals: { type: 'boolean', default: false },
      misses: { type: 'boolean', default: false },
      final: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
    },
  });
  const columns = COLUMNS.filter(({ title }) => values.set === undefined || title === values.set);
  const titles = COLUMNS.map(({ title }) => title).join(', ');
  if (columns.length === 0) throw new Error(`--set is one of ${titles}, or left out for all`);
  refuseUnknown('--class', values.class, CLASSES);
  const wanted = values.ours ? ['ours', 'ours-from-text', ...values.tool] : values.tool;
  refuseUnknown(
    '--tool',
    wanted,
    TOOLS.map(({ name }) => name),
  );
  const misses = values.misses || values.final;
  if (misses && !values.final && columns.some(({ sets }) => sets.includes('set-aside'))) {
    throw new Error(
      'Misses of the articles set aside are shown with --final only: once a rule is corrected by them, they no longer ' +
        'tell how the extractor does on text it has not seen. Use --set seen --misses.',
    );
  }
  return {
    columns,
    classes: CLASSES.filter((name) => values.class.length === 0 || values.class.includes(name)),
    tools: TOOLS.filter(({ name }) => wanted.length === 0 || wanted.includes(name)),
    articles: !values.totals,
    misses,
    form: values.json ? 'json' : values.markdown ? 'markdown' : 'text',
  };
}

function refuseUnknown(option: string, asked: readonly string[], known: readonly string[]): void {
  const unknown = asked.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`${option} is one of ${known.join(', ')}, not ${unknown}`);
}
