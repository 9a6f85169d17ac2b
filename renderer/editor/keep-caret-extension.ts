import {
  $createRangeSelectionFromDom,
  $getSelection,
  $isNodeSelection,
  $setSelection,
  defineExtension,
  type LexicalEditor,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical';

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
    const input = (event: Event) => {
      const { currentTarget, target } = event;
      const inField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      // The keyboard is on a button of a block: the browser would change what is selected in the text, past Lexical.
      if (target !== currentTarget && !inField) event.preventDefault();
      if (target === currentTarget) takeShown(editor);
    };
    return editor.registerRootListener((root) => {
      root?.addEventListener('pointerdown', press);
      root?.addEventListener('focus', focus);
      root?.addEventListener('beforeinput', input, { capture: true });
      return () => {
        root?.removeEventListener('beforeinput', input, { capture: true });
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

/**
 * While a block is selected as one, Lexical 0.52 does not hear of words selected by other ways than a press, as screen
 * readers do, and would leave it to the browser to change them.
 */
function takeShown(editor: LexicalEditor): void {
  const dom = editor.getRootElement()?.ownerDocument.getSelection();
  if (!dom?.anchorNode || !editor.read('latest', () => $isNodeSelection($getSelection()))) return;
  editor.update(
    () => {
      const shown = $createRangeSelectionFromDom(dom, editor);
      if (shown) $setSelection(shown);
    },
    { discrete: true, tag: SKIP_SCROLL_INTO_VIEW_TAG },
  );
}
