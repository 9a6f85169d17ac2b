import type { Cell, CellBlock, Inline } from '../../../../core/note/note.ts';
import { inlineText } from '../../../../core/note/note-text.ts';

export function hasWords(content: readonly Inline[]): boolean {
  return inlineText(content).trim() !== '';
}

export function emptyCell(): Cell {
  return { blocks: [{ type: 'paragraph', content: [] }] };
}

export function isFull(block: CellBlock): boolean {
  return block.type === 'list' || hasWords(block.content);
}
