import { normaliseInlines } from '../../../core/note/normalise-note.ts';
import type { Inline, NotedInline } from '../../../core/note/note.ts';
import { footnoteSchema } from '../../../core/note/note-schema.ts';
import type { Content } from '../clipboard/content.ts';
import { isNoted, linesOf } from '../clipboard/pieces.ts';

/** A piece of a note as a footnote can hold it: paragraphs are lines of it. */
export function toNoted(read: Content): readonly NotedInline[] {
  const lines: readonly (readonly Inline[])[] =
    read.type === 'words'
      ? [read.words]
      : read.blocks.flatMap((block) =>
          'content' in block
            ? [block.content]
            : linesOf(block).map((text): Inline[] => [{ type: 'text', text, marks: [] }]),
        );
  const content = lines.flatMap((line, index): readonly Inline[] => [
    ...(index === 0 ? [] : [{ type: 'break' as const }]),
    ...line,
  ]);
  const noted = normaliseInlines(content).filter(isNoted);
  if (noted.every(({ type }) => type === 'break')) return [];
  // More than a footnote may hold stays as far as it may.
  return footnoteSchema.safeParse({ type: 'footnote', content: noted }).success ? noted : noted.slice(0, 1_000);
}
