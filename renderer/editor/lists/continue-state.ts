import type { ListNode } from '@lexical/list';
import { $getState, $setState, createState } from 'lexical';

/** Whether a numbered list counts on from the one before it. */
const continueState = createState('continues', { parse: (value) => value === true });

export function $continues(list: ListNode): boolean {
  return list.getListType() === 'number' && $getState(list, continueState);
}

export function $setContinues(list: ListNode, continues: boolean): ListNode {
  return $setState(list, continueState, continues);
}
