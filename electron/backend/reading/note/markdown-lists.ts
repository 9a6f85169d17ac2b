import type { BlockContent, DefinitionContent, List as ListNode, RootContent } from 'mdast';
import { normaliseInlines } from '../../../../core/note/normalise-note.ts';
import type { Block, List, ListItem } from '../../../../core/note/note.ts';
import { cellInlines } from './markdown-lines.ts';

const EMPTY_ITEM: ListItem = { type: 'item', content: [] };
const DEEPEST_LIST = 8;

export type BlocksOf = (node: RootContent) => readonly Block[];

/** A list with those in it, as deep as a note has them; what stands in items and is none becomes items. */
export function readList(node: ListNode, blocksOf: BlocksOf, depth = 0): List {
  const children = node.children.flatMap((item): readonly (ListItem | List)[] => {
    const parts = item.children.flatMap((child) => itemParts(child, blocksOf, depth));
    const [first = EMPTY_ITEM, ...rest] = parts;
    const whole =
      first.type === 'item' || item.children[0]?.type === 'list' ? [first, ...rest] : [EMPTY_ITEM, ...parts];
    return typeof item.checked === 'boolean' ? tick(whole, item.checked) : whole;
  });
  return {
    type: 'list',
    ordered: node.ordered ?? false,
    start: node.ordered ? Math.min(Math.max(node.start ?? 1, 1), 32_767) : 1,
    children: children.length === 0 ? [EMPTY_ITEM] : children,
  };
}

function itemParts(
  node: BlockContent | DefinitionContent,
  blocksOf: BlocksOf,
  depth: number,
): readonly (ListItem | List)[] {
  if (node.type === 'list' && depth < DEEPEST_LIST) return [readList(node, blocksOf, depth + 1)];
  if (node.type === 'list')
    return node.children.flatMap((item) => item.children.flatMap((one) => itemParts(one, blocksOf, depth)));
  return blocksOf(node).flatMap((block): readonly ListItem[] => {
    if ('content' in block) return [{ type: 'item', content: block.content }];
    if (block.type !== 'table') return [];
    return block.rows.map((cells) => ({ type: 'item', content: normaliseInlines(cells.flatMap(cellInlines)) }));
  });
}

/** The box of an item is its first line's. */
function tick([first, ...rest]: readonly (ListItem | List)[], checked: boolean): readonly (ListItem | List)[] {
  if (first?.type !== 'item') return first ? [first, ...rest] : [];
  return [{ ...first, checked }, ...rest];
}
