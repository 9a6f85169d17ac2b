import { $isElementNode, $isTextNode, defineExtension, type EditorState, type NodeKey } from 'lexical';

/**
 * Lexical 0.52 takes an update for no change when the one text it touched says what it said, though an element beside it
 * went: no undo would bring that back. Told of a second node, the history keeps what was done as a step. So this
 * extension comes before the history, which listens, too.
 */
export const OwnStepExtension = defineExtension({
  name: 'briefing-desk/own-step',
  register: (editor) =>
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, editorState, prevEditorState }) => {
      const [leaf] = dirtyLeaves;
      if (leaf === undefined || dirtyLeaves.size > 1) return;
      const text = textOf(editorState, leaf);
      if (text === null || text !== textOf(prevEditorState, leaf)) return;
      for (const [key] of dirtyElements)
        if (sizeOf(editorState, key) !== sizeOf(prevEditorState, key)) return void dirtyLeaves.add(key);
    }),
});

function textOf({ _nodeMap }: EditorState, key: NodeKey): string | null {
  const node = _nodeMap.get(key);
  return $isTextNode(node) ? node.__text : null;
}

function sizeOf({ _nodeMap }: EditorState, key: NodeKey): number | null {
  const node = _nodeMap.get(key);
  return $isElementNode(node) ? node.__size : null;
}
