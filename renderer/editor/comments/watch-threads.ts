import { HISTORIC_TAG, type LexicalEditor } from 'lexical';
import type { PlacedThread } from '../../state/comments-places.ts';
import { $getThreads } from './comment-state.ts';
import { readThreads } from './read-threads.ts';

/** Words of comments may be told later than the comments themselves. */
const REST_MS = 250;

/** Tells every comment at once when one came, went or changed, and after a pause when the text did. Returns how to stop. */
export function watchThreads(editor: LexicalEditor, onThreads: (threads: readonly PlacedThread[]) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let threads = editor.getEditorState().read($getThreads);
  const tell = () => {
    clearTimeout(timer);
    timer = undefined;
    onThreads(readThreads(editor.getEditorState()));
  };
  const stop = editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves, tags }) => {
    const next = editorState.read($getThreads);
    const changed = next !== threads;
    threads = next;
    if (changed) tell();
    // Without comments there is nothing to tell of the text.
    else if (next.length === 0) return;
    else if (tags.has(HISTORIC_TAG)) tell();
    else if (dirtyElements.size > 0 || dirtyLeaves.size > 0) timer ??= setTimeout(tell, REST_MS);
  });
  tell();
  return () => {
    clearTimeout(timer);
    stop();
  };
}
