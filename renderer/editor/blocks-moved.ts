import { $getRoot, type UpdateListenerPayload } from 'lexical';

/**
 * Whether blocks of the text were added, removed or moved by an update. Lexical marks the root of the text as changed at
 * every key; it makes another root only when its blocks are others.
 */
export function haveBlocksMoved({
  editorState,
  prevEditorState,
}: Pick<UpdateListenerPayload, 'editorState' | 'prevEditorState'>): boolean {
  return editorState.read($getRoot) !== prevEditorState.read($getRoot);
}
