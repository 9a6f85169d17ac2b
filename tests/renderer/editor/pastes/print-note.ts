import type { Block, CellBlock, Inline, List } from '../../../../core/note/note.ts';

/**
 * Blocks of a note, one line each, for people to read: `h2 Words`, `p [bold: words] and [link address: words]`,
 * `- item`, `| cell | cell |`. Kinds without a line of their own are printed as their data.
 */
export function printNote(blocks: readonly Block[]): string {
  return `${blocks.flatMap(printBlock).join('\n')}\n`;
}

function printBlock(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [`h${block.level} ${printInlines(block.content)}`];
    case 'paragraph':
      return [`p ${printInlines(block.content)}`.trimEnd()];
    case 'quote':
      return [`> ${printInlines(block.content)}`];
    case 'list':
      return printList(block, '');
    case 'table':
      return [
        `${block.headerRow ? 'table with a heading row' : 'table'}${block.widths ? ` ${block.widths.join(' ')}` : ''}`,
        ...block.rows.map((row) => {
          const cells = row.map(({ blocks, ...looks }) => [printLooks(looks), ...blocks.map(printCellBlock)].join(''));
          return `  | ${cells.join(' | ')} |`;
        }),
      ];
    case 'rule':
      return ['---'];
    default:
      return [JSON.stringify(block)];
  }
}

function printLooks(looks: object): string {
  return Object.keys(looks).length === 0 ? '' : `${JSON.stringify(looks)} `;
}

function printCellBlock(block: CellBlock, index: number): string {
  const words = block.type === 'list' ? printList(block, '').join(' ') : printInlines(block.content);
  return index === 0 ? words : ` // ${words}`;
}

function printList(list: List, indent: string): readonly string[] {
  let number = list.start;
  return list.children.flatMap((child) => {
    if (child.type === 'list') return printList(child, `${indent}   `);
    const { type: _, content, ...looks } = child;
    const marker = list.ordered ? `${number}.` : '-';
    number += 1;
    return [`${indent}${marker} ${printLooks(looks)}${printInlines(content)}`];
  });
}

function printInlines(content: readonly Inline[]): string {
  return content.map(printInline).join('');
}

function printInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.marks.length === 0 ? inline.text : `[${inline.marks.join(' ')}: ${inline.text}]`;
    case 'break':
      return '[br]';
    case 'link':
      return `[link ${inline.url}: ${printInlines(inline.content)}]`;
    case 'footnote':
      return `[footnote: ${printInlines(inline.content)}]`;
    default:
      return JSON.stringify(inline);
  }
}
