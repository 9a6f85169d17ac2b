import { $getNodeByKey, $isElementNode, defineExtension, type LexicalEditor, type NodeKey } from 'lexical';

/**
 * Where a node moved into the one before it (words become part of the link they follow), Lexical 0.52 draws what stands
 * after it behind all else. It is put where the text has it, unseen by Lexical, which would take the page for the text.
 */
export const DrawnOrderExtension = defineExtension({
  name: 'briefing-desk/drawn-order',
  register: (editor) =>
    editor.registerUpdateListener(({ dirtyElements, editorState, prevEditorState }) => {
      // A block is another object once its children changed. What Lexical marks as meant, its transforms may unmark.
      const changed = [...dirtyElements.keys()].filter(
        (key) => editorState._nodeMap.get(key) !== prevEditorState._nodeMap.get(key),
      );
      const misdrawn = editorState.read(() =>
        changed.map((key) => $drawnChildren(editor, key)).filter((drawn) => !isInOrder(drawn)),
      );
      if (misdrawn.length > 0) putInOrder(editor, misdrawn);
    }),
});

function $drawnChildren(editor: LexicalEditor, key: NodeKey): readonly Element[] {
  const node = $getNodeByKey(key);
  const keys = $isElementNode(node) ? node.getChildrenKeys() : [];
  return keys.flatMap((child) => editor.getElementByKey(child) ?? []);
}

function isInOrder(drawn: readonly Element[]): boolean {
  return drawn.every((one, index) => index === 0 || !follows(drawn[index - 1], one));
}

/** Whether two children of one parent stand the other way round. */
function follows(one: Element | undefined, next: Element): boolean {
  // First what is quick, and nearly always so.
  if (!one || one.nextSibling === next || one.parentNode !== next.parentNode) return false;
  return (next.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function putInOrder(editor: LexicalEditor, misdrawn: readonly (readonly Element[])[]): void {
  const selection = document.getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  // From the last to the first, so that each is put before one that stands right.
  for (const drawn of misdrawn)
    for (const [index, next] of [...drawn.entries()].reverse()) {
      const one = drawn[index - 1];
      if (one && follows(one, next)) next.before(one);
    }
  // The browser takes the caret out of what is moved.
  if (selection && anchorNode && focusNode && editor.getRootElement()?.contains(anchorNode))
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  editor._observer?.takeRecords();
}
