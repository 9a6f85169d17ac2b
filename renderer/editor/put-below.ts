import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  type LexicalNode,
} from 'lexical';

/** Puts a block below the caret's, in the place of an empty paragraph; writing goes on after it. */
export function $putBelow(node: LexicalNode): void {
  const selection = $getSelection();
  const block = $isRangeSelection(selection)
    ? selection.anchor.getNode().getTopLevelElement()
    : (selection?.getNodes()[0]?.getTopLevelElement() ?? null);
  if (block === null) $getRoot().append(node);
  else if ($isParagraphNode(block) && block.isEmpty() && block.getNextSibling() !== null) block.replace(node);
  else if ($isParagraphNode(block) && block.isEmpty()) block.insertBefore(node);
  else block.insertAfter(node);
  (node.getNextSibling() ?? node.insertAfter($createParagraphNode())).selectStart();
}
