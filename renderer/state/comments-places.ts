import type { CommentChange } from '../../core/note/change-comments.ts';
import type { CommentThread } from '../../core/note/comment.ts';

/** A comment and the words it is about as the editor shows them; null when they are gone. */
export interface PlacedThread {
  readonly thread: CommentThread;
  readonly words: string | null;
}

/** What the editor of the open note can do for its comments. */
export interface CommentsEditor {
  /** As one step that can be undone; false when the text cannot be changed now. The keyboard stays where it is. */
  readonly change: (change: CommentChange) => boolean;
  /** Scrolls the words of a comment into view when they are out of it. */
  readonly show: (id: string) => void;
  /** Puts the caret at the words of a comment. */
  readonly enter: (id: string) => void;
  /** Comments that have words, in reading order, how many begin before the caret, and those on its very words. */
  readonly order: () => {
    readonly ids: readonly string[];
    readonly before: number;
    readonly at: readonly string[];
  };
  readonly focus: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}
