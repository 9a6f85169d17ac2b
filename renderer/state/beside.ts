import type { Settings } from '../../core/contract/settings.ts';
import { t } from '../language/t.ts';
import type { LibraryControl } from './library.ts';
import type { NoteActions } from './note-actions.ts';
import type { Notify } from './notice.ts';
import { dossierOf, type Session } from './session.ts';
import type { Store } from './store.ts';
import type { TwoNotes } from './two-notes.ts';
import { NOTHING_IN_FRONT, type View } from './view.ts';

export interface BesideControl {
  /** Opens a note beside the one on the page; on the page itself where none is open. */
  readonly open: (id: string) => Promise<void>;
  /** Closes it once it is saved; where none is shown, shows the note that was open before. */
  readonly toggle: () => Promise<void>;
  readonly close: () => Promise<void>;
  /** The other one of the two is the open note from then on; false where there is no other. */
  readonly change: () => boolean;
}

/** A second note of the dossier, written in beside the one on the page. No note is on both sides. */
export function createBeside(parts: {
  readonly session: Store<Session>;
  readonly settings: Store<Settings>;
  readonly view: Store<View>;
  readonly two: TwoNotes;
  readonly library: LibraryControl;
  readonly notes: NoteActions;
  readonly notify: Notify;
}): BesideControl {
  const { session, settings, view, two, library, notes, notify } = parts;
  const { page, beside } = two.sides;
  const isShown = () => beside.store.read().phase !== 'none';

  library.store.follow(() => {
    for (const { id, trashed } of library.store.read().notes ?? []) if (trashed && beside.holds(id)) beside.close();
  });

  /** Whether the note beside may go: what is not saved stays. */
  const isSaved = async () => {
    if (await beside.flush()) return true;
    two.activate('beside');
    notify({
      title: t('The note beside is not saved'),
      text: t('It stays open, with everything you wrote. Save it first, then try again.'),
      trouble: true,
    });
    return false;
  };
  const close = async () => {
    if (await isSaved()) beside.close();
  };
  const open = async (id: string) => {
    const dossier = dossierOf(session.read());
    if (dossier === null) return;
    if (page.store.read().phase === 'none') return notes.open(id);
    if (page.holds(id))
      return void notify({
        title: t('This note is on the page already'),
        text: t('A note can be edited in only one place. Choose another to open beside this one.'),
      });
    view.change((old) => ({ ...old, ...NOTHING_IN_FRONT, overlay: null }));
    if (!beside.holds(id) && (await isSaved())) await beside.open(dossier, id);
  };

  return {
    open,
    close,
    async toggle() {
      if (isShown()) return close();
      const others = (library.store.read().notes ?? []).filter(({ id, trashed }) => !trashed && !page.holds(id));
      const { recentNotes } = settings.read();
      const before = recentNotes.find((id) => others.some((note) => note.id === id)) ?? others[0]?.id;
      if (before !== undefined) return open(before);
      notify({
        title: t('There is no other note in this dossier'),
        text: t('Start one; it can then be opened beside this one.'),
      });
    },
    change() {
      if (!isShown()) return false;
      view.change((old) => ({ ...old, ...NOTHING_IN_FRONT, overlay: null }));
      two.activate(two.active.read() === 'page' ? 'beside' : 'page');
      return true;
    },
  };
}
