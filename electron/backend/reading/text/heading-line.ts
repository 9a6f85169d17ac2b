import { readWrittenDate } from '../csl/read-date.ts';
import type { TextLine } from './text-line.ts';

/** In UTF-16 units and words; a headline, which a text opens with, may be longer. */
const LONGEST = { heading: { length: 120, words: 16 }, headline: { length: 160, words: 22 } };
/** A short line may be anything; with more words it takes capitals to be a heading. */
const FEW_WORDS = 9;
const MOST_DATE_WORDS = 9;
const NO_HEADING =
  /^(by\s|from\s|to\s|cc\s|(from|sent|to|cc|bcc|date|subject|re|fwd):|source:|photo|updated|published|posted|contact\b|tel\b|email|e-mail|phone|fax|http|www\.|dear\s|yours\s|kind regards|regards|best|sincerely|embargo|for immediate release|-?\s?ends\s?-?$)/i;
/** `Date: 4 May`: a name and its value. */
const LABELLED = /^[\p{L} ]{2,30}:\s/u;
/** Words Title Case leaves small. */
const SMALL = new Set(
  'a an and as at but by for from in into of off on or over per the to under up vs via with'.split(' '),
);
const NUMBERED =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.|[A-Z]\.|(?:Chapter|Section|Part|Annex|Appendix)\s+[\dA-Z]{1,4}[.:]?)\s+(?=\p{L})/u;

/** Where in a text a line stands. */
export type LinePlace = 'opening' | 'below-headline' | 'within';

/**
 * Whether a line that stands for itself reads like a heading: ALL CAPS, Title Case, or a few words without a full stop;
 * the line a text opens with may be as long as a headline, and the one below it, too. There, a name is a byline.
 */
export function isHeadingLine({ text: whole }: Pick<TextLine, 'text'>, place: LinePlace = 'within'): boolean {
  const text = whole.replace(NUMBERED, '');
  const isHeadline = place !== 'within';
  const longest = isHeadline ? LONGEST.headline : LONGEST.heading;
  if (text.length > longest.length || !/\p{L}/u.test(text) || NO_HEADING.test(text)) return false;
  if (/[.!,;:…—–-]["'”’»)]*$/.test(text) || /[\t@]/.test(text) || isDateLine(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > longest.words || (place === 'below-headline' && isName(words))) return false;
  if (isCapitals(text)) return true;
  if (text.endsWith('?') && place === 'within' && !isTitleCase(words)) return false;
  if (place !== 'opening' && (/^["“«‘'(]/.test(text) || LABELLED.test(text))) return false;
  return isTitleCase(words) || ((isHeadline || words.length <= FEW_WORDS) && /^["“«‘'(]?[\p{Lu}\p{Lo}\d]/u.test(text));
}

/** `2.3 What was found`: a number, then what may be a heading. */
export function isNumberedHeading(line: TextLine): boolean {
  return NUMBERED.test(line.text) && isHeadingLine(line);
}

/** A date, with or without a place: `Geneva, 4 May 2025`. */
function isDateLine(text: string): boolean {
  return text.split(/\s+/).length <= MOST_DATE_WORDS && /\d{4}\)?$/.test(text) && readWrittenDate(text) !== null;
}

function isName(words: readonly string[]): boolean {
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^\p{Lu}[\p{Ll}\p{Lu}.'’-]*$/u.test(word) && /\p{Ll}|\.$/u.test(word))
  );
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

function isTitleCase(words: readonly string[]): boolean {
  const telling = words.filter((word) => /^\p{L}/u.test(word) && !SMALL.has(word.toLowerCase()));
  return telling.length > 0 && telling.every((word) => /^\p{Lu}/u.test(word));
}
