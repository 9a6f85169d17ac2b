import type { BodyText } from './body-text.ts';
import type { ColumnBlock } from './column-blocks.ts';
import { joinLines } from './join-lines.ts';
import { ENDED, isFullBefore } from './paragraph-end.ts';

/** The blocks of columns in reading order, paragraphs joined that go on in the next column or on the next page. */
export function joinColumns(columns: readonly (readonly ColumnBlock[])[], body: BodyText): readonly ColumnBlock[] {
  const joined: ColumnBlock[] = [];
  for (const blocks of columns) {
    const [first, ...rest] = blocks;
    const last = joined.at(-1);
    if (!first) continue;
    if (last && goesOn(last, first, body)) joined[joined.length - 1] = join(last, first, body);
    else joined.push(first);
    joined.push(...rest);
  }
  return joined;
}

function goesOn(block: ColumnBlock, next: ColumnBlock, body: BodyText): boolean {
  const [last, first] = [block.lines.at(-1), next.lines[0]];
  if (!last || !first || next.kind !== 'paragraph') return false;
  if (block.kind !== 'paragraph' && block.kind !== 'item') return false;
  if (Math.abs(block.size - next.size) > body.size * 0.08 || last.bold !== first.bold) return false;
  if (/\p{L}[-\u2010\u00ad]$/u.test(last.text) && /^\p{Ll}/u.test(first.text)) return true;
  const isOver = ENDED.test(last.text);
  if (!isOver && /^\p{Ll}/u.test(first.text)) return true;
  const isIndented = first.x0 > next.shape.left + first.size * 0.5;
  if (isIndented || !isFullBefore(last, first, block.shape)) return false;
  // Where paragraphs are indented, one that is not goes on.
  return !isOver || body.indents;
}

function join(block: ColumnBlock, next: ColumnBlock, { hyphens }: BodyText): ColumnBlock {
  return { ...block, text: joinLines(block.text, next.text, hyphens), lines: next.lines, shape: next.shape };
}
