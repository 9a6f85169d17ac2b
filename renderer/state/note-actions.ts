import type { ExportFormat } from '../../core/contract/backend.ts';
import type { Delivery } from '../../core/contract/delivery.ts';
import type { OpenNote } from '../../core/contract/open-note.ts';
import type { Reply } from '../../core/contract/reply.ts';
import { refuse } from '../../core/contract/reply.ts';
import type { FieldValue } from '../../core/note/note.ts';
import type { SourceMode } from '../../core/shared/source-mode.ts';
import type { DeskParts } from './dossier-actions.ts';

export interface NewNote {
  readonly template: string;
  readonly title: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** Whether the template's places for facts take their best facts at once. */
  readonly fill: boolean;
}

export interface NoteActions {
  /** Opens a note once the present one is saved. */
  readonly open: (id: string) => Promise<void>;
  readonly create: (note: NewNote) => Promise<Reply<OpenNote>>;
  readonly setTrashed: (id: string, trashed: boolean) => Promise<void>;
  /** Turns the present state into a version of the note's history. */
  readonly keepVersion: () => Promise<void>;
  /** `withNote`: the note travels inside a Word file and can be taken back from it. */
  readonly export: (format: ExportFormat, sources: SourceMode, withNote: boolean) => Promise<Reply<Delivery>>;
}

export function createNoteActions(parts: DeskParts): NoteActions {
  const { backend, session, view, library, page, settings, notify } = parts;

  const handle = (): string | null => {
    const now = session.read();
    return now.phase === 'open' ? now.dossier.dossier : null;
  };
  const openId = (): string | null => {
    const now = page.store.read();
    return now.phase === 'open' ? now.opened.note.id : null;
  };
  const flush = async (): Promise<boolean> => {
    if (await page.flush()) return true;
    notify({
      title: 'This note is not saved',
      text: 'It stays open, with everything you wrote. Save it first, then go on.',
      trouble: true,
    });
    return false;
  };
  /** Who a note is to and from rarely changes: the last people named are offered for the next note. */
  const remember = (template: string, fields: Readonly<Record<string, FieldValue>>) => {
    const known = library.store.read().templates?.find((one) => one.id === template);
    const people = known?.fields.filter((field) => field.type === 'person').map((field) => field.id) ?? [];
    const named = people.flatMap((id) => (typeof fields[id] === 'string' && fields[id] ? [[id, fields[id]]] : []));
    if (named.length === 0) return;
    const remembered = { ...settings.read().remembered, ...Object.fromEntries(named) };
    settings.change((old) => ({ ...old, remembered }));
    void backend.app.changeSettings({ remembered });
  };
  let lastMove: (() => void) | null = null;
  const setTrashed = async (id: string, trashed: boolean): Promise<void> => {
    const dossier = handle();
    if (dossier === null) return;
    const own = openId() === id;
    if (own && !(await flush())) return;
    const reply = await backend.notes.setTrashed({ dossier, note: id, trashed });
    if (!reply.ok) return void notify({ title: 'Nothing was moved', text: reply.message, trouble: true });
    if (own && trashed) page.close();
    library.noteSaved({ id, trashed });
    // The notice before offers what may be done already.
    lastMove?.();
    if (!trashed) {
      lastMove = notify({ title: 'Note put back' });
      return;
    }
    lastMove = notify({
      title: 'Note moved to the trash',
      text: 'It stays in the dossier until you put it back.',
      action: { label: 'Put back', run: () => void setTrashed(id, false) },
    });
  };

  return {
    async open(id) {
      const dossier = handle();
      if (dossier === null || !(await flush())) return;
      view.change((old) => ({ ...old, source: null, overlay: null }));
      if (openId() !== id) await page.open(dossier, id);
    },
    async create({ template, title, fields, fill }) {
      const dossier = handle();
      if (dossier === null) return NO_DOSSIER;
      if (!(await flush())) return refuse('cancelled', 'The open note is not saved yet.');
      const reply = await backend.notes.create({ dossier, template, title: title || null, fields, fill });
      if (!reply.ok) return reply;
      remember(template, fields);
      page.show(dossier, reply.value);
      view.change((old) => ({
        ...old,
        source: null,
        dialog: null,
        overlay: null,
        tab: 'notes',
        welcome: false,
        begun: reply.value.note.id,
      }));
      await library.refresh();
      return reply;
    },
    setTrashed,
    async keepVersion() {
      const [dossier, note] = [handle(), openId()];
      if (dossier === null || note === null || !(await flush())) return;
      const reply = await backend.notes.keepRevision({ dossier, note, reason: 'Kept by its author' });
      if (reply.ok) notify({ title: `Version ${reply.value.revision} kept`, text: 'Saving itself needs no key.' });
      else notify({ title: 'No version was kept', text: reply.message, trouble: true });
    },
    async export(format, sources, withNote) {
      const [dossier, note] = [handle(), openId()];
      if (dossier === null || note === null) return NO_DOSSIER;
      const saved = await page.flush();
      const now = page.store.read();
      if (!saved || (now.phase === 'open' && now.save.state === 'clash'))
        return refuse(
          'export-failed',
          'This version is not saved yet, so nothing was exported. See the foot of the page, then try again.',
        );
      return backend.exports.note({ dossier, note, format, sources, withNote });
    },
  };
}

const NO_DOSSIER = refuse('not-found', 'No dossier is open. Open one, then try again.');
