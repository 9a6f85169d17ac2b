import { $createParagraphNode, $createTextNode, $getRoot, defineExtension, type LexicalEditor } from 'lexical';
import type { CommentThread } from '../../core/note/comment.ts';
import { normaliseBlocks } from '../../core/note/normalise-note.ts';
import type { Block } from '../../core/note/note.ts';
import { t } from '../language/t.ts';
import { $setThreads } from './comments/comment-state.ts';
import { keepChanges } from './drawn-anew-extension.ts';
import { NoteExtension } from './editor-extension.ts';
import { $readAsShown } from './lexical-to-note.ts';
import { $fillRoot } from './note-to-lexical.ts';
import { isSameData } from './same-data.ts';

/**
 * An editor of one note. A fault in an update leaves the text as it was before that update (Lexical restores it) and is
 * told to `onFault`. The first state is where undo ends, so undo can never empty a note; it is drawn once, when the
 * editor has its place on the page.
 */
export function openNoteExtension(
  body: readonly Block[],
  onFault: () => void,
  comments: readonly CommentThread[] = [],
) {
  return defineExtension({
    name: 'briefing-desk/open-note',
    dependencies: [NoteExtension],
    $initialEditorState: () => {
      $showBody(body);
      $setThreads(comments);
    },
    onError: (_, editor) => {
      // Already taken over: only drawing failed, after which Lexical draws all of it anew. Nothing is lost, so nothing is said.
      if (editor._pendingEditorState !== null) {
        onFault();
        return;
      }
      keepChanges(editor);
      if (editor._observer) endWatching(editor._observer);
    },
  });
}

/**
 * Lexical 0.52 draws anew with a new observer, then lets the old one watch again beside it. Each would put back what the
 * other has put back, for ever.
 */
function endWatching(observer: MutationObserver): void {
  observer.observe = () => undefined;
}

/** What cannot be shown as it is stored (findWhatIsNotShown then says so) is shown as its words, for reading. */
function $showBody(body: readonly Block[]): void {
  try {
    $fillRoot(body);
  } catch {
    const lines = findWords(body).map((words) => $createParagraphNode().append($createTextNode(words)));
    $getRoot()
      .clear()
      .append(...lines);
  }
}

/** Every text anywhere in data of unknown shape. */
function findWords(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    name === 'text' && typeof value === 'string' ? [value] : findWords(value),
  );
}

/**
 * Whether the editor shows all of a note, null if so, else why not. Asked before anybody types: what is not shown would
 * be gone at the next save.
 */
export function findWhatIsNotShown(editor: LexicalEditor, body: readonly Block[]): string | null {
  const shown = editor.read('pending', $readAsShown);
  if (!shown.ok) return shown.error;
  // As good as always; spelling both takes longer than all the rest of opening a long note.
  if (isSameData(shown.value, body)) return null;
  return isSameData(spell(shown.value), spell(body)) ? null : t('part of it could not be shown as it is stored');
}

/** Null for a body no reader of ours understands. */
function spell(body: readonly Block[]): readonly Block[] | null {
  try {
    return normaliseBlocks(body);
  } catch {
    return null;
  }
}
