import { $isListItemNode, $isListNode, ListNode } from '@lexical/list';
import { $getRoot, defineExtension, mergeRegister, RootNode } from 'lexical';
import { $continues } from './continue-state.ts';

/** A list that continues begins with the number after those of the one before it, whatever happens to that one. */
export const CountListsExtension = defineExtension({
  name: 'briefing-desk/count-lists',
  register: (editor) => {
    // Every keystroke comes by here, and few notes have such a list.
    let isCounted = false;
    return mergeRegister(
      editor.registerNodeTransform(ListNode, (list) => {
        isCounted ||= $continues(list);
      }),
      editor.registerNodeTransform(RootNode, () => {
        if (isCounted) $countOn();
      }),
    );
  },
});

const LAST_NUMBER = 32_767;

/** As normaliseBlocks counts (core/note/normalise-note.ts). */
function $countOn(): void {
  let next: number | null = null;
  for (const list of $getRoot().getChildren()) {
    if (!$isListNode(list) || list.getListType() !== 'number') continue;
    if (next !== null && $continues(list) && list.getStart() !== next) list.setStart(next);
    const items = list.getChildren().filter((item) => $isListItemNode(item) && !$isListNode(item.getFirstChild()));
    next = Math.min(list.getStart() + items.length, LAST_NUMBER);
  }
}
