import type { CommentThread } from '../../core/note/comment.ts';
import type { Block } from '../../core/note/note.ts';
import type { Result } from '../../core/shared/result.ts';

/** The editor, as far as saving needs it. */
export interface EditorPort {
  readonly read: () => Result<readonly Block[]>;
  readonly readComments: () => readonly CommentThread[];
  readonly replaceBody: (body: readonly Block[], comments: readonly CommentThread[]) => void;
  /** With `frame`, undo and redo of this step tell `showFrame`; comments stay unless given. */
  readonly changeBody: (body: readonly Block[], frame?: number, comments?: readonly CommentThread[]) => void;
  /** Shows a body that follows from a field: no step of undo, and the keyboard stays where it is. */
  readonly followFields: (body: readonly Block[]) => void;
}
