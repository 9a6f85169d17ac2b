import type { Block, Inline, Note } from '../../../core/note/note.ts';
import type { PrintImage } from '../../../core/word/printing.ts';

/** The long paper as BlockNote's blocks: headings, paragraphs, lists, tables and pictures; it has no footnotes. */
export function toBlockNote(note: Note, pictures: ReadonlyMap<string, PrintImage>): readonly unknown[] {
  let last = 0;
  const made = (type: string, props: object, content?: unknown) => {
    last += 1;
    return { id: `b${last}`, type, props, ...(content === undefined ? {} : { content }), children: [] };
  };
  return note.body.flatMap((block) => blocksOf(block, pictures, made));
}

const WORDS = { textColor: 'default', backgroundColor: 'default', textAlignment: 'left' };
type Make = (type: string, props: object, content?: unknown) => unknown;

function blocksOf(block: Block, pictures: ReadonlyMap<string, PrintImage>, made: Make): readonly unknown[] {
  switch (block.type) {
    case 'heading':
      return [made('heading', { ...WORDS, level: block.level, isToggleable: false }, words(block.content))];
    case 'paragraph':
      return [made('paragraph', WORDS, words(block.content))];
    case 'list':
      return block.children.flatMap((item) =>
        item.type === 'item'
          ? [made(block.ordered ? 'numberedListItem' : 'bulletListItem', WORDS, words(item.content))]
          : [],
      );
    case 'table':
      return [
        made(
          'table',
          { textColor: 'default' },
          {
            type: 'tableContent',
            columnWidths: [undefined, undefined, undefined, undefined],
            headerRows: 1,
            rows: block.rows.map((cells) => ({
              cells: cells.map(({ blocks }) => ({
                type: 'tableCell',
                content: blocks.flatMap((one) => (one.type === 'paragraph' ? words(one.content) : [])),
                props: { ...WORDS, colspan: 1, rowspan: 1 },
              })),
            })),
          },
        ),
      ];
    case 'image': {
      const { kind = 'png', bytes = new Uint8Array() } = pictures.get(block.image) ?? {};
      const url = `data:image/${kind};base64,${Buffer.from(bytes).toString('base64')}`;
      const props = {
        name: '',
        url,
        caption: block.caption,
        showPreview: true,
        previewWidth: 48,
        backgroundColor: 'default',
      };
      return [made('image', { ...props, textAlignment: 'left' })];
    }
    default:
      return [];
  }
}

function words(content: readonly Inline[]): readonly unknown[] {
  return content.flatMap((inline): readonly unknown[] => {
    if (inline.type === 'text') return [{ type: 'text', text: inline.text, styles: {} }];
    return inline.type === 'fact-link' ? words(inline.content) : [];
  });
}
