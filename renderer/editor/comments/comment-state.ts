import { $getRoot, $getState, $setState, createState, type TextNode } from 'lexical';
import type { CommentThread } from '../../../core/note/comment.ts';
import { commentIdsSchema, commentsSchema } from '../../../core/note/comment-schema.ts';
import { isSameData } from '../same-data.ts';

const NONE: readonly never[] = [];

/** Ids of the threads that are about a text; it is never joined with one that has others. */
const idsState = createState<'comments', readonly string[]>('comments', {
  parse: (value) => readIds(value),
  isEqual: isSameData,
});

/** Every thread of the note: part of the text's state, so that undo brings back what was said with the words. */
const threadsState = createState<'threads', readonly CommentThread[]>('threads', {
  parse: (value) => {
    const threads = commentsSchema.safeParse(value);
    // The schema and the type describe the same data.
    return threads.success ? (threads.data as readonly CommentThread[]) : NONE;
  },
  isEqual: isSameData,
});

/** What is no list of ids is none. */
export function readIds(value: unknown): readonly string[] {
  const ids = value === undefined ? null : commentIdsSchema.safeParse(value);
  return ids?.success ? ids.data : NONE;
}

export function $getCommentIds(node: TextNode): readonly string[] {
  return $getState(node, idsState);
}

/** The node itself is returned. */
export function $setCommentIds(node: TextNode, ids: readonly string[]): TextNode {
  return $setState(node, idsState, ids.length === 0 ? NONE : [...new Set(ids)].sort());
}

/** As it stands in a note: nothing for words without. */
export function $readCommentIds(node: TextNode): { readonly comments?: readonly string[] } {
  const ids = $getState(node, idsState);
  return ids.length === 0 ? {} : { comments: ids };
}

export function $getThreads(): readonly CommentThread[] {
  return $getState($getRoot(), threadsState);
}

export function $setThreads(threads: readonly CommentThread[]): void {
  $setState($getRoot(), threadsState, threads.length === 0 ? NONE : threads);
}
