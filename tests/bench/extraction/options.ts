import { parseArgs } from 'node:util';
import type { ArticleSet } from '../../articles/list-articles.ts';
import { CLASSES, type Class } from './score-article.ts';

/** Sets shown beside each other: those the rules were written on as one, and the one set aside. */
export interface Options {
  readonly columns: readonly { readonly title: string; readonly sets: readonly ArticleSet[] }[];
  readonly classes: readonly Class[];
  readonly articles: boolean;
  readonly misses: boolean;
  readonly libraries: boolean;
  readonly json: boolean;
}

const SEEN = { title: 'seen', sets: ['practice', 'tuning'] } as const;
const SET_ASIDE = { title: 'set aside', sets: ['set-aside'] } as const;
const COLUMNS: Readonly<Record<string, Options['columns']>> = {
  seen: [SEEN],
  practice: [{ title: 'practice', sets: ['practice'] }],
  tuning: [{ title: 'tuning', sets: ['tuning'] }],
  'set-aside': [SET_ASIDE],
};

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
      articles: { type: 'boolean', default: false },
      misses: { type: 'boolean', default: false },
      final: { type: 'boolean', default: false },
      ours: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const columns = values.set === undefined ? [SEEN, SET_ASIDE] : COLUMNS[values.set];
  if (!columns) throw new Error(`--set is ${Object.keys(COLUMNS).join(', ')} or left out for both`);
  const unknown = values.class.find((name) => !CLASSES.some((known) => known === name));
  if (unknown !== undefined) throw new Error(`--class is one of ${CLASSES.join(', ')}, not ${unknown}`);
  if (values.misses && !values.final && columns.some(({ sets }) => sets.includes('set-aside'))) {
    throw new Error(
      'Misses of the articles set aside are shown with --final only: once a rule is corrected by them, they no longer ' +
        'tell how the extractor does on text it has not seen. Use --set seen --misses.',
    );
  }
  const classes = CLASSES.filter((name) => values.class.length === 0 || values.class.includes(name));
  const { articles, misses, json } = values;
  return { columns, classes, articles, misses, libraries: !values.ours, json };
}
