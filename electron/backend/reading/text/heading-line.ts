import { readWrittenDate } from '../csl/read-date.ts';
import type { TextLine } from './text-line.ts';

const LONGEST_HEADING = 120;
const MOST_WORDS = 16;
/** A short line may be anything; with more words it takes capitals to be a heading. */
const FEW_WORDS = 9;
const BYLINE_OR_LABEL = /^(by\s|from\s|source:|photo|updated|published|posted|contact|tel\b|email|http)/i;
/** Words Title Case leaves small. */
const SMALL = new Set(
  'a an and as at but by for from in into of off on or over per the to under up vs via with'.split(' '),
);

/**
 * Whether a line that stands for itself reads like a heading: ALL CAPS, Title Case, or a few words without a full stop;
 * the line a text opens with may be as long as a headline.
 */
export function isHeadingLine({ text }: TextLine, opensText = false): boolean {
  if (text.length > LONGEST_HEADING || !/\p{L}/u.test(text) || BYLINE_OR_LABEL.test(text)) return false;
  if (/[.!,;:…—–-]["'”’»)]*$/.test(text) || /^["“«‘'(]/.test(text) || text.includes('\t')) return false;
  const words = text.split(/\s+/);
  if (words.length > MOST_WORDS || isDateLine(text, words)) return false;
  if (isCapitals(text) || isTitleCase(words)) return true;
  return (opensText || words.length <= FEW_WORDS) && /^[\p{Lu}\p{Lo}\d]/u.test(text);
}

function isDateLine(text: string, words: readonly string[]): boolean {
  return words.length <= 5 && readWrittenDate(text) !== null && /\d{4}$/.test(text);
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

function isTitleCase(words: readonly string[]): boolean {
  const telling = words.filter((word) => /^\p{L}/u.test(word) && !SMALL.has(word.toLowerCase()));
  return telling.length > 0 && telling.every((word) => /^\p{Lu}/u.test(word));
}
