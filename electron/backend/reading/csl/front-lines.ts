import type { Article, Block } from '../../../../core/extraction/article.ts';
import type { CslItem, CslName } from '../../../../core/facts/source.ts';
import { cslText } from './csl-text.ts';
import { readWrittenDate } from './read-date.ts';
import { readByline } from './read-names.ts';

/** Title, byline and date stand in the first lines of an article. */
const FRONT_BLOCKS = 8;
/** A title is the first or second thing said, or comes after a dateline and a label. */
const TITLE_BLOCKS = 4;
const BYLINE =
  /^(?:(?:[Ww]ritten|[Rr]eported|[Ss]tory|[Ww]ords|[Tt]ext) )?(?:[Bb]y|BY|Oleh|OLEH|Par|Von|Por)\s*:?\s+(?=\p{Lu})/u;
const AUTHOR_LABEL = /^(?:author|authors|penulis|autor|auteur|autore|verfasser|redacteur|بقلم|كتب)\s*[:：]\s*/i;
const EAST_ASIAN_AUTHOR = /(?:作者|記者|记者|撰文|글)\s*[:：]\s*([\p{Script=Han}\p{Script=Hangul}·]{2,10})/u;
const LONGEST_BYLINE = 150;
/** A sentence that long is no label. */
const SHORTEST_STORY = 60;
const MOST_BYLINE_WORDS = 20;
/** What comes before the dash or the story: `LONDON, 3 March 2025 (Wire) —`. */
const LONGEST_DATELINE = 90;
/** A line with more words than that is a sentence, or ends with its date after a comma. */
const MOST_LABEL_WORDS = 8;
/** A date a line ends with. */
const LAST_DATE =
  /(?:\d{1,2}(?:st|nd|rd|th|\.)? \p{L}{3,10}|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?|\p{L}{3,10}),? \d{4}\)?$|\d{4}年\d{1,2}月\d{1,2}日.{0,30}$/u;
/** A change is no publication, and a reply's head dates what it answers. */
const OTHER_DATE =
  /updat|modif|revis|kemas ?kini|mise? à jour|aktualis|wrote:$|accessed|retrieved|due\b|deadline|expires?/i;

/** What the first lines of an article say about it: first heading, `By ...`, a date with its year. */
export function readFrontLines({ text, blocks }: Article): Pick<CslItem, 'title' | 'author' | 'issued'> {
  const front = blocks.slice(0, FRONT_BLOCKS).map((block) => ({ ...block, words: text.slice(block.start, block.end) }));
  // Below the first sentences, a heading heads a part.
  const story = front.findIndex(({ kind, words }) => kind !== 'heading' && isStory(words));
  const heading = front.slice(0, story < 0 ? TITLE_BLOCKS : story).find(({ kind }) => kind === 'heading');
  const title = heading && cslText(heading.words);
  const author = front.map(({ words }) => readAuthors(words)).find((names) => names.length > 0);
  const issued = front
    .filter((block) => block !== heading && (block.kind === 'paragraph' || block.kind === 'heading'))
    .map((block) => readWrittenDate(dateline(block)))
    .find((date) => date !== null);
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(issued ? { issued } : {}),
  };
}

function isStory(words: string): boolean {
  return (
    words.length > LONGEST_BYLINE || (words.length > SHORTEST_STORY && /[.!?。！？؟]["”’»)]*$/.test(words.slice(-9)))
  );
}

/** The names in a line that is a byline: never those of a sentence (`By Tuesday the river had risen.`). */
function readAuthors(words: string): readonly CslName[] {
  if (words.length > LONGEST_BYLINE) return [];
  const [, name] = EAST_ASIAN_AUTHOR.exec(words) ?? [];
  if (name !== undefined) return readByline(name);
  const label = AUTHOR_LABEL.exec(words) ?? BYLINE.exec(words);
  if (label === null || /[.!?]["”’]?$/.test(words) || words.split(/\s/).length > MOST_BYLINE_WORDS) return [];
  return readByline(words.slice(label[0].length)).filter(isNamed);
}

function isNamed({ family, given, literal }: CslName): boolean {
  const name = literal ?? `${given ?? ''} ${family ?? ''}`;
  return /^\p{L}/u.test(name) && readWrittenDate(name) === null && name.split(' ').length <= 8;
}

/** The part of a line in which a date is the article's own: a short line, or what stands before the story's dash. */
function dateline({ words }: Block & { readonly words: string }): string {
  if (OTHER_DATE.test(words.slice(0, LONGEST_DATELINE))) return '';
  if (words.length <= LONGEST_DATELINE) return /[.!?:]$/.test(words) || isSentence(words) ? '' : words;
  const [place = ''] = words.slice(0, LONGEST_DATELINE + 20).split(/\s[-–—]+\s|\s?—\s?|:\s/, 1);
  return place.length <= LONGEST_DATELINE && /^\p{Lu}{2}/u.test(place) ? place : '';
}

/** `The act was signed into law on August 14, 1935` dates something else; `Speech at the council, Geneva, 4 May 2025` itself. */
function isSentence(words: string): boolean {
  if (words.split(/\s+/).length <= MOST_LABEL_WORDS) return false;
  const date = LAST_DATE.exec(words);
  return date === null || !/[,;:|–—(-]$/.test(words.slice(0, date.index).trimEnd());
}
