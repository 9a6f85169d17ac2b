import type { NoteEditorHandle } from '../editor/editor-types.ts';
import type { Side, TwoNotes } from '../state/two-notes.ts';

/** Where the editor of a side is kept. */
export interface EditorPlace {
  current: NoteEditorHandle | null;
}

/** The editors of the window; `current` is the one of the open note, which commands are about. */
export interface Editors {
  readonly sides: Readonly<Record<Side, EditorPlace>>;
  readonly current: NoteEditorHandle | null;
}

export function createEditors(two: TwoNotes): Editors {
  const sides = { page: { current: null }, beside: { current: null } };
  return {
    sides,
    get current() {
      return sides[two.active.read()].current;
    },
  };
}
