import type { Cell, CellBlock, Inline } from '../../../../core/note/note.ts';
import { inlineText } from '../../../../core/note/note-text.ts';

/** Whether a line says something, if only in a footnote. */
export function hasWords(content: readonly Inline[]): boolean {
  return inlineText(content).trim() !== '' || content.some(({ type }) => type === 'footnote');
}

export function emptyCell(): Cell {
  return { blocks: [{ type: 'paragraph', content: [] }] };
}

export function isFull(block: CellBlock): boolean {
  return block.type === 'list' || hasWords(block.content);
}
