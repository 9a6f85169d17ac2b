import { assertNever } from '../shared/assert-never.ts';
import type { Block, CellBlock, Inline, List, Note, NotedInline } from './note.ts';

export type ChangeLine = (content: readonly Inline[]) => readonly Inline[];

/** A note with every line of its body changed, in reading order (a table row by row), all else as it was. */
export function mapLines<T extends Pick<Note, 'body'>>(note: T, change: ChangeLine): T {
  return { ...note, body: note.body.map((block) => mapBlockLines(block, { line: change, footnote: change })) };
}

/** One block with its lines changed; a footnote's words are a line of their own, which comes after the line it is called in. */
export function mapBlockLines(
  block: Block,
  { line, footnote }: { readonly line: ChangeLine; readonly footnote: ChangeLine },
): Block {
  return mapBlock(block, (content) =>
    line(content).map((inline) =>
      inline.type === 'footnote' ? { ...inline, content: footnote(inline.content).filter(isNoted) } : inline,
    ),
  );
}

function isNoted(inline: Inline): inline is NotedInline {
  return inline.type !== 'footnote';
}

function mapBlock(block: Block, change: ChangeLine): Block {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'quote':
    case 'callout':
      return { ...block, content: change(block.content) };
    case 'list':
      return mapList(block, change);
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) =>
          row.map((cell) => ({ ...cell, blocks: cell.blocks.map((one) => mapCellBlock(one, change)) })),
        ),
      };
    case 'chart':
    case 'image':
    case 'page-break':
    case 'section-break':
    case 'rule':
    case 'contents':
    case 'decision':
    case 'sign-off':
      return block;
    default:
      return assertNever(block);
  }
}

function mapCellBlock(block: CellBlock, change: ChangeLine): CellBlock {
  return block.type === 'list' ? mapList(block, change) : { ...block, content: change(block.content) };
}

function mapList(list: List, change: ChangeLine): List {
  return {
    ...list,
    children: list.children.map((child) =>
      child.type === 'list' ? mapList(child, change) : { ...child, content: change(child.content) },
    ),
  };
}
