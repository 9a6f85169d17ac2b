import { isDecisionEmpty } from '../../note/formal-blocks.ts';
import type { Block } from '../../note/note.ts';
import { blockLines } from '../../note/note-text.ts';

/** Whether a block says something: it has words of its author's, or is a chart, an image or a block to sign. */
export function isWritten(block: Block): boolean {
  switch (block.type) {
    case 'page-break':
    case 'section-break':
    case 'rule':
    case 'contents':
      return false;
    case 'chart':
    case 'image':
    case 'sign-off':
      return true;
    case 'decision':
      return !isDecisionEmpty(block);
    case 'heading':
      return block.section === undefined && block.content.length > 0;
    default:
      return blockLines(block).some((line) => line.trim() !== '');
  }
}
