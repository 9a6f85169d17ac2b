import { isItem, type TextLine } from './text-line.ts';

/** Wider lines were not broken by a program that wraps. */
const WIDEST = 140;
/** Narrower ones are verses, addresses and labels. */
const NARROWEST = 45;
/** A wrapping program may leave that much at the end of a line (a long word moved down, a soft margin). */
const SLACK = 4;

/** The width a text was wrapped at; null when its lines are whole paragraphs. */
export function wrapWidth(lines: readonly TextLine[]): number | null {
  const longest = lines.reduce((width, line) => Math.max(width, line.to - line.from), 0);
  return longest > WIDEST || longest < NARROWEST ? null : longest;
}

/**
 * Whether `next` goes on with the paragraph of `line`: its first word would not have fitted, or the sentence goes on in
 * small letters.
 */
export function goesOn(line: TextLine, next: TextLine, width: number | null): boolean {
  if (isItem(next)) return false;
  if (/^\p{Ll}/u.test(next.text) && !/[.!?:]["'”’)]*$/.test(line.text)) return true;
  if (width === null) return false;
  const [first = ''] = next.text.split(/\s/, 1);
  return line.to - line.from + 1 + first.length > width - SLACK;
}
