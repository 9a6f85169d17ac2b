import type { Backend, BackendEvent } from '../../core/contract/backend.ts';
import type { Settings, SettingsChange } from '../../core/contract/settings.ts';
import type { NewId } from '../../core/shared/ports.ts';
import type { Timers } from './autosave.ts';
import { createDossierActions, type DossierActions } from './dossier-actions.ts';
import { createLibraryDesk, type LibraryDesk } from './fact-library-desk.ts';
import { createFactsPanel, type FactsPanelControl } from './facts-panel.ts';
import { followReview } from './follow-review.ts';
import { createImportArticles, type ImportArticles } from './import-actions.ts';
import { createImporting, type ImportControl } from './importing.ts';
import { createLibrary, type LibraryControl } from './library.ts';
import { createNoteActions, type NoteActions } from './note-actions.ts';
import type { Notice, Notify } from './notice.ts';
import { createOpenNote, type OpenNoteControl } from './open-note.ts';
import { createReview, type ReviewControl } from './review.ts';
import { createMachine, createSession, createSettings, type Machine, type Session } from './session.ts';
import { settleImports } from './settle-imports.ts';
import type { Store } from './store.ts';
import { createView, type View } from './view.ts';

/** Everything one window knows and can do, apart from what it looks like. */
export interface Desk extends LibraryDesk {
  readonly session: Store<Session>;
  readonly machine: Store<Machine>;
  readonly settings: Store<Settings>;
  readonly view: Store<View>;
  readonly library: LibraryControl;
  readonly page: OpenNoteControl;
  readonly facts: FactsPanelControl;
  readonly imports: ImportControl;
  readonly importArticles: ImportArticles;
  readonly review: ReviewControl;
  readonly dossiers: DossierActions;
  readonly notes: NoteActions;
  readonly notify: Notify;
  readonly changeSettings: (change: SettingsChange) => void;
  /** Saves what is unsaved: the open note, and a fact being edited in a review. */
  readonly flush: () => Promise<void>;
  /** Lets the window close although something is not saved. */
  readonly leaveAnyway: () => void;
  /** For everything the backend says unasked, commands of a native menu excepted. */
  readonly onEvent: (event: BackendEvent) => void;
}

export interface DeskPorts {
  readonly backend: Backend;
  readonly timers: Timers;
  readonly notify: Notify;
  readonly newId: NewId;
  /** Tells a closing window that everything is saved. */
  readonly sayClosed: () => void;
}

export function createDesk({ backend, timers, notify, newId, sayClosed }: DeskPorts): Desk {
  const session = createSession();
  const machine = createMachine();
  const settings = createSettings();
  const view = createView();
  const library = createLibrary(backend);
  const facts = createFactsPanel(backend);
  const page = createOpenNote({
    backend,
    timers,
    onSaved(summary) {
      library.noteSaved(summary);
      facts.refit();
    },
    onTrouble: createTroubleNotice(notify, () => void page.flush()),
  });
  let noteInView: string | null = null;
  page.store.follow(() => {
    const now = page.store.read();
    const note = now.phase === 'open' ? now.opened.note.id : null;
    if (note === noteInView) return;
    noteInView = note;
    // The caret's section was one of the note before.
    void facts.fit(null);
  });
  const review = createReview({ backend, timers, notify, onStep: library.sourceReviewed });
  followReview({ view, session, review, library, facts });
  const imports = createImporting({
    backend,
    newTicket: newId,
    onImported: () => void library.refresh(),
    onSettled: (rows) => settleImports(rows, { view, notify }),
  });
  const changeSettings = (change: SettingsChange) => {
    settings.change((old) => ({ ...old, ...change }));
    void backend.app.changeSettings(change);
  };
  const { refreshLibrary, ...libraryDesk } = createLibraryDesk({
    backend,
    session,
    settings,
    changeSettings,
    facts,
    notify,
    newId,
  });
  const { factEditor } = libraryDesk;
  const parts = {
    backend,
    session,
    machine,
    settings,
    view,
    library,
    facts,
    page,
    imports,
    review,
    factEditor,
    notify,
  };
  const dossiers = createDossierActions(parts);
  const notes = createNoteActions(parts);

  const openDossier = async (path: string | null) => {
    const refusal = await dossiers.open(path);
    if (refusal) notify({ title: 'The dossier was not opened', text: refusal.message, trouble: true });
  };

  const leave = async () => {
    const [saved, kept] = await Promise.all([page.flush(), review.flush()]);
    if (!kept || factEditor.isDirty())
      return view.change((old) => ({ ...old, dialog: { kind: 'unsaved', message: UNKEPT } }));
    const now = page.store.read();
    // Two versions of a note are both in the dossier: the question waits there for the next time.
    if (saved || now.phase !== 'open' || now.save.state !== 'failed') return sayClosed();
    const { message } = now.save;
    view.change((old) => ({ ...old, dialog: { kind: 'unsaved', message } }));
  };

  const onEvent = (event: BackendEvent) => {
    switch (event.type) {
      case 'dossier-changed':
        return void Promise.all([
          library.refresh(),
          page.refresh(),
          review.refresh(),
          Promise.resolve(facts.refresh()),
          refreshLibrary(),
        ]);
      case 'import-progress':
        return imports.onEvent(event);
      case 'open-file':
        return void openDossier(event.path);
      case 'closing':
        return void leave();
      case 'command':
        return;
    }
  };

  return {
    session,
    machine,
    settings,
    view,
    library,
    page,
    facts,
    imports,
    importArticles: createImportArticles({ ...parts, openDossier: () => void openDossier(null) }),
    review,
    ...libraryDesk,
    dossiers,
    notes,
    notify,
    changeSettings,
    async flush() {
      await Promise.all([page.flush(), review.edit.keep()]);
    },
    leaveAnyway: sayClosed,
    onEvent,
  };
}

const UNKEPT = 'The fact you are editing is not saved. Save it or discard the change, then close the window.';

/** One notice for as long as saving fails, however often it is tried. */
function createTroubleNotice(notify: Notify, retry: () => void): (message: string | null) => void {
  let shown: { readonly message: string; readonly takeAway: () => void } | null = null;
  return (message) => {
    if (message === shown?.message) return;
    shown?.takeAway();
    shown = message === null ? null : { message, takeAway: notify(word(message)) };
  };
  function word(text: string): Notice {
    return { title: 'The last change is not saved', text, trouble: true, action: { label: 'Try again', run: retry } };
  }
}
