import { assertNever } from '../shared/assert-never.ts';
import { chartFactLinks } from './chart-links.ts';
import type { Block, Inline, List, Note, Reference } from './note.ts';

/** What stands in one paragraph, item or cell. */
export type InlineLine = readonly Inline[];

/** The lines of a note as inlines, in reading order (a table row by row); a chart has one for each of its links. */
export function inlineLines({ body }: Pick<Note, 'body'>): readonly InlineLine[] {
  return body.flatMap(blockInlineLines);
}

/** Every reference of a body, in reading order. */
export function referencesIn(body: readonly Block[]): readonly Reference[] {
  return inlineLines({ body }).flatMap((line) => line.filter((inline) => inline.type === 'reference'));
}

/** The same of one block, or of what stands in a cell. */
export function blockInlineLines(block: Block): readonly InlineLine[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'quote':
    case 'callout':
      return [block.content];
    case 'list':
      return listLines(block);
    case 'table':
      return block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks.flatMap(blockInlineLines)));
    case 'chart':
      return chartFactLinks(block).map((link) => [link]);
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
}

function listLines(list: List): readonly InlineLine[] {
  return list.children.flatMap((child) => (child.type === 'list' ? listLines(child) : [child.content]));
}
