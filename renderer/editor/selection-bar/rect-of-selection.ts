import { createDOMRange } from '@lexical/selection';
import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';

/** Where the words stand that are selected, as far as they are in view. */
export function rectOfSelection(editor: LexicalEditor): DOMRect {
  const range = editor.read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return null;
    const { anchor, focus } = selection;
    return createDOMRange(editor, anchor.getNode(), anchor.offset, focus.getNode(), focus.offset);
  });
  const root = editor.getRootElement();
  const rect = range?.getBoundingClientRect() ?? root?.getBoundingClientRect() ?? new DOMRect();
  const view = (root?.closest('.scrolls') ?? document.documentElement).getBoundingClientRect();
  const top = Math.min(Math.max(rect.top, view.top), view.bottom);
  return new DOMRect(rect.x, top, rect.width, Math.min(Math.max(rect.bottom, top), view.bottom) - top);
}
