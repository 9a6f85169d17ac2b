import { $getNodeByKey, $isTextNode, type LexicalEditor, mergeRegister, type NodeKey, TextNode } from 'lexical';
import { $getCommentIds, $getThreads } from './comment-state.ts';
import { elementOf } from './head-parts.ts';

/** Which comments are seen, and which of them is looked at. */
export interface SeenComments {
  readonly resolved: boolean;
  readonly current: string | null;
}

/**
 * Marks the page's elements of words that have a comment: nothing of the note. Words of resolved ones are marked only
 * where these are seen. Returns how to stop.
 */
export function drawComments(editor: LexicalEditor, { resolved, current }: SeenComments): () => void {
  const commented = new Map<NodeKey, readonly string[]>();
  let threads = editor.getEditorState().read($getThreads);
  let open = idsOf(threads);

  function idsOf(all: typeof threads): ReadonlySet<string> {
    return new Set(all.flatMap((thread) => (thread.resolved && !resolved ? [] : [thread.id])));
  }
  const draw = (key: NodeKey) => {
    const element = editor.getElementByKey(key);
    const ids = (commented.get(key) ?? []).filter((id) => open.has(id));
    if (!element) return;
    if (ids.length === 0) element.removeAttribute('data-comments');
    else element.setAttribute('data-comments', ids.join(' '));
    element.toggleAttribute('data-comment-current', current !== null && ids.includes(current));
  };
  const $read = (key: NodeKey) => {
    const node = $getNodeByKey(key);
    const ids = $isTextNode(node) ? $getCommentIds(node) : [];
    const known = commented.has(key);
    if (ids.length > 0) commented.set(key, ids);
    else commented.delete(key);
    if (ids.length > 0 || known) draw(key);
  };
  /** Parts of the head are marked like words; they are outside the text. */
  let marked: readonly HTMLElement[] = [];
  const drawHead = () => {
    for (const element of marked) {
      element.removeAttribute('data-comments');
      element.removeAttribute('data-comment-current');
    }
    marked = threads.flatMap(({ id, on }) => {
      const element = on && open.has(id) ? elementOf(editor, on) : null;
      if (!element) return [];
      element.setAttribute('data-comments', id);
      if (id === current) element.setAttribute('data-comment-current', '');
      return [element];
    });
  };
  drawHead();
  const stop = mergeRegister(
    editor.registerMutationListener(TextNode, (mutations) =>
      editor.getEditorState().read(() => {
        for (const key of mutations.keys()) $read(key);
      }),
    ),
    editor.registerUpdateListener(({ editorState }) => {
      const next = editorState.read($getThreads);
      if (next === threads) return;
      threads = next;
      open = idsOf(next);
      for (const key of commented.keys()) draw(key);
      drawHead();
    }),
  );
  return () => {
    stop();
    open = new Set();
    for (const key of commented.keys()) draw(key);
    drawHead();
  };
}
