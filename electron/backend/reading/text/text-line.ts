import type { Span } from '../../../../core/facts/fact.ts';

/** A line without its break; the span leaves out white space at its ends. */
export interface TextLine extends Span {
  readonly text: string;
  /** Where the line begins and ends with its white space, without the break. */
  readonly from: number;
  readonly to: number;
  /** How many marks of quoted mail stood before it. */
  readonly depth: number;
}

/** The lines of a text; `depths` are those of quotedLines. */
export function splitLines(text: string, depths: readonly number[] = []): readonly TextLine[] {
  const lines: TextLine[] = [];
  let from = 0;
  for (const [index, whole] of text.split('\n').entries()) {
    const words = whole.trim();
    const start = from + (words === '' ? 0 : whole.indexOf(words));
    const depth = depths[index] ?? 0;
    lines.push({ text: words, start, end: start + words.length, from, to: from + whole.length, depth });
    from += whole.length + 1;
  }
  return lines;
}

const RULE = /^([-=_*~#─━═]\s?){3,}$/;
const TABLE_RULE = /^\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?$/;

/** A line drawn with characters: parts a text, or underlines a heading. */
export function isRule(line: TextLine): boolean {
  return line.text.length <= 400 && RULE.test(line.text);
}

/** The line under a pipe table's head. */
export function isTableRule(line: TextLine): boolean {
  return line.text.length <= 400 && line.text.includes('|') && TABLE_RULE.test(line.text);
}

/** How many cells a line has as a table's row: parted by tabs, or by pipes with one at an end; 1 for no row. */
export function countCells({ text }: TextLine): number {
  if (text.includes('\t')) return text.split('\t').length;
  if (!/^\|.*\|$/.test(text)) return 1;
  return text.split('|').length - 2;
}
