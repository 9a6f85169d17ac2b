import type { LexicalEditor, NodeKey } from 'lexical';

/** The text of a node as the page has it, however many marks are round it; null where it is not drawn. */
export function drawnText(editor: LexicalEditor, key: NodeKey): Text | null {
  const element = editor.getElementByKey(key);
  return element && (document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text | null);
}
