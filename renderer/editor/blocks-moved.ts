import { $getNodeByKey, $getRoot, type EditorState, type UpdateListenerPayload } from 'lexical';

/**
 * Whether blocks of the text were added, removed or moved by an update. Lexical marks the root of the text as changed and
 * makes another of it at every key, so what says it are the blocks: one that came, went or moved has other neighbours.
 */
export function haveBlocksMoved({
  editorState,
  prevEditorState,
  dirtyElements,
  dirtyLeaves,
}: Pick<UpdateListenerPayload, 'editorState' | 'prevEditorState' | 'dirtyElements' | 'dirtyLeaves'>): boolean {
  const root = editorState.read($getRoot);
  if (root === prevEditorState.read($getRoot)) return false;
  // A state put in the place of another (undo) does not tell what changed.
  if (dirtyLeaves.size === 0 && [...dirtyElements.keys()].every((key) => key === root.getKey())) return true;
  const moved = (key: string) => placeOf(key, editorState) !== placeOf(key, prevEditorState);
  return [...dirtyElements.keys()].some(moved) || [...dirtyLeaves].some(moved);

  /** Null for what is no block of the text. */
  function placeOf(key: string, state: EditorState): string | null {
    const node = $getNodeByKey(key, state);
    return node?.__parent === root.getKey() ? `${node.__prev} ${node.__next}` : null;
  }
}
