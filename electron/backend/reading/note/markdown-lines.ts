import { normaliseInlines } from '../../../../core/note/normalise-note.ts';
import type { Block, CalloutKind, Cell, Inline, ListItem } from '../../../../core/note/note.ts';
import { printableText } from '../../../../core/shared/printable-text.ts';

export function boxed(block: Block, kind: CalloutKind): Block {
  return block.type === 'paragraph' ? { type: 'callout', kind, content: block.content } : block;
}

/** The lines a footnote can hold of a block. */
export function lineContents(block: Block | ListItem): readonly (readonly Inline[])[] {
  if ('content' in block) return [block.content];
  if (block.type === 'table') return block.rows.map((cells) => cells.flatMap(cellInlines));
  return block.type === 'list' ? block.children.flatMap(lineContents) : [];
}

export function cellInlines({ blocks }: Cell): readonly Inline[] {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? block.content : []));
}

export function linesOf(text: string): readonly Inline[] {
  return normaliseInlines(
    text
      .split('\n')
      .flatMap((line, index): readonly Inline[] => [
        ...(index === 0 ? [] : [{ type: 'break' as const }]),
        { type: 'text', text: printableText(line), marks: [] },
      ]),
  );
}
