import { caretFromPoint } from '@lexical/clipboard';
import {
  $createRangeSelection,
  $getNearestNodeFromDOMNode,
  $isElementNode,
  $isTextNode,
  $normalizeSelection__EXPERIMENTAL,
  $setSelection,
  type LexicalEditor,
} from 'lexical';

/** Puts the caret where something is dropped; beside the text it stays where it was. */
export function $selectPoint(editor: LexicalEditor, event: DragEvent): void {
  const point = caretFromPoint(event.clientX, event.clientY, editor.getRootElement());
  const node = point ? $getNearestNodeFromDOMNode(point.node) : null;
  if (!point || !node) return;
  const selection = $createRangeSelection();
  if ($isTextNode(node)) {
    selection.anchor.set(node.getKey(), point.offset, 'text');
  } else if ($isElementNode(node)) {
    selection.anchor.set(node.getKey(), Math.min(point.offset, node.getChildrenSize()), 'element');
  } else {
    return;
  }
  selection.focus.set(selection.anchor.key, selection.anchor.offset, selection.anchor.type);
  $setSelection($normalizeSelection__EXPERIMENTAL(selection));
}
