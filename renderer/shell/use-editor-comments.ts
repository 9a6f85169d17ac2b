import { useMemo } from 'react';
import type { EditorComments } from '../editor/comments/editor-comments.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showComments } from '../state/view.ts';

/** Joins the editor of the open note to the list of its comments. */
export function useEditorComments(active: boolean): EditorComments {
  const { comments, view, factChanges } = useDesk();
  const resolved = useStore(comments.store, (now) => now.resolved);
  const current = useStore(comments.store, (now) => now.current);
  const said = useStore(comments.store, (now) => now.said);
  const listed = useStore(view, (now) => now.comments);
  const port = useMemo<Omit<EditorComments, 'resolved' | 'current' | 'said'>>(
    () => ({
      // A note that is not the open one shows where its comments are, and the list has those of the other.
      attach: (editor) => active && comments.attach(editor),
      onThreads: (threads) => active && comments.show(threads),
      onLook(ids, by) {
        const { current: now } = comments.store.read();
        // Of several on the same words, pressing again looks at the next.
        const next = ids[(now === null ? 0 : ids.indexOf(now) + 1) % ids.length];
        if (next === undefined) return;
        showComments(view);
        comments.look(next, by === 'keys');
      },
      begin: comments.begin,
      onBegun: comments.begun,
      author: factChanges.author,
      setAuthor: factChanges.setAuthor,
    }),
    [comments, view, factChanges, active],
  );
  return useMemo(
    () => ({ ...port, resolved: resolved && listed, current: listed ? current : null, said }),
    [port, resolved, current, said, listed],
  );
}
