import { beginsItem } from './item-mark.ts';
import { countCells, isRule, type TextLine } from './text-line.ts';

/** Wider lines were not broken by a program that wraps. */
const WIDEST = 140;
/** Narrower ones are verses, addresses and labels. */
const NARROWEST = 45;
/** A wrapping program may leave that much at the end of a line (a long word moved down, a soft margin). */
const SLACK = 4;
/** Of the longer lines that have one below them, so many are full in a text that was wrapped. */
const FULL_SHARE = 0.6;
const LEAST_PAIRS = 2;
/** Of the width: a shorter line may be a label. */
const LONG_SHARE = 0.6;

/** The width a text was wrapped at; null when its lines are whole paragraphs. */
export function wrapWidth(lines: readonly TextLine[]): number | null {
  const lengths = lines.filter(({ text }) => text !== '').map(lengthOf);
  const width = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return null;
  let pairs = 0;
  let full = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || line.text === '' || next.text === '' || isRule(line) || isRule(next) || countCells(line) > 1) continue;
    if (lengthOf(line) < width * LONG_SHARE || beginsItem(next, line, lines[index + 2])) continue;
    pairs += 1;
    if (isFull(line, next, width)) full += 1;
  }
  return pairs >= LEAST_PAIRS && full >= pairs * FULL_SHARE ? width : null;
}

/**
 * Whether `next` goes on with the paragraph of `line`: its first word would not have fitted, or the sentence goes on in
 * small letters. `after` is the line below `next`.
 */
export function goesOn(
  line: TextLine,
  next: TextLine,
  after: TextLine | undefined,
  { width, isItem }: { readonly width: number | null; readonly isItem: boolean },
): boolean {
  if (next.depth !== line.depth || beginsItem(next, line, after)) return false;
  const isOpen = !/[.!?:。！？：]["'”’)]*$/.test(line.text);
  if (/^\p{Ll}/u.test(next.text) && isOpen) return true;
  if (isItem && next.start - next.from > line.start - line.from) return true;
  if (width === null) return false;
  return isFull(line, next, width) || (isOpen && lengthOf(line) >= width * LONG_SHARE);
}

function isFull(line: TextLine, next: TextLine, width: number): boolean {
  const [first = ''] = next.text.split(/\s/, 1);
  return lengthOf(line) + 1 + first.length > width - SLACK;
}

/** Up to its last word, with what it is indented by. */
function lengthOf(line: TextLine): number {
  return line.end - line.from;
}
