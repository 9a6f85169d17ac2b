import type { NamedArticle } from '../../articles/list-articles.ts';
import type { Note } from './score.ts';
import { ROWS, type Row, type Scores } from './score-article.ts';

const CONTEXT = 45;
/** What the lenient row misses stands under the strict one too. */
const LISTED: readonly Row[] = [
  'person, strict',
  'organisation, strict',
  'place, strict',
  'programme, strict',
  'dates',
  'figures',
  'quotations',
  'their speakers',
  'reported speech',
  'its speakers',
  'their kinds',
  'dates of them',
  'speakers of them',
  'facts found',
];

/** Every miss (-) and false hit (+) of an article, a line each, with the words around it. */
export function listMisses(article: NamedArticle, scores: Scores, classes: readonly string[]): readonly string[] {
  return LISTED.filter((row) => classes.includes(ROWS[row])).flatMap((row) => {
    const name = row.replace(', strict', '');
    const missed = scores[row]?.missed.map((note) => ({ note, sign: '-' })) ?? [];
    const wrong = scores[row]?.wrong.map((note) => ({ note, sign: '+' })) ?? [];
    return [...missed, ...wrong]
      .toSorted((a, b) => a.note.start - b.note.start)
      .map(({ note, sign }) => `${sign} ${name} (${note.says})  ${inContext(article.text, note)}`);
  });
}

function inContext(text: string, { start, end }: Note): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return `…${before}[${text.slice(start, end)}]${after}…`.replaceAll('\n', '⏎');
}
