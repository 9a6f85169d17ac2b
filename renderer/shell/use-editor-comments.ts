import { useMemo } from 'react';
import type { EditorComments } from '../editor/comments/editor-comments.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showComments } from '../state/view.ts';

/** Joins the editor of the open note to the list of its comments. */
export function useEditorComments(): EditorComments {
  const { comments, view, factChanges } = useDesk();
  const resolved = useStore(comments.store, (now) => now.resolved);
  const current = useStore(comments.store, (now) => now.current);
  const said = useStore(comments.store, (now) => now.said);
  const listed = useStore(view, (now) => now.comments);
  const port = useMemo<Omit<EditorComments, 'resolved' | 'current' | 'said'>>(
    () => ({
      attach: comments.attach,
      onThreads: comments.show,
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
    [comments, view, factChanges],
  );
  return useMemo(
    () => ({ ...port, resolved: resolved && listed, current: listed ? current : null, said }),
    [port, resolved, current, said, listed],
  );
}
