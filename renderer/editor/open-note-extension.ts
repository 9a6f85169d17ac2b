import { InitialStateExtension } from '@lexical/extension';
import { configExtension, defineExtension, HISTORY_MERGE_TAG, type LexicalEditor } from 'lexical';
import { normaliseBlocks } from '../../core/note/normalise-note.ts';
import type { Block } from '../../core/note/note.ts';
import { NoteExtension } from './editor-extension.ts';
import { joinLists } from './join-lists.ts';
import { lexicalToNote } from './lexical-to-note.ts';
import { $fillRoot } from './note-to-lexical.ts';

/**
 * An editor of one note. A fault in an update leaves the text as it was before that update (Lexical restores it) and is
 * told to `onFault`. The first state is made at once and is where undo ends, so undo can never empty a note.
 */
export function openNoteExtension(body: readonly Block[], onFault: () => void) {
  return defineExtension({
    name: 'briefing-desk/open-note',
    dependencies: [
      NoteExtension,
      configExtension(InitialStateExtension, { updateOptions: { discrete: true, tag: HISTORY_MERGE_TAG } }),
    ],
    $initialEditorState: () => $fillRoot(body),
    onError: onFault,
  });
}

/**
 * Whether the editor shows all of a note, null if so, else why not. Asked before anybody types: what is not shown would
 * be gone at the next save.
 */
export function findWhatIsNotShown(editor: LexicalEditor, body: readonly Block[]): string | null {
  const shown = lexicalToNote(editor.getEditorState());
  if (!shown.ok) return shown.error;
  const wanted = joinLists(normaliseBlocks(body));
  return JSON.stringify(shown.value) === JSON.stringify(wanted)
    ? null
    : 'part of it could not be shown as it is stored';
}
