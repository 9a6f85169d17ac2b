import { Editor, type JSONContent } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
import type { Block, Inline } from '../../../../core/note/note.ts';
import { inlineText } from '../../../../core/note/note-text.ts';
import { withLinks } from './with-links.ts';

export function open(root: HTMLElement, body: readonly Block[]): void {
  new Editor({
    element: root,
    extensions: [StarterKit, TableKit],
    content: { type: 'doc', content: withLinks(body).flatMap(toTiptap) },
  });
}

function toTiptap(block: Block): JSONContent[] {
  switch (block.type) {
    case 'heading':
      return [{ type: 'heading', attrs: { level: block.level }, content: block.content.map(inlineToTiptap) }];
    case 'paragraph':
      return [paragraph(block.content)];
    case 'list':
      return [
        {
          type: 'bulletList',
          content: block.children.flatMap((child) =>
            child.type === 'item' ? [{ type: 'listItem', content: [paragraph(child.content)] }] : [],
          ),
        },
      ];
    case 'table':
      return [
        {
          type: 'table',
          content: block.rows.map((row, index) => ({
            type: 'tableRow',
            content: row.map((cell) => ({
              type: index === 0 ? 'tableHeader' : 'tableCell',
              content: cell.blocks.flatMap(toTiptap),
            })),
          })),
        },
      ];
    default:
      return [];
  }
}

function paragraph(content: readonly Inline[]): JSONContent {
  return { type: 'paragraph', content: content.map(inlineToTiptap) };
}

function inlineToTiptap(inline: Inline): JSONContent {
  const text = inlineText([inline]);
  return inline.type === 'link'
    ? { type: 'text', text, marks: [{ type: 'link', attrs: { href: inline.url } }] }
    : { type: 'text', text };
}
