import type { Article } from '../../../../core/extraction/article.ts';
import type { CslItem } from '../../../../core/facts/source.ts';
import { cslText } from './csl-text.ts';
import { readWrittenDate } from './read-date.ts';
import { readByline } from './read-names.ts';

/** Title, byline and date stand in the first lines of an article. */
const FRONT_BLOCKS = 8;
const BYLINE = /^(?:(?:written|reported|story)\s+)?by\s+\p{Lu}/iu;
const LONGEST_BYLINE = 150;
/** What comes before the dash or the story: `LONDON, 3 March 2025 (Wire) —`. */
const LONGEST_DATELINE = 90;

/** What the first lines of an article say about it: first heading, `By ...`, a date with its year. */
export function readFrontLines({ text, blocks }: Article): Pick<CslItem, 'title' | 'author' | 'issued'> {
  const front = blocks.slice(0, FRONT_BLOCKS).map((block) => ({ ...block, words: text.slice(block.start, block.end) }));
  const heading = front.slice(0, 4).find(({ kind }) => kind === 'heading');
  const title = heading && cslText(heading.words);
  const byline = front.find(({ words }) => words.length <= LONGEST_BYLINE && BYLINE.test(words));
  const author = byline ? readByline(byline.words) : [];
  const issued = front
    .filter((block) => block !== heading && block.kind !== 'table')
    .map(({ words }) => readWrittenDate(dateline(words)))
    .find((date) => date !== null);
  return {
    ...(title === undefined ? {} : { title }),
    ...(author.length === 0 ? {} : { author }),
    ...(issued ? { issued } : {}),
  };
}

/** The part of a line in which a date is the article's own: a short line, or what stands before the story's dash. */
function dateline(words: string): string {
  if (words.length <= LONGEST_DATELINE) return /[.!?]$/.test(words) ? '' : words;
  const [place = ''] = words.slice(0, LONGEST_DATELINE + 20).split(/\s[-–—]+\s|\s?—\s?|:\s/, 1);
  return place.length <= LONGEST_DATELINE && /^\p{Lu}{2}/u.test(place) ? place : '';
}
