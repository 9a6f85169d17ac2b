import { $getListDepth, $isListNode, type ListItemNode, type ListNode } from '@lexical/list';
import { MAX_LIST_DEPTH } from '../../../core/note/note.ts';

/**
 * A list no deeper than a note has them: what is pasted, dragged or joined into an item may have lists of its own. Items
 * that would be deeper stand in the deepest list, in their order.
 */
export function $keepListDepth(list: ListNode): void {
  $keepBelow(list, $getListDepth(list));
}

function $keepBelow(list: ListNode, depth: number): void {
  for (const item of list.getChildren<ListItemNode>()) {
    const inner = item.getFirstChild();
    if (!$isListNode(inner)) continue;
    if (depth < MAX_LIST_DEPTH) {
      $keepBelow(inner, depth + 1);
      continue;
    }
    for (const deep of $itemsIn(inner)) item.insertBefore(deep);
    item.remove();
  }
}

function $itemsIn(list: ListNode): readonly ListItemNode[] {
  return list.getChildren<ListItemNode>().flatMap((item) => {
    const inner = item.getFirstChild();
    return $isListNode(inner) ? $itemsIn(inner) : [item];
  });
}
