import { createDOMRange } from '@lexical/selection';
import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';

/** Where what is selected stands, or the caret, as far as it is in view. */
export function rectOfSelection(editor: LexicalEditor): DOMRect {
  const rect = editor.read(() => $rectOfSelection(editor));
  const view = (editor.getRootElement()?.closest('.scrolls') ?? document.documentElement).getBoundingClientRect();
  const top = Math.min(Math.max(rect.top, view.top), view.bottom);
  return new DOMRect(rect.x, top, rect.width, Math.min(Math.max(rect.bottom, top), view.bottom) - top);
}

/** The same wherever it is, inside a read; a caret in an empty line, which has no rectangle, stands where its block does. */
export function $rectOfSelection(editor: LexicalEditor): DOMRect {
  const selection = $getSelection();
  const root = editor.getRootElement();
  if (!$isRangeSelection(selection)) return root?.getBoundingClientRect() ?? new DOMRect();
  const { anchor, focus } = selection;
  const range = createDOMRange(editor, anchor.getNode(), anchor.offset, focus.getNode(), focus.offset);
  const rect = range?.getBoundingClientRect();
  if (rect && rect.height > 0) return rect;
  const block = editor.getElementByKey(anchor.getNode().getTopLevelElement()?.getKey() ?? '') ?? root;
  return block?.getBoundingClientRect() ?? new DOMRect();
}
