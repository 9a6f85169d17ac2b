import { assertNever } from '../shared/assert-never.ts';
import type { Block, CellBlock, Inline, List, Reference } from './note.ts';

/** Every reference of a body, in reading order. */
export function referencesIn(body: readonly Block[]): readonly Reference[] {
  return body.flatMap((block) => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
      case 'quote':
      case 'callout':
        return inLine(block.content);
      case 'list':
        return inList(block);
      case 'table':
        return block.rows.flatMap((row) => row.flatMap(({ blocks }) => blocks.flatMap(inCell)));
      case 'chart':
      case 'image':
      case 'page-break':
      case 'section-break':
      case 'rule':
      case 'contents':
      case 'decision':
      case 'sign-off':
        return [];
      default:
        return assertNever(block);
    }
  });
}

function inCell(block: CellBlock): readonly Reference[] {
  return block.type === 'list' ? inList(block) : inLine(block.content);
}

function inList({ children }: List): readonly Reference[] {
  return children.flatMap((child) => (child.type === 'list' ? inList(child) : inLine(child.content)));
}

function inLine(content: readonly Inline[]): readonly Reference[] {
  return content.filter((inline) => inline.type === 'reference');
}
