import type { Note } from '../../core/note/note.ts';
import type { LibraryControl } from './library.ts';
import type { NoteChecksControl } from './note-checks.ts';
import type { OpenNoteControl } from './open-note.ts';

/** Has the open note checked: when another one is open (`opened`, told at any change of the page), and as it was stored (`look`). */
export function lookAtNote(parts: {
  readonly page: OpenNoteControl;
  readonly library: LibraryControl;
  readonly checks: NoteChecksControl;
  readonly dossier: () => string | null;
}): { readonly look: (note: Note | null) => void; readonly opened: () => void } {
  const { page, library, checks, dossier } = parts;
  let lookedAt: Note | null = null;
  let seen: Note | null = null;
  const look = (note: Note | null) => {
    lookedAt = note;
    const template = library.store.read().templates?.find(({ id }) => id === note?.template) ?? null;
    checks.look(dossier() ?? '', note, template);
  };
  library.store.follow(() => look(lookedAt));
  return {
    look,
    opened() {
      const now = page.store.read();
      const opened = now.phase === 'open' ? now.opened.note : null;
      if (opened === seen) return;
      seen = opened;
      // As it is now: it may have been written in since it was opened, and another note been the open one meanwhile.
      look(opened && (page.read() ?? opened));
    },
  };
}
