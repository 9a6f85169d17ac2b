import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTabNode,
  $isTextNode,
  type BaseSelection,
  type LexicalNode,
  type TextNode,
} from 'lexical';
import { $getCommentIds, $setCommentIds } from './comment-state.ts';

/** Puts a thread on the words selected; false, and nothing changes, when there are none. */
export function $markWords(selection: BaseSelection, id: string): boolean {
  const words = selection.extract().flatMap($textsIn);
  if (words.every((node) => node.getTextContent().trim() === '')) return false;
  for (const node of new Set(words)) $setCommentIds(node, [...$getCommentIds(node), id]);
  return true;
}

/** Selected cells are given as what is in them, so each text is met once at least. */
function $textsIn(node: LexicalNode): readonly TextNode[] {
  if ($isTextNode(node)) return $isTabNode(node) ? [] : [node];
  return [];
}

/** Takes a thread off all its words. */
export function $unmarkWords(id: string): void {
  for (const node of $getRoot().getAllTextNodes()) {
    const ids = $getCommentIds(node);
    if (ids.includes(id))
      $setCommentIds(
        node,
        ids.filter((one) => one !== id),
      );
  }
}

/** The threads on the words at the caret, or at the beginning of what is selected. */
export function $threadsAtCaret(): readonly string[] {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return [];
  const [start] = selection.isBackward() ? [selection.focus] : [selection.anchor];
  const node = start.getNode();
  if (!$isTextNode(node)) return [];
  const here = $getCommentIds(node);
  const next = start.offset === node.getTextContentSize() ? node.getNextSibling() : null;
  return here.length === 0 && $isTextNode(next) ? $getCommentIds(next) : here;
}

const WORD = /[\p{L}\p{M}\p{N}'’-]/u;

/** Selects the word the caret is in or beside, where nothing is selected; false when there is none. */
export function $selectWord(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return selection !== null;
  if (!selection.isCollapsed()) return true;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node)) return false;
  const text = node.getTextContent();
  let [start, end] = [selection.anchor.offset, selection.anchor.offset];
  while (start > 0 && WORD.test(text[start - 1] ?? '')) start -= 1;
  while (end < text.length && WORD.test(text[end] ?? '')) end += 1;
  if (start === end) return false;
  node.select(start, end);
  return true;
}

/** Whether anything at all is selected that could have a comment. */
export function $hasWords(selection: BaseSelection): boolean {
  return selection.getNodes().some((node) => $isTextNode(node) || ($isElementNode(node) && !node.isEmpty()));
}
