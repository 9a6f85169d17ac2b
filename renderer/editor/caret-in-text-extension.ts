import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isRootNode,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  type ElementNode,
  type LexicalNode,
  mergeRegister,
  RootNode,
  SELECTION_CHANGE_COMMAND,
} from 'lexical';

/**
 * A caret stands in text. Before or after what holds only other blocks (the list in a list item that has nothing else)
 * Lexical 0.52 has no place for what is typed or put in, and fails.
 */
export const CaretInTextExtension = defineExtension({
  name: 'briefing-desk/caret-in-text',
  register: (editor) =>
    mergeRegister(
      // After the tables' own, which move a caret too.
      editor.registerCommand(SELECTION_CHANGE_COMMAND, $putCaretInText, COMMAND_PRIORITY_LOW),
      editor.registerNodeTransform(RootNode, $putCaretInText),
    ),
});

function $putCaretInText(): false {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.type === 'text') return false;
  const holder = selection.anchor.getNode();
  // Beside whole blocks of the note a caret has a place.
  if ($isRootNode(holder)) return false;
  const after = holder.getChildAtIndex(selection.anchor.offset);
  if (isBlock(after)) $first(after).select(0, 0);
  else if (!after && isBlock(holder.getLastChild())) $last(holder).select();
  return false;
}

const isBlock = (node: LexicalNode | null): node is ElementNode => $isElementNode(node) && !node.isInline();

function $first(holder: ElementNode): ElementNode {
  const inner = holder.getFirstChild();
  return isBlock(inner) ? $first(inner) : holder;
}

function $last(holder: ElementNode): ElementNode {
  const inner = holder.getLastChild();
  return isBlock(inner) ? $last(inner) : holder;
}
