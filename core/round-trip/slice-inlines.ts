import type { Inline, LineBreak, Text } from '../note/note.ts';
import { inlineText } from '../note/note-text.ts';

/** The part of a line between two offsets of its text (note-text.ts), with its marks and links. */
export function sliceInlines(content: readonly Inline[], from: number, to: number): readonly Inline[] {
  const parts: Inline[] = [];
  let start = 0;
  for (const inline of content) {
    const length = inlineText([inline]).length;
    const [a, b] = [Math.max(from - start, 0), Math.min(to - start, length)];
    if (a < b) parts.push(sliceInline(inline, a, b));
    start += length;
    if (start >= to) break;
  }
  return parts;
}

function sliceInline(inline: Inline, from: number, to: number): Inline {
  if (inline.type === 'text') return { ...inline, text: inline.text.slice(from, to) };
  if (inline.type === 'break') return inline;
  // Without words of its own, no part of a line is one (merge-words.ts puts them back).
  if (inline.type === 'footnote' || inline.type === 'reference') return inline;
  return { ...inline, content: sliceInlines(inline.content, from, to) as readonly (Text | LineBreak)[] };
}

/** A line without links: its words with their marks. */
export function wordsOf(content: readonly Inline[]): readonly (Text | LineBreak)[] {
  return content.flatMap((inline): readonly (Text | LineBreak)[] => {
    if (inline.type === 'footnote' || inline.type === 'reference') return [];
    return 'content' in inline ? inline.content : [inline];
  });
}
