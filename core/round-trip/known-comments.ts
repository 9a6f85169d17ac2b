import { cleanComment } from '../note/change-comments.ts';
import type { CommentThread } from '../note/comment.ts';
import { isInstant } from '../note/comment-schema.ts';
import type { Note } from '../note/note.ts';
import { printableText } from '../shared/printable-text.ts';
import { textKey } from './compare-text.ts';
import type { FileComment } from './file-note.ts';
import type { Taking } from './note-change.ts';

/** What a file that comes back says of the comments of the note as it stands. */
export interface KnownComments {
  /** Whether the note has it: it went out with the file, or came in before. */
  readonly isOurs: (comment: FileComment) => boolean;
  /** What accepting it does: an answer to a comment of the note is added there. Null for any other. */
  readonly take: (comment: FileComment) => Taking | null;
}

const LONGEST_NAME = 200;
const NOBODY = 'Author';

export function knownComments({ comments = [] }: Pick<Note, 'comments'>): KnownComments {
  const threads = new Map<string, CommentThread>();
  for (const thread of comments)
    for (const { author, text } of thread.entries) threads.set(keyOf({ by: author, text }), thread);
  return {
    isOurs: (comment) => threads.has(keyOf(comment)),
    take({ answers, by, at, text: said }) {
      const thread = answers && threads.get(keyOf(answers));
      const text = cleanComment(said);
      const last = thread?.entries.at(-1);
      if (!thread || !last || text === '') return null;
      const author = nameOf(by).slice(0, LONGEST_NAME).toWellFormed();
      // Word may leave out that it means universal time.
      const when = [at ?? '', `${at}Z`].find(isInstant) ?? last.at;
      return { do: 'reply', thread: thread.id, entry: { author, at: when, text } };
    },
  };
}

function keyOf({ by, text }: Pick<FileComment, 'by' | 'text'>): string {
  return `${textKey(nameOf(by))}\n${textKey(text)}`;
}

function nameOf(by: string | null): string {
  const name = printableText(by ?? '').trim();
  return name === '' ? NOBODY : name;
}
