import type { Backend, BackendEvent } from '../../core/contract/backend.ts';
import type { Settings, SettingsChange } from '../../core/contract/settings.ts';
import type { NewId } from '../../core/shared/ports.ts';
import { t } from '../language/t.ts';
import { type ArrangeNotes, createArrangeNotes } from './arrange-notes.ts';
import { type AttentionControl, createAttention } from './attention.ts';
import type { Timers } from './autosave.ts';
import { type BesideControl, createBeside } from './beside.ts';
import { type CommentsControl, createComments } from './comments.ts';
import { createDossierActions, type DossierActions } from './dossier-actions.ts';
import { createDossierWords, type DossierWordsControl } from './dossier-words.ts';
import { createLibraryDesk, type LibraryDesk } from './fact-library-desk.ts';
import { createFactsPanel, type FactsPanelControl } from './facts-panel.ts';
import { followReview } from './follow-review.ts';
import { createImportArticles, type ImportArticles } from './import-actions.ts';
import { createImporting, type ImportControl } from './importing.ts';
import { createIssued, type IssuedControl } from './issued.ts';
import { lastFirst } from './last-first.ts';
import { createLeaving } from './leave-window.ts';
import { createLibrary, type LibraryControl } from './library.ts';
import { lookAtNote } from './look-at-note.ts';
import { createMarking, type MarkingControl } from './marking.ts';
import { createNoteActions, type NoteActions } from './note-actions.ts';
import { createNoteChecks, type NoteChecksControl } from './note-checks.ts';
import { createNoteList, type NoteListControl } from './note-list.ts';
import type { Notify } from './notice.ts';
import type { OpenNoteControl } from './open-note.ts';
import { createReview, type ReviewControl } from './review.ts';
import { createSections, type SectionsControl } from './sections.ts';
import { createMachine, createSession, createSettings, dossierOf, type Machine, type Session } from './session.ts';
import { settleImports } from './settle-imports.ts';
import type { Store } from './store.ts';
import { createTemplateChoices, type TemplateChoices } from './template-choices.ts';
import { createTemplateEditor, type TemplateEditorControl } from './template-editor.ts';
import { createTrail, type Trail } from './trail.ts';
import { createTwoNotes, type TwoNotes } from './two-notes.ts';
import { createUpdates, type UpdatesControl } from './updates.ts';
import { createView, NOTHING_IN_FRONT, type View } from './view.ts';
import { createWithdrawing, type Withdrawing } from './withdraw-source.ts';

/** Everything one window knows and can do, apart from what it looks like. */
export interface Desk extends LibraryDesk {
  readonly session: Store<Session>;
  readonly machine: Store<Machine>;
  readonly settings: Store<Settings>;
  readonly view: Store<View>;
  readonly library: LibraryControl;
  /** The open note: the one of `two` that commands are about. */
  readonly page: OpenNoteControl;
  readonly two: TwoNotes;
  readonly beside: BesideControl;
  readonly comments: CommentsControl;
  readonly facts: FactsPanelControl;
  readonly imports: ImportControl;
  readonly importArticles: ImportArticles;
  readonly review: ReviewControl;
  readonly updates: UpdatesControl;
  readonly attention: AttentionControl;
  readonly issued: IssuedControl;
  readonly marking: MarkingControl;
  readonly dossierWords: DossierWordsControl;
  readonly sections: SectionsControl;
  readonly checks: NoteChecksControl;
  readonly withdrawing: Withdrawing;
  readonly dossiers: DossierActions;
  readonly notes: NoteActions;
  readonly noteList: NoteListControl;
  readonly arrange: ArrangeNotes;
  readonly trail: Trail;
  readonly templateChoices: TemplateChoices;
  readonly templateEditor: TemplateEditorControl;
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
  /** The reader's day, ISO 8601. */
  readonly today: () => string;
  /** Tells a closing window that everything is saved. */
  readonly sayClosed: () => void;
}

