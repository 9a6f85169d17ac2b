import type { CommentThread } from '../note/comment.ts';
import { wordsIn } from '../note/comments.ts';
import { inlineLines } from '../note/inline-lines.ts';
import type { Inline, Note, Text } from '../note/note.ts';
import { printableText } from '../shared/printable-text.ts';
import type { PrintCommentEdge, PrintedComment } from './print-model.ts';

/** The comments of a note as its file has them, and where in the text each begins and ends. */
export interface PrintComments {
  readonly all: readonly PrintedComment[];
  /** Must be asked for each inline in reading order: what stands before and after it. */
  readonly around: (inline: Inline) => {
    readonly before: readonly PrintCommentEdge[];
    readonly after: readonly PrintCommentEdge[];
  };
}

const NOTHING = { before: [], after: [] };

/**
 * A comment reaches from the first of its words to the last; one whose words are gone is in no file, because there is
 * nowhere for it to hang.
 */
export function planComments({ body, comments = [] }: Pick<Note, 'body' | 'comments'>): PrintComments {
  if (comments.length === 0) return { all: [], around: () => NOTHING };
  const first = new Map<string, Text>();
  const last = new Map<string, Text>();
  for (const line of inlineLines({ body }))
    for (const text of wordsIn(line))
      for (const id of text.comments ?? []) {
        if (!first.has(id)) first.set(id, text);
        last.set(id, text);
      }
  const threads = new Map(comments.map((thread) => [thread.id, thread]));
  const all: PrintedComment[] = [];
  const begins = new Map<Text, PrintCommentEdge[]>();
  const ends = new Map<Text, PrintCommentEdge[]>();
  for (const [id, text] of first) {
    const thread = threads.get(id);
    const end = last.get(id);
    if (!thread || !end) continue;
    const numbers = thread.entries.map((_, index) => all.length + index);
    all.push(...printThread(thread, all.length));
    begins.set(text, [...(begins.get(text) ?? []), { kind: 'comment', edge: 'start', numbers }]);
    ends.set(end, [...(ends.get(end) ?? []), { kind: 'comment', edge: 'end', numbers }]);
  }
  const take = (edges: Map<Text, PrintCommentEdge[]>, inline: Inline) =>
    wordsIn([inline]).flatMap((text) => {
      const here = edges.get(text) ?? [];
      edges.delete(text);
      return here;
    });
  return { all, around: (inline) => ({ before: take(begins, inline), after: take(ends, inline) }) };
}

function printThread({ entries, resolved }: CommentThread, number: number): readonly PrintedComment[] {
  return entries.map(({ author, at, text }, index) => ({
    author: printableText(author),
    at,
    lines: text.split('\n').map(printableText),
    answers: index === 0 ? null : number,
    resolved: resolved === true,
  }));
}
