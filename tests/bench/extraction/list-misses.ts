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

/** For each class what was missed and what was wrongly found, in its words, all articles together. */
export function nameMisses(
  byArticle: readonly { readonly article: NamedArticle; readonly scores: Scores }[],
  classes: readonly string[],
): readonly string[] {
  return LISTED.filter((row) => classes.includes(ROWS[row])).flatMap((row) => {
    const told = (of: 'missed' | 'wrong') => {
      return byArticle.flatMap(({ article, scores }) => {
        return (scores[row]?.[of] ?? []).map(
          ({ start, end, says }) => `${inOneLine(article.text.slice(start, end))} (${says}, ${article.name})`,
        );
      });
    };
    const parts = [['missed', told('missed')] as const, ['wrong', told('wrong')] as const].filter(
      ([, all]) => all.length > 0,
    );
    return parts.map(([of, all]) => `${row.replace(', strict', '')}, ${all.length} ${of}: ${all.join('; ')}.`);
  });
}

const LONGEST = 60;

function inOneLine(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}

function inContext(text: string, { start, end }: Note): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return `…${before}[${text.slice(start, end)}]${after}…`.replaceAll('\n', '⏎');
}
