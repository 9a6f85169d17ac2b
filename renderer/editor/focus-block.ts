import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';

/** Marks the block the caret is in, for a page that dims the others (focus-block.css). */
export function showFocusBlock(editor: LexicalEditor): () => void {
  let marked: HTMLElement | null = null;
  const mark = () => {
    const key = editor.getEditorState().read(() => {
      const selection = $getSelection();
      return $isRangeSelection(selection) ? (selection.focus.getNode().getTopLevelElement()?.getKey() ?? null) : null;
    });
    // What has no caret, a picture or a field, leaves the block that had it last.
    const element = key === null ? marked : editor.getElementByKey(key);
    if (element === marked && (element === null || element.hasAttribute('data-current'))) return;
    marked?.removeAttribute('data-current');
    element?.setAttribute('data-current', '');
    marked = element;
  };
  mark();
  const unregister = editor.registerUpdateListener(mark);
  return () => {
    unregister();
    marked?.removeAttribute('data-current');
  };
}