export function createDesk({ backend, timers, notify, newId, today, sayClosed }: DeskPorts): Desk {
  const session = createSession();
  const machine = createMachine();
  const settings = createSettings();
  const view = createView();
  const library = createLibrary(backend);
  const facts = createFactsPanel(backend);
  const updates = createUpdates(backend);
  const checks = createNoteChecks({ backend, timers, settings });
  const attention = createAttention({ backend, timers, today });
  const two = createTwoNotes({
    backend,
    timers,
    notify,
    onSaved(summary, stored, open) {
      library.noteSaved(summary);
      facts.refit();
      // What is known of the open note is asked anew once the other one is it.
      if (!open) return attention.refresh();
      if (updates.saved(stored)) attention.refresh();
      void marking.check();
      sections.check();
      look(stored);
    },
  });
  const { page } = two;
  const sections = createSections(page, library);
  const marking = createMarking({ backend, session, view, page, library, notify });
  const issued = createIssued({
    backend,
    page,
    async onDrafted(note) {
      view.change((old) => ({ ...old, ...NOTHING_IN_FRONT, overlay: null, tab: 'notes', begun: note }));
      await library.refresh();
    },
  });
  const handle = () => dossierOf(session.read());
  const noteList = createNoteList();
  const dossierWords = createDossierWords(backend);
  const templateEditor = createTemplateEditor({ backend, timers, newId, dossier: handle });
  const { look, opened } = lookAtNote({ page, library, checks, dossier: handle });
  let dossierInView: string | null = null;
  session.follow(() => {
    if (handle() === dossierInView) return;
    dossierInView = handle();
    attention.reset(dossierInView);
    issued.reset(dossierInView);
    dossierWords.reset(dossierInView);
    templateEditor.reset();
    noteList.reset();
  });
  let noteInView: string | null = null;
  page.store.follow(() => {
    opened();
    const now = page.store.read();
    const note = now.phase === 'open' ? now.opened.note.id : null;
    if (note === noteInView) return;
    noteInView = note;
    const { recentNotes } = settings.read();
    if (note !== null && recentNotes[0] !== note) changeSettings({ recentNotes: lastFirst(note, recentNotes, 24) });
    // The caret's section was one of the note before.
    void facts.fit(null);
    updates.follow(handle() ?? '', note);
    void marking.check();
    sections.check();
  });
  const factsChanged = () => {
    void updates.refresh();
    void marking.check({ facts: true });
    attention.refresh();
    dossierWords.refresh();
    void issued.refresh();
  };
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
    onFactsChanged: factsChanged,
  });
  const { factEditor } = libraryDesk;
  const comments = createComments({ newId, author: libraryDesk.factChanges.author });
  const parts = {
    backend,
    session,
    machine,
    settings,
    view,
    library,
    facts,
    page,
    two,
    imports,
    review,
    factEditor,
    templateEditor,
    notify,
  };
  const dossiers = createDossierActions(parts);
  const templateChoices = createTemplateChoices({ settings, changeSettings });
  const notes = createNoteActions({ ...parts, templateChoices });

  const withdrawing = createWithdrawing({
    backend,
    dossier: handle,
    author: libraryDesk.factChanges.author,
    notify,
    async onChanged() {
      facts.refresh();
      factsChanged();
      await Promise.all([library.refresh(), refreshLibrary()]);
    },
  });

  const openDossier = async (path: string | null) => {
    const refusal = await dossiers.open(path);
    if (refusal) notify({ title: t('The dossier was not opened'), text: refusal.message, trouble: true });
  };

  const leave = createLeaving({ ...parts, sayClosed });
  const beside = createBeside({ ...parts, notes });

  const onEvent = (event: BackendEvent) => {
    switch (event.type) {
      case 'dossier-changed':
        return void Promise.all([
          library.refresh(),
          page.refresh(),
          review.refresh(),
          Promise.resolve(facts.refresh()),
          refreshLibrary(),
          Promise.resolve(factsChanged()),
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
    two,
    beside,
    facts,
    imports,
    importArticles: createImportArticles({ ...parts, openDossier: () => void openDossier(null) }),
    review,
    updates,
    attention,
    issued,
    marking,
    dossierWords,
    sections,
    checks,
    comments,
    withdrawing,
    ...libraryDesk,
    dossiers,
    notes,
    noteList,
    trail: createTrail({ session, view, page, notes }),
    arrange: createArrangeNotes({ backend, dossier: handle, library, notify }),
    templateChoices,
    templateEditor,
    notify,
    changeSettings,
    async flush() {
      await Promise.all([page.flush(), review.edit.keep(), templateEditor.keep()]);
    },
    leaveAnyway: sayClosed,
    onEvent,
  };
}
