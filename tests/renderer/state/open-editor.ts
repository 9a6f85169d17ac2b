import './use-page.ts';
import { buildEditorFromExtensions } from '@lexical/extension';
import { REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import type { Block } from '../../../core/note/note.ts';
import { $getThreads } from '../../../renderer/editor/comments/comment-state.ts';
import { lexicalToNote } from '../../../renderer/editor/lexical-to-note.ts';
import { openNoteExtension } from '../../../renderer/editor/open-note-extension.ts';
import { createPlacesPort } from '../../../renderer/editor/places/places-port.ts';
import { watchPlaces } from '../../../renderer/editor/places/watch-places.ts';
import { STORED_TAG } from '../../../renderer/editor/replace-body.ts';
import type { Desk } from '../../../renderer/state/desk.ts';

/** The note's own editor, joined to a window as its page joins it; without React. */
export interface OpenEditor {
  readonly body: () => readonly Block[];
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly close: () => void;
}

export function openEditor(desk: Desk): OpenEditor {
  const page = desk.page.store.read();
  if (page.phase !== 'open') throw new Error(`no note is open: ${page.phase}`);
  const { id, body, comments = [] } = page.opened.note;
  const editor = buildEditorFromExtensions(
    openNoteExtension(
      body,
      () => {
        throw new Error('an update of the text failed');
      },
      comments,
    ),
  );
  editor.setRootElement(document.body.appendChild(document.createElement('div')));
  const read = () => lexicalToNote(editor.getEditorState());
  const readComments = () => editor.getEditorState().read($getThreads);
  desk.page.attach(id, { read, readComments, replaceBody: () => {}, followFields: () => {}, changeBody: () => {} });
  desk.updates.attach(id, createPlacesPort(editor));
  const stop = watchPlaces(editor, (places) => desk.updates.show(id, places));
  editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
    if (dirtyElements.size + dirtyLeaves.size > 0 && !tags.has(STORED_TAG)) desk.page.bodyChanged();
  });
  const step = async (command: typeof UNDO_COMMAND) => {
    editor.dispatchCommand(command, undefined);
    await Promise.resolve();
  };
  return {
    body() {
      const now = read();
      if (!now.ok) throw new Error(now.error);
      return now.value;
    },
    undo: () => step(UNDO_COMMAND),
    redo: () => step(REDO_COMMAND),
    close() {
      stop();
      editor.getRootElement()?.remove();
      editor.dispose();
    },
  };
}
