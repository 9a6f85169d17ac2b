import { $isListItemNode, $isListNode, type ListItemNode, type ListNode } from '@lexical/list';
import { $findMatchingParent, $getEditor, $getSelection, $isRangeSelection, $isRootNode } from 'lexical';
import { t } from '../../language/t.ts';
import { NOTICE_COMMAND } from '../notice-command.ts';
import { $continues, $setContinues } from './continue-state.ts';

/** The numbered list of the text itself that the caret is in; null for none. Inside a read or an update. */
export function $countedListAtCaret(): ListNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const block = selection.anchor.getNode().getTopLevelElement();
  return $isListNode(block) && $isRootNode(block.getParent()) && block.getListType() === 'number' ? block : null;
}

export function $continuesAtCaret(): boolean | null {
  const list = $countedListAtCaret();
  return list === null ? null : $continues(list);
}

/** Lets the list at the caret count on from the one before it, or from 1. */
export function $countList(how: 'continueNumbering' | 'restartNumbering'): void {
  const list = $countedListAtCaret();
  if (list === null) {
    $getEditor().dispatchCommand(
      NOTICE_COMMAND,
      t('The caret is not in a numbered list, so there is nothing to number.'),
    );
    return;
  }
  if (how === 'restartNumbering') {
    $setContinues(list, false).setStart(1);
    return;
  }
  const before = list.getPreviousSiblings().some((one) => $isListNode(one) && one.getListType() === 'number');
  if (before) $setContinues(list, true);
  else $getEditor().dispatchCommand(NOTICE_COMMAND, t('There is no numbered list before this one to continue.'));
}

/** Ticks the items of checklists that are selected; where all of them are ticked, takes the ticks away. */
export function $tickItems(): void {
  const selection = $getSelection();
  const items = new Map<string, ListItemNode>();
  for (const node of selection?.getNodes() ?? []) {
    const item = $findMatchingParent(node, $isListItemNode);
    if (item?.getChecked() !== undefined && !$isListNode(item.getFirstChild())) items.set(item.getKey(), item);
  }
  const all = [...items.values()].every((item) => item.getChecked());
  for (const item of items.values()) item.setChecked(!all);
}
