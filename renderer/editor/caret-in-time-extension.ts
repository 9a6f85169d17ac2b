import { defineExtension } from 'lexical';

/** What acts on what is selected. */
const ACTS = ['keydown', 'paste', 'cut', 'copy'] as const;

/**
 * Chromium tells of a caret that moved in a task of its own. On a busy page the keys and pastes that wait come first, and
 * would act on what was selected before: Enter after Ctrl+End would put a paragraph in its place. Before any of them the
 * editor is told of a caret that stands elsewhere by then. Not of words: over several cells it would select whole cells,
 * while the browser still types over the words.
 */
export const CaretInTimeExtension = defineExtension({
  name: 'briefing-desk/caret-in-time',
  register: (editor) =>
    editor.registerRootListener((root) => {
      if (!root) return;
      const { ownerDocument: page } = root;
      let told = readCaret(page);
      const hear = () => {
        told = readCaret(page);
      };
      const tell = (event: Event) => {
        if (event.target !== root || (event instanceof KeyboardEvent && event.isComposing)) return;
        const caret = readCaret(page);
        if (caret && (caret.node !== told?.node || caret.offset !== told.offset))
          page.dispatchEvent(new Event('selectionchange'));
      };
      page.addEventListener('selectionchange', hear);
      for (const act of ACTS) root.addEventListener(act, tell, { capture: true });
      return () => {
        page.removeEventListener('selectionchange', hear);
        for (const act of ACTS) root.removeEventListener(act, tell, { capture: true });
      };
    }),
});

/** Null while words are selected, or nothing is. */
function readCaret(page: Document): { readonly node: Node; readonly offset: number } | null {
  const selection = page.getSelection();
  if (!selection?.isCollapsed || !selection.focusNode) return null;
  return { node: selection.focusNode, offset: selection.focusOffset };
}
