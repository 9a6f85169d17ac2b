import { $getRoot } from 'lexical';
import { commentsOn, keepComments } from '../../../core/note/comments.ts';
import { inlineLines } from '../../../core/note/inline-lines.ts';
import type { Content } from '../clipboard/content.ts';
import { $getCommentIds, $getThreads } from './comment-state.ts';

/**
 * What is pasted with the comments that have no words in this note any more, so that text cut out can be put elsewhere
 * with them. A copy has none: its first keeps them; nor has the text of another note.
 */
export function $keepOwnComments(content: Content): Content {
  const blocks = content.type === 'blocks' ? content.blocks : [{ type: 'paragraph', content: content.words } as const];
  if (inlineLines({ body: blocks }).every((line) => commentsOn(line).length === 0)) return content;
  // What is said of the title or a field is said of no words.
  const free = new Set($getThreads().flatMap(({ id, on }) => (on ? [] : [id])));
  if (free.size > 0)
    for (const node of $getRoot().getAllTextNodes()) for (const id of $getCommentIds(node)) free.delete(id);
  const kept = keepComments(blocks, free);
  if (content.type === 'blocks') return { ...content, blocks: kept };
  const [line] = kept;
  return line?.type === 'paragraph' ? { ...content, words: line.content } : content;
}
