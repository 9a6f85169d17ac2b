import { defineExtension } from 'lexical';

/** What acts on what is selected. */
const ACTS = ['keydown', 'paste', 'cut', 'copy'] as const;

/**
 * Chromium tells of a caret that moved in a task of its own. On a busy page the keys and pastes that wait come first, and
 * would act on what was selected before: Enter after Ctrl+End would put a paragraph in its place. Before any of them the
 * editor is told what the page shows by then.
 */
export const CaretInTimeExtension = defineExtension({
  name: 'briefing-desk/caret-in-time',
  register: (editor) =>
    editor.registerRootListener((root) => {
      if (!root) return;
      const { ownerDocument: page } = root;
      let told = readPoints(page);
      const hear = () => {
        told = readPoints(page);
      };
      const tell = (event: Event) => {
        if (event.target !== root || (event instanceof KeyboardEvent && event.isComposing)) return;
        const shown = readPoints(page);
        if (shown.some((part, at) => part !== told[at])) page.dispatchEvent(new Event('selectionchange'));
      };
      page.addEventListener('selectionchange', hear);
      for (const act of ACTS) root.addEventListener(act, tell, { capture: true });
      return () => {
        page.removeEventListener('selectionchange', hear);
        for (const act of ACTS) root.removeEventListener(act, tell, { capture: true });
      };
    }),
});

function readPoints(page: Document): readonly unknown[] {
  const selection = page.getSelection();
  return [selection?.anchorNode, selection?.anchorOffset, selection?.focusNode, selection?.focusOffset];
}
