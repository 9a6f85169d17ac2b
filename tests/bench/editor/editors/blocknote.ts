import '@blocknote/core/style.css';
import { BlockNoteEditor, type PartialBlock } from '@blocknote/core';
import type { Block, Inline } from '../../../../core/note/note.ts';
import { inlineText } from '../../../../core/note/note-text.ts';
import { withLinks } from './with-links.ts';

type Words = ReturnType<typeof toWords>[];

export function open(root: HTMLElement, body: readonly Block[]): void {
  BlockNoteEditor.create({ initialContent: withLinks(body).flatMap(toBlockNote) }).mount(root);
}

function toBlockNote(block: Block): PartialBlock[] {
  switch (block.type) {
    case 'heading':
      return [{ type: 'heading', props: { level: block.level }, content: words(block.content) }];
    case 'paragraph':
      return [{ type: 'paragraph', content: words(block.content) }];
    case 'list':
      return block.children.flatMap((child): PartialBlock[] =>
        child.type === 'item' ? [{ type: 'bulletListItem', content: words(child.content) }] : [],
      );
    case 'table': {
      const rows = block.rows.map((row) => ({
        cells: row.map(({ blocks }) => blocks.flatMap((inside) => ('content' in inside ? words(inside.content) : []))),
      }));
      return [{ type: 'table', content: { type: 'tableContent', rows } }];
    }
    default:
      return [];
  }
}

function words(content: readonly Inline[]): Words {
  return content.map(toWords);
}

function toWords(inline: Inline) {
  const text = inlineText([inline]);
  return inline.type === 'link'
    ? ({ type: 'link', href: inline.url, content: text } as const)
    : ({ type: 'text', text, styles: {} } as const);
}
