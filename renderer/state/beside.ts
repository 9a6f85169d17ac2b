import type { Backend } from '../../core/contract/backend.ts';
import type { Settings } from '../../core/contract/settings.ts';
import { t } from '../language/t.ts';
import type { LibraryControl } from './library.ts';
import type { NoteActions } from './note-actions.ts';
import type { Notify } from './notice.ts';
import type { OpenNoteControl } from './open-note.ts';
import type { Page } from './open-page.ts';
import type { Session } from './session.ts';
import type { Store } from './store.ts';
import { createStore } from './store.ts';
import { NOTHING_IN_FRONT, type View } from './view.ts';

/** A second note of the dossier, read beside the one that is written in. */
export type Beside =
  | { readonly phase: 'none' }
  | Extract<Page, { phase: 'loading' | 'failed' }>
  | Pick<Extract<Page, { phase: 'open' }>, 'phase' | 'opened'>;

export interface BesideControl {
  readonly store: Store<Beside>;
  /** Shows a note beside the open one; on the page itself where none is open. */
  readonly open: (id: string) => Promise<void>;
  /** Closes it; where none is shown, shows the note that was open before. */
  readonly toggle: () => Promise<void>;
  /** The two change places: the one beside is written in, the other one read. */
  readonly swap: () => Promise<void>;
  readonly close: () => void;
  /** Somebody wrote to the dossier. */
  readonly refresh: () => Promise<void>;
}

/** One note is written in at a time, so that a command has one meaning; the other is as it is stored. */
export function createBeside(parts: {
  readonly backend: Backend;
  readonly session: Store<Session>;
  readonly settings: Store<Settings>;
  readonly view: Store<View>;
  readonly page: OpenNoteControl;
  readonly library: LibraryControl;
  readonly notes: NoteActions;
  readonly notify: Notify;
}): BesideControl {
  const { backend, session, settings, view, page, library, notes, notify } = parts;
  const store = createStore<Beside>({ phase: 'none' });
  let asked = 0;

  const handle = () => {
    const now = session.read();
    return now.phase === 'open' ? now.dossier.dossier : null;
  };
  const written = () => {
    const now = page.store.read();
    return now.phase === 'none' ? null : now.phase === 'open' ? now.opened.note.id : now.id;
  };
  const close = () => {
    asked += 1;
    store.write({ phase: 'none' });
  };
  /** Whatever is shown stays until the note is there. */
  const load = async (id: string) => {
    const dossier = handle();
    if (dossier === null) return;
    asked += 1;
    const own = asked;
    const reply = await backend.notes.open({ dossier, note: id });
    if (own !== asked) return;
    if (!reply.ok) return store.write({ phase: 'failed', id, message: reply.message });
    const old = store.read();
    const same = old.phase === 'open' && old.opened.note.id === id && old.opened.version === reply.value.version;
    if (!same) store.write({ phase: 'open', opened: reply.value });
  };
  const show = (id: string) => {
    store.write({ phase: 'loading', id });
    return load(id);
  };

  let last = written();
  page.store.follow(() => {
    const now = written();
    if (now === last) return;
    const before = last;
    last = now;
    if (now === null || now !== besideId(store.read())) return;
    if (before === null) close();
    else void show(before);
  });
  let dossier = handle();
  session.follow(() => {
    if (handle() === dossier) return;
    dossier = handle();
    close();
  });
  library.store.follow(() => {
    const now = store.read();
    const id = besideId(now);
    const summary = library.store.read().notes?.find((note) => note.id === id);
    if (summary?.trashed) close();
    else if (summary && now.phase === 'open' && now.opened.updated < summary.updated) void load(summary.id);
  });

  const open = async (id: string) => {
    const now = written();
    if (now === null) return notes.open(id);
    if (id === now)
      return void notify({
        title: t('This note is on the page already'),
        text: t('Choose another one to have it beside this one.'),
      });
    view.change((old) => ({
      ...old,
      ...NOTHING_IN_FRONT,
      overlay: null,
      changes: null,
      missing: null,
      outline: false,
    }));
    await show(id);
  };

  return {
    store,
    open,
    close,
    async toggle() {
      if (store.read().phase !== 'none') return close();
      const others = (library.store.read().notes ?? []).filter(({ id, trashed }) => !trashed && id !== written());
      const { recentNotes } = settings.read();
      const before = recentNotes.find((id) => others.some((note) => note.id === id)) ?? others[0]?.id;
      if (before !== undefined) return open(before);
      notify({
        title: t('There is no other note in this dossier'),
        text: t('Begin one, then it can be read beside this one.'),
      });
    },
    async swap() {
      const id = besideId(store.read());
      if (id === null) return;
      view.change((old) => ({ ...old, begun: id }));
      await notes.open(id);
      // What is not saved keeps its page.
      if (written() !== id) view.change((old) => ({ ...old, begun: null }));
    },
    async refresh() {
      const id = besideId(store.read());
      if (id !== null) await load(id);
    },
  };
}

function besideId(beside: Beside): string | null {
  switch (beside.phase) {
    case 'none':
      return null;
    case 'open':
      return beside.opened.note.id;
    case 'loading':
    case 'failed':
      return beside.id;
  }
}
