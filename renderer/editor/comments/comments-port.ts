import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  REDO_COMMAND,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
  type TextNode,
  UNDO_COMMAND,
} from 'lexical';
import { type CommentChange, changeThreads } from '../../../core/note/change-comments.ts';
import type { CommentedPart } from '../../../core/note/comment.ts';
import type { CommentsEditor } from '../../state/comments-places.ts';
import { isSameData } from '../same-data.ts';
import { $getCommentIds, $getThreads, $setThreads } from './comment-state.ts';
import { elementOf, focusPart, partInFocus } from './head-parts.ts';
import { $threadsAtCaret, $unmarkWords } from './mark-words.ts';

/** What an editor can do for the comments of its note. */
export function createCommentsPort(editor: LexicalEditor): CommentsEditor {
  return {
    change: (change) => changeComments(editor, change),
    show: (id) => scrollTo(editor, id),
    enter(id) {
      const on = editor.read(() => $partOf(id));
      if (on) return focusPart(editor, on);
      editor.update(() => void $wordsOf(id)[0]?.select(0, 0), { discrete: true });
      editor.focus();
      scrollTo(editor, id);
    },
    order() {
      const on = partInFocus(editor);
      return editor.read(() => $orderFromCaret(on));
    },
    focus: () => editor.focus(),
    undo: () => void editor.dispatchCommand(UNDO_COMMAND, undefined),
    redo: () => void editor.dispatchCommand(REDO_COMMAND, undefined),
  };
}

/** One step that can be undone; false when the text cannot be changed now, or nothing is to change. The keyboard stays. */
function changeComments(editor: LexicalEditor, change: CommentChange): boolean {
  if (!editor.isEditable()) return false;
  let changed = false;
  editor.update(
    () => {
      const threads = $getThreads();
      const next = changeThreads(threads, change);
      if (next === threads) return;
      changed = true;
      $setThreads(next);
      if (change.do === 'remove') $unmarkWords(change.thread);
    },
    { discrete: true, tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG] },
  );
  return changed;
}

function $wordsOf(id: string): readonly TextNode[] {
  return $getRoot()
    .getAllTextNodes()
    .filter((node) => $getCommentIds(node).includes(id));
}

function $partOf(id: string): CommentedPart | undefined {
  return $getThreads().find((thread) => thread.id === id)?.on;
}

/** The threads that have words, or are about a part of the head, in reading order, and how many of them begin before the caret. */
function $orderFromCaret(on: CommentedPart | null): {
  readonly ids: readonly string[];
  readonly before: number;
  readonly at: readonly string[];
} {
  const selection = $getSelection();
  const caret = $isRangeSelection(selection) ? selection.anchor.getNode() : null;
  // What stands above the text comes before the caret in it.
  const threads = $getThreads();
  const parts = ['title', 'field'].flatMap((part) => threads.filter((thread) => thread.on?.part === part));
  const ids = new Set(parts.map(({ id }) => id));
  let before = ids.size;
  for (const node of $getRoot().getAllTextNodes()) {
    const isPast = caret !== null && (node.is(caret) || caret.isBefore(node));
    for (const id of $getCommentIds(node)) {
      if (!ids.has(id) && !isPast) before += 1;
      ids.add(id);
    }
  }
  const here = on && parts.filter((thread) => isSameData(thread.on, on)).map(({ id }) => id);
  return { ids: [...ids], before, at: here ?? $threadsAtCaret() };
}

/** A line and a half: words at the very edge are out of view. */
const MARGIN = 32;

function scrollTo(editor: LexicalEditor, id: string): void {
  const on = editor.read(() => $partOf(id));
  const key = editor.read(() => $wordsOf(id)[0]?.getKey());
  const element = on ? elementOf(editor, on) : key === undefined ? null : editor.getElementByKey(key);
  const ground = element?.closest('.scrolls');
  if (!element || !ground) return;
  const [place, view] = [element.getBoundingClientRect(), ground.getBoundingClientRect()];
  if (place.top < view.top + MARGIN || place.bottom > view.bottom - MARGIN) element.scrollIntoView({ block: 'center' });
}
