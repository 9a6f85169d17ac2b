import { $getListDepth, $isListItemNode, $isListNode } from '@lexical/list';
import { $handleIndentAndOutdent } from '@lexical/utils';
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  type ElementNode,
  INDENT_CONTENT_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical';
import { MAX_LIST_DEPTH } from '../../core/note/note.ts';

/**
 * Tab and Shift+Tab move list items in and out; elsewhere Tab leaves the text, so that nobody who works by keyboard is
 * caught in it. Only list items can be indented.
 */
export const ListKeysExtension = defineExtension({
  name: 'briefing-desk/list-keys',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          if (!$isInList()) return false;
          event.preventDefault();
          return editor.dispatchCommand(event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND);
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(INDENT_CONTENT_COMMAND, () => $moveItems(1), COMMAND_PRIORITY_LOW),
      editor.registerCommand(OUTDENT_CONTENT_COMMAND, () => $moveItems(-1), COMMAND_PRIORITY_LOW),
    ),
});

function $isInList(): boolean {
  const selection = $getSelection();
  return $isRangeSelection(selection) && $findMatchingParent(selection.anchor.getNode(), $isListItemNode) !== null;
}

function $moveItems(step: 1 | -1): true {
  $handleIndentAndOutdent((block) => $moveItem(block, step));
  return true;
}

function $moveItem(block: ElementNode, step: 1 | -1): void {
  const list = block.getParent();
  if (!$isListItemNode(block) || !$isListNode(list)) return;
  const depth = $getListDepth(list);
  if (depth + step >= 1 && depth + step <= MAX_LIST_DEPTH) block.setIndent(depth - 1 + step);
}
