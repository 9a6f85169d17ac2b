import type { Block, CellBlock } from '../../core/note/note.ts';

/**
 * Neighbouring lists of one kind as one list, at the top and in cells: the page shows them as one, Markdown reads them
 * as one, and Lexical's list node joins them whatever we do (mergeNextSiblingListIfSameType in @lexical/list).
 */
export function joinLists(body: readonly Block[]): readonly Block[] {
  return joinNeighbours(body).map((block) => {
    if (block.type !== 'table') return block;
    const rows = block.rows.map((row) => row.map((cell) => ({ blocks: joinNeighbours(cell.blocks) })));
    return { ...block, rows };
  });
}

function joinNeighbours<T extends Block | CellBlock>(blocks: readonly T[]): readonly T[] {
  const result: T[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (last?.type === 'list' && block.type === 'list' && last.ordered === block.ordered) {
      result[result.length - 1] = { ...last, children: [...last.children, ...block.children] };
    } else {
      result.push(block);
    }
  }
  return result;
}
