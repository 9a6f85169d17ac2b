import { createDOMRange } from '@lexical/selection';
import { $getNodeByKey, $getSelection, $isRangeSelection, type BaseSelection, type LexicalEditor } from 'lexical';

/** Where what is selected stands, or the caret, as far as it is in view. */
export function rectOfSelection(editor: LexicalEditor): DOMRect {
  return inView(
    editor,
    editor.read(() => $rectOf(editor, $getSelection())),
  );
}

/** Where these words stand whenever it is asked, for a box that stays beside them; those selected now unless others are given. */
export function placeOfSelection(
  editor: LexicalEditor,
  selection: BaseSelection | null = editor.read(() => $getSelection()?.clone() ?? null),
): () => DOMRect {
  return keepPlace(() => {
    const rect = editor.read(() => ($isThere(selection) ? $rectOf(editor, selection) : null));
    return rect && inView(editor, rect);
  });
}

/** What `find` says whenever it is asked, and what it said last once there is nothing to be found. */
export function keepPlace(find: () => DOMRect | null | undefined): () => DOMRect {
  let last = new DOMRect();
  return () => {
    last = find() ?? last;
    return last;
  };
}

/** A caret in an empty line, which has no rectangle, stands where its block does. */
function $rectOf(editor: LexicalEditor, selection: BaseSelection | null): DOMRect {
  const root = editor.getRootElement();
  if (!$isRangeSelection(selection)) return root?.getBoundingClientRect() ?? new DOMRect();
  const { anchor, focus } = selection;
  const range = createDOMRange(editor, anchor.getNode(), anchor.offset, focus.getNode(), focus.offset);
  const rect = range?.getBoundingClientRect();
  if (rect && rect.height > 0) return rect;
  const block = editor.getElementByKey(anchor.getNode().getTopLevelElement()?.getKey() ?? '') ?? root;
  return block?.getBoundingClientRect() ?? new DOMRect();
}

function $isThere(selection: BaseSelection | null): boolean {
  if (!$isRangeSelection(selection)) return true;
  return [selection.anchor, selection.focus].every(({ key }) => $getNodeByKey(key) !== null);
}

function inView(editor: LexicalEditor, rect: DOMRect): DOMRect {
  const view = (editor.getRootElement()?.closest('.scrolls') ?? document.documentElement).getBoundingClientRect();
  const top = Math.min(Math.max(rect.top, view.top), view.bottom);
  return new DOMRect(rect.x, top, rect.width, Math.min(Math.max(rect.bottom, top), view.bottom) - top);
}
