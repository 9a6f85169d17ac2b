import {
  $getSelection,
  $isRangeSelection,
  $isTabNode,
  $isTextNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type TextNode,
} from 'lexical';
import { $selectWord } from '../comments/mark-words.ts';
import { $getLanguage, $setLanguage } from './language-state.ts';

/** The language (BCP 47) of what is selected, or of the word at the caret; empty: the note's. Null where there are no words. */
export function $languageHere(): string | null {
  const selection = $getSelection();
  if (selection === null) return null;
  if (!$isRangeSelection(selection)) return selection.getNodes().some($isTextNode) ? '' : null;
  if (selection.isCollapsed()) {
    const word = $wordAtCaret();
    return word && $getLanguage(word);
  }
  const [first] = selection.getNodes().filter($isWords);
  return first ? $getLanguage(first) : null;
}

/**
 * Says what language (empty: the note's) the words are in that are selected, or the word at a bare caret, which stays one;
 * as one step of undo.
 */
export function speakIn(editor: LexicalEditor, language: string): void {
  editor.update(
    () => {
      const range = $getSelection();
      const caret = $isRangeSelection(range) && range.isCollapsed() ? range.anchor.offset : null;
      if (caret !== null && !$selectWord()) return;
      const selection = $getSelection();
      if (selection === null) return;
      const start = $isRangeSelection(selection) ? selection.anchor.offset : 0;
      const words = [...new Set(selection.extract().filter($isWords))];
      for (const node of words) $setLanguage(node, language);
      if (caret !== null) words[0]?.select(caret - start, caret - start);
    },
    { tag: HISTORY_PUSH_TAG },
  );
}

function $wordAtCaret(): TextNode | null {
  const selection = $getSelection();
  const node = $isRangeSelection(selection) ? selection.anchor.getNode() : null;
  if (!$isRangeSelection(selection) || !$isWords(node)) return null;
  const { offset } = selection.anchor;
  return /[\p{L}\p{N}]/u.test(node.getTextContent().slice(Math.max(0, offset - 1), offset + 1)) ? node : null;
}

function $isWords(node: unknown): node is TextNode {
  return $isTextNode(node as TextNode) && !$isTabNode(node as TextNode);
}
