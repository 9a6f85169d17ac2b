import { $getRoot, type EditorState } from 'lexical';
import type { CommentThread } from '../../../core/note/comment.ts';
import type { PlacedThread } from '../../state/comments-places.ts';
import { $getCommentIds, $getThreads } from './comment-state.ts';

/** How much of the words a comment is about goes with it, in UTF-16 units. */
const REACH = 200;

/** Every comment: of the title, of fields, of the text in the order of its words, then those whose words are gone. One walk over all of it. */
export function readThreads(state: EditorState): readonly PlacedThread[] {
  return state.read(() => {
    const threads = $getThreads();
    if (threads.length === 0) return [];
    const words = new Map<string, string>();
    for (const node of $getRoot().getAllTextNodes())
      for (const id of $getCommentIds(node)) {
        const before = words.get(id) ?? '';
        if (before.length < REACH) words.set(id, before + node.getTextContent());
      }
    const order = new Map([...words.keys()].map((id, index) => [id, index]));
    const at = ({ id, on }: CommentThread) => (on ? (on.part === 'title' ? -2 : -1) : (order.get(id) ?? order.size));
    return [...threads]
      .sort((one, other) => at(one) - at(other))
      .map((thread) => ({ thread, words: words.get(thread.id)?.slice(0, REACH).toWellFormed() ?? null }));
  });
}
