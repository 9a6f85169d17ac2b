import {
  $getSelection,
  $hasUpdateTag,
  $isRangeSelection,
  $isTextNode,
  type LexicalEditor,
  PASTE_TAG,
  TextNode,
} from 'lexical';
import { $getCommentIds, $setCommentIds } from './comment-state.ts';

/**
 * What is written on after the last words of a comment is no part of what it is about; what is written within them is.
 * Runs on texts that changed and looks at no other. Returns how to stop.
 */
export function keepTypingOut(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(TextNode, (node) => {
    if ($getCommentIds(node).length === 0 || editor.isComposing() || $hasUpdateTag(PASTE_TAG)) return;
    const before = editor.getEditorState()._nodeMap.get(node.getKey());
    if (!(before instanceof TextNode)) return;
    const [old, now] = [before.__text, node.getTextContent()];
    if (now.length <= old.length || !now.startsWith(old)) return;
    const selection = $getSelection();
    if (!$isRangeSelection(selection) || !selection.isCollapsed()) return;
    const { anchor } = selection;
    if (anchor.key !== node.getKey() || anchor.offset !== now.length) return;
    const next = node.getNextSibling();
    if ($isTextNode(next) && $getCommentIds(next).length > 0) return;
    const [, typed] = node.splitText(old.length);
    if (typed) $setCommentIds(typed, []);
  });
}
