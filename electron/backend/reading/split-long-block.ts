import type { Block } from '../../../core/extraction/article.ts';
import { Unreadable } from './unreadable.ts';

/** A passage holds at most twice that (core/facts/source-schema.ts). */
const LONGEST = 100_000;
/** Without one space in so many characters it is no language. */
const LONGEST_WORD = 50_000;

/**
 * A block, or several where it is longer than a passage may be: parted at a space, after a full stop where there is one
 * near. `text` is the block's own. Throws Unreadable for an endless word.
 */
export function splitLongBlock(text: string, block: Block): readonly Block[] {
  if (text.length <= LONGEST) return [block];
  const parts: Block[] = [];
  let from = 0;
  while (text.length - from > LONGEST) {
    const window = text.slice(from, from + LONGEST);
    const sentence = Math.max(window.lastIndexOf('. '), window.lastIndexOf('。')) + 1;
    const cut = sentence > LONGEST / 2 ? sentence : window.search(/\s\S*$/);
    if (cut < LONGEST - LONGEST_WORD) throw new Unreadable('unknown');
    parts.push({ ...block, ...trimmed(text, from, from + cut, block.start) });
    from += cut;
  }
  parts.push({ ...block, ...trimmed(text, from, text.length, block.start) });
  return parts.filter(({ start, end }) => end > start);
}

function trimmed(text: string, from: number, to: number, offset: number): { start: number; end: number } {
  let [start, end] = [from, to];
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return { start: offset + start, end: offset + end };
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}
