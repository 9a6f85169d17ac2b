import type { Backend, NoteSummary } from '../../core/contract/backend.ts';
import { t } from '../language/t.ts';
import type { LibraryControl } from './library.ts';
import type { Notify } from './notice.ts';

/** Where a note stands in the list, which says nothing of its text. */
export interface ArrangeNotes {
  /** Puts a note in the archive or takes it out; offers the way back. */
  readonly setArchived: (id: string, archived: boolean) => Promise<void>;
  /** Makes these the tags of a note. Returns whether they are. */
  readonly setTags: (note: NoteSummary, tags: readonly string[]) => Promise<boolean>;
}

export function createArrangeNotes(parts: {
  readonly backend: Backend;
  readonly dossier: () => string | null;
  readonly library: LibraryControl;
  readonly notify: Notify;
}): ArrangeNotes {
  const { backend, library, notify } = parts;
  let lastMove: (() => void) | null = null;
  const setArchived = async (id: string, archived: boolean): Promise<void> => {
    const dossier = parts.dossier();
    if (dossier === null) return;
    const reply = await backend.notes.setArchived({ dossier, note: id, archived });
    if (!reply.ok) return void notify({ title: t('Nothing was moved'), text: reply.message, trouble: true });
    library.noteSaved({ id, archived });
    // The notice before offers what may be done already.
    lastMove?.();
    lastMove = notify(
      archived
        ? {
            title: t('Note archived'),
            text: t('It has left the list. Search finds it, and it is in the archive below the list.'),
            action: { label: t('Put back'), run: () => void setArchived(id, false) },
          }
        : { title: t('Note is in the list again') },
    );
  };
  return {
    setArchived,
    async setTags(note, tags) {
      const dossier = parts.dossier();
      if (dossier === null) return false;
      const add = tags.filter((tag) => !note.tags.includes(tag));
      const remove = note.tags.filter((tag) => !tags.includes(tag));
      if (add.length === 0 && remove.length === 0) return true;
      const reply = await backend.notes.tag({ dossier, note: note.id, add, remove });
      if (reply.ok) library.noteSaved({ id: note.id, tags: tags.toSorted() });
      else notify({ title: t('No tag was changed'), text: reply.message, trouble: true });
      return reply.ok;
    },
  };
}
