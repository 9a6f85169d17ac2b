import { $getSelection, $setSelection, defineExtension, type LexicalEditor, SKIP_SCROLL_INTO_VIEW_TAG } from 'lexical';

/**
 * The caret stays where it was while the keyboard is elsewhere. A browser that gives the focus back to a text after a
 * field had it (a dialog was closed, Tab was pressed) puts the caret at the very start, and the editor would believe it.
 */
export const KeepCaretExtension = defineExtension({
  name: 'briefing-desk/keep-caret',
  register: (editor) => {
    let pressed = false;
    const press = (event: Event) => {
      // A press puts the caret under the pointer.
      pressed = document.activeElement !== event.currentTarget;
    };
    const focus = () => {
      if (!pressed) putBackCaret(editor);
      pressed = false;
    };
    return editor.registerRootListener((root) => {
      root?.addEventListener('pointerdown', press);
      root?.addEventListener('focus', focus);
      return () => {
        root?.removeEventListener('pointerdown', press);
        root?.removeEventListener('focus', focus);
      };
    });
  },
});

function putBackCaret(editor: LexicalEditor): void {
  editor.update(
    () => {
      const selection = $getSelection();
      if (selection) $setSelection(selection.clone());
    },
    { tag: SKIP_SCROLL_INTO_VIEW_TAG },
  );
}
