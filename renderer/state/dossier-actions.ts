import type { Backend, DossierInfo, NoteSummary } from '../../core/contract/backend.ts';
import type { Refusal, Reply } from '../../core/contract/reply.ts';
import type { Settings } from '../../core/contract/settings.ts';
import { t } from '../language/t.ts';
import type { FactEditorControl } from './fact-editor.ts';
import type { FactsPanelControl } from './facts-panel.ts';
import type { ImportControl } from './importing.ts';
import type { LibraryControl } from './library.ts';
import type { Notify } from './notice.ts';
import type { OpenNoteControl } from './open-note.ts';
import type { ReviewControl } from './review.ts';
import type { Machine, Session } from './session.ts';
import type { Store } from './store.ts';
import type { TemplateEditorControl } from './template-editor.ts';
import { type FilePurpose, NOTHING_IN_FRONT, type View } from './view.ts';

export interface DeskParts {
  readonly backend: Backend;
  readonly session: Store<Session>;
  readonly machine: Store<Machine>;
  readonly settings: Store<Settings>;
  readonly view: Store<View>;
  readonly library: LibraryControl;
  readonly facts: FactsPanelControl;
  readonly page: OpenNoteControl;
  readonly imports: ImportControl;
  readonly review: ReviewControl;
  readonly factEditor: FactEditorControl;
  readonly templateEditor: TemplateEditorControl;
  readonly notify: Notify;
}

export interface DossierActions {
  /** Asks the backend what to show first. */
  readonly start: () => Promise<void>;
  /**
   * Null path: the host asks, and a host without dialogs gets the app's own. Resolves with the refusal to show where
   * the path was typed, or null when there is nothing to say.
   */
  readonly open: (path: string | null) => Promise<Refusal | null>;
  readonly create: (path: string | null, starter: boolean) => Promise<Refusal | null>;
  readonly saveCopy: (path: string | null) => Promise<Refusal | null>;
  readonly close: () => Promise<void>;
}

export function createDossierActions(parts: DeskParts): DossierActions {
  const { backend, session, machine, settings, view, library, facts, page, imports, review, factEditor, notify } =
    parts;

  const isSaved = async (): Promise<boolean> => {
    if (!(await review.flush())) {
      notify({
        title: t('The fact you are editing was not kept'),
        text: t('Finish it or cancel it in the review, then try again.'),
        trouble: true,
      });
      return false;
    }
    if (factEditor.isDirty()) {
      notify({
        title: t('The fact you are editing is not saved'),
        text: t('It stays open, with everything you wrote. Save it or discard the change, then try again.'),
        trouble: true,
      });
      return false;
    }
    if (!(await parts.templateEditor.keep())) {
      notify({
        title: t('The template you are changing was not kept'),
        text: t('It stays open, with everything you changed. Save it, then try again.'),
        trouble: true,
      });
      return false;
    }
    if (await page.flush()) return true;
    notify({
      title: t('The open note is not saved'),
      text: t('It stays open, with everything you wrote. Save it first, then try again.'),
      trouble: true,
    });
    return false;
  };

  const release = () => {
    const old = session.read();
    if (old.phase === 'open') void backend.dossiers.close({ dossier: old.dossier.dossier });
  };

  const adopt = async (dossier: DossierInfo, welcome = false) => {
    imports.close();
    release();
    page.close();
    session.write({ phase: 'open', dossier });
    view.change((old) => ({ ...old, ...JUST_THE_PAGE, dialog: null, overlay: null, tab: 'notes', welcome }));
    const [notes] = await Promise.all([library.load(dossier.dossier), facts.open(dossier.dossier)]);
    const first = pickFirst(notes);
    if (first && page.store.read().phase === 'none') await page.open(dossier.dossier, first.id);
  };

  const settle = async (reply: Reply<DossierInfo>, purpose: FilePurpose): Promise<Refusal | null> => {
    if (reply.ok) {
      await adopt(reply.value);
      return null;
    }
    if (reply.code === 'unavailable') view.change((old) => ({ ...old, dialog: { kind: 'choose-file', purpose } }));
    if (reply.code === 'cancelled' || reply.code === 'unavailable') return null;
    return reply;
  };

  const open = async (path: string | null): Promise<Refusal | null> => {
    if (!(await isSaved())) return null;
    return settle(await backend.dossiers.open({ path }), 'open');
  };
  const openCopy = async (path: string) => {
    const refusal = await open(path);
    if (refusal) notify({ title: t('The copy was not opened'), text: refusal.message, trouble: true });
  };

  return {
    async start() {
      const reply = await backend.app.start({});
      if (!reply.ok) return session.write({ phase: 'failed', message: reply.message });
      const { host, version, open: first, firstRun } = reply.value;
      machine.write({ host, version });
      settings.write(reply.value.settings);
      if (first === null) return session.write({ phase: 'closed', message: null });
      const opened = await backend.dossiers.open({ path: first });
      if (!opened.ok) return session.write({ phase: 'closed', message: opened.message });
      await adopt(opened.value, firstRun);
    },
    open,
    async create(path, starter) {
      if (!(await isSaved())) return null;
      return settle(await backend.dossiers.create({ path, starter }), starter ? 'example' : 'create');
    },
    async saveCopy(path) {
      const now = session.read();
      if (now.phase !== 'open' || !(await isSaved())) return null;
      const reply = await backend.dossiers.saveCopy({ dossier: now.dossier.dossier, path });
      if (reply.ok) {
        view.change((old) => ({ ...old, dialog: null }));
        const copy = reply.value.path;
        notify({
          title: t('Copy saved'),
          text: copy,
          lasting: true,
          action: { label: t('Open it'), run: () => void openCopy(copy) },
        });
        return null;
      }
      if (reply.code === 'unavailable')
        view.change((old) => ({ ...old, dialog: { kind: 'choose-file', purpose: 'copy' } }));
      return reply.code === 'cancelled' || reply.code === 'unavailable' ? null : reply;
    },
    async close() {
      if (!(await isSaved())) return;
      view.change((old) => ({ ...old, ...JUST_THE_PAGE }));
      imports.close();
      release();
      page.close();
      library.clear();
      facts.close();
      session.write({ phase: 'closed', message: null });
    },
  };
}

const JUST_THE_PAGE = { ...NOTHING_IN_FRONT, changes: null, missing: null, outline: false } as const;

/** The note last written in. */
function pickFirst(notes: readonly NoteSummary[]): NoteSummary | null {
  return notes
    .filter((note) => !note.trashed && !note.archived)
    .reduce<NoteSummary | null>((best, note) => (best && best.updated >= note.updated ? best : note), null);
}
