import type { CommentThread } from '../../../core/note/comment.ts';
import type { CommentsEditor, PlacedThread } from '../../state/comments-places.ts';

/** How an editor tells what is said of its words, and is told what is looked at. */
export interface EditorComments {
  /** The editor comes, or goes (null). */
  readonly attach: (editor: CommentsEditor | null) => void;
  /** Every comment in reading order, whenever one came, went or changed. */
  readonly onThreads: (threads: readonly PlacedThread[]) => void;
  /** Words were pressed, or asked about by keys, that these threads are about. */
  readonly onLook: (ids: readonly string[], by: 'pointer' | 'keys') => void;
  /** A new thread that says this, now. */
  readonly begin: (text: string) => CommentThread | null;
  /** It was put on its words. */
  readonly onBegun: (id: string) => void;
  readonly author: () => string | null;
  readonly setAuthor: (name: string) => void;
  /** Whether resolved ones are seen too. */
  readonly resolved: boolean;
  readonly current: string | null;
  /** What happened last, for those who cannot see it. */
  readonly said: string;
}
