import type { CommentedPart, CommentThread } from '../note/comment.ts';
import { wordsIn } from '../note/comments.ts';
import { inlineLines } from '../note/inline-lines.ts';
import type { Inline, Note, Text } from '../note/note.ts';
import { printedFields } from '../note/printed-fields.ts';
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
  /** What stands before and after the title, or the value of a field, which must be printed. */
  readonly aroundPart: (part: CommentedPart) => {
    readonly before: readonly PrintCommentEdge[];
    readonly after: readonly PrintCommentEdge[];
  };
}

const NOTHING = { before: [], after: [] };

type Commented = Pick<Note, 'body' | 'comments'> & Partial<Pick<Note, 'title' | 'fields' | 'language'>>;

/**
 * A comment reaches from the first of its words to the last, or around its title or field; one whose words are gone, or
 * whose field is empty, is in no file, because there is nowhere for it to hang.
 */
export function planComments(note: Commented): PrintComments {
  const { body, comments = [] } = note;
  if (comments.length === 0) return { all: [], around: () => NOTHING, aroundPart: () => NOTHING };
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
  const parts = new Map<string, PrintCommentEdge[]>();
  for (const thread of comments) {
    if (!thread.on || !isPrinted(note, thread.on)) continue;
    const numbers = thread.entries.map((_, index) => all.length + index);
    all.push(...printThread(thread, all.length));
    const key = keyOf(thread.on);
    parts.set(key, [...(parts.get(key) ?? []), { kind: 'comment', edge: 'start', numbers }]);
  }
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
  return {
    all,
    around: (inline) => ({ before: take(begins, inline), after: take(ends, inline) }),
    aroundPart(part) {
      const before = parts.get(keyOf(part)) ?? [];
      return { before, after: before.map((edge) => ({ ...edge, edge: 'end' })) };
    },
  };
}

function keyOf(part: CommentedPart): string {
  return part.part === 'title' ? 'title' : `field ${part.field}`;
}

function isPrinted({ title = '', fields = {}, language = 'en' }: Commented, on: CommentedPart): boolean {
  if (on.part === 'title') return title !== '';
  const value = Object.hasOwn(fields, on.field) ? fields[on.field] : undefined;
  return value !== undefined && printedFields({ fields: { [on.field]: value }, language }, []).length > 0;
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
