import { $isListNode, type ListNode } from '@lexical/list';
import { $isTableCellNode, $isTableNode, type TableNode } from '@lexical/table';
import { $createLineBreakNode, $isElementNode, $isLineBreakNode, $isRootNode, type ElementNode } from 'lexical';
import { shareOut } from '../../core/note/table-grid.ts';
import { $unwrap } from './nested-links.ts';

/** A block of text that came to stand in a line or an item gives its words to it, as lines of their own. */
export function $keepBlockOffLines(block: ElementNode): void {
  const parent = block.getParent();
  if (parent === null || $isRootNode(parent) || $isTableCellNode(parent) || $isListNode(parent)) return;
  const [before, after] = [block.getPreviousSibling(), block.getNextSibling()];
  if (before !== null && !$isLineBreakNode(before)) block.insertBefore($createLineBreakNode());
  if (after !== null && !$isLineBreakNode(after)) block.insertAfter($createLineBreakNode());
  $unwrap(block);
}

/** A list stands between blocks, in a cell or in an item; from a line it goes below it. */
export function $keepListOffLines(list: ListNode): void {
  const parent = list.getParent();
  if (parent === null || $isTableCellNode(parent) || !$isTextBlock(parent)) return;
  parent.insertAfter(list);
}

/** A table stands between blocks: in a cell it gives what is in its cells, from a line or an item it goes below. */
export function $keepTableOnPage(table: TableNode): void {
  const parent = table.getParent();
  if (parent === null || $isRootNode(parent)) return;
  if ($isTableCellNode(parent)) {
    for (const row of table.getChildren())
      for (const cell of $isElementNode(row) ? row.getChildren() : [])
        for (const block of $isTableCellNode(cell) ? cell.getChildren() : []) table.insertBefore(block);
    table.remove();
    return;
  }
  const block = table
    .getParents()
    .find((above) => $isRootNode(above.getParent()) || $isTableCellNode(above.getParent()));
  block?.insertAfter(table);
}

/** Widths of columns are shares of a hundred, one for each; those that do not fit the columns are none. */
export function $keepWidths(table: TableNode): void {
  const widths = table.getColWidths();
  if (widths === undefined) return;
  const shares = widths.length === table.getColumnCount() ? shareOut(widths) : undefined;
  if (shares !== widths) table.setColWidths(shares && [...shares]);
}

/** What holds a line of words: neither a list nor an item. */
function $isTextBlock(node: ElementNode): boolean {
  return !$isRootNode(node) && !$isTableNode(node) && node.getType() !== 'listitem' && !node.isShadowRoot();
}
