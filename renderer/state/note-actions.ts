import type { Backend, NoteRevision } from '../../core/contract/backend.ts';
import type { Delivery } from '../../core/contract/delivery.ts';
import type { OpenNote } from '../../core/contract/open-note.ts';
import type { Refusal, Reply } from '../../core/contract/reply.ts';
import { refuse } from '../../core/contract/reply.ts';
import type { FieldValue, Note } from '../../core/note/note.ts';
import type { HtmlSheet } from '../../core/shared/html-node.ts';
import { t } from '../language/t.ts';
import { askFields } from './ask-fields.ts';
import type { DeskParts } from './dossier-actions.ts';
import type { TemplateChoices } from './template-choices.ts';
import { NOTHING_IN_FRONT } from './view.ts';

export interface NewNote {
  readonly template: string;
  readonly title: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** Whether the template's places for facts take their best facts at once. */
  readonly fill: boolean;
}

/** A file of the open note; what is what says ExportMethods. */
export type WantedFile = Omit<Parameters<Backend['exports']['note']>[0], 'dossier' | 'note'>;

export type WantedPack = Omit<Parameters<Backend['exports']['pack']>[0], 'dossier'>;

export interface NoteHistory {
  /** The newest first. */
  readonly revisions: readonly NoteRevision[];
  /** What the note says now. */
  readonly now: Note;
}

export interface NoteActions {
  /** Opens a note once the present one is saved; its text takes the caret where that is asked for. */
  readonly open: (id: string, enter?: boolean) => Promise<void>;
  readonly create: (note: NewNote) => Promise<Reply<OpenNote>>;
  /**
   * Makes a note at once where everything its template requires is known; else shows the dialog that asks for the rest.
   * Resolves with why nothing was made, or null.
   */
  readonly begin: (template: string, fill: boolean) => Promise<Refusal | null>;
  readonly setTrashed: (id: string, trashed: boolean) => Promise<void>;
  /** Turns the present state into a version of the note's history, under a name if it has one. */
  readonly keepVersion: (name: string | null) => Promise<void>;
  /** Makes a second note of it and opens that. */
  readonly duplicate: (id: string) => Promise<void>;
  /** Everything typed is saved first, so that the history has it. Null when it was said already why not. */
  readonly history: (id: string) => Promise<Reply<NoteHistory> | null>;
  readonly readVersion: (id: string, revision: number) => Promise<Reply<Note>>;
  /** Makes a note say what a version says; offers the way back. Returns whether it does. */
  readonly restore: (id: string, revision: number) => Promise<boolean>;
  /** Several notes as one file. */
  readonly exportPack: (wanted: WantedPack) => Promise<Reply<Delivery>>;
  /** The open note as a page prints it. */
  readonly sheet: () => Promise<Reply<HtmlSheet>>;
  readonly export: (wanted: WantedFile) => Promise<Reply<Delivery>>;
}

interface NoteParts extends DeskParts {
  readonly templateChoices: TemplateChoices;
}

export function createNoteActions(parts: NoteParts): NoteActions {
  const { backend, session, view, library, page, settings, templateChoices, notify } = parts;

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
      title: t('This note is not saved'),
      text: t('It stays open, with everything you wrote. Save it first, then go on.'),
      trouble: true,
    });
    return false;
  };
  /** Whether what is on the page is what the dossier has. */
  const isSettled = async (): Promise<boolean> => {
    const saved = await page.flush();
    const now = page.store.read();
    return saved && !(now.phase === 'open' && now.save.state === 'clash');
  };
  const notSaved = () => {
    const now = page.store.read();
    const save = now.phase === 'open' ? now.save : null;
    return refuse(
      'export-failed',
      save?.state === 'failed'
        ? t('No file was made, because this version is not saved. {reason}', { reason: save.message })
        : t('This version is not saved yet, so no file was made of it. See the foot of the page, then try again.'),
    );
  };
  let lastMove: (() => void) | null = null;
  const setTrashed = async (id: string, trashed: boolean): Promise<void> => {
    const dossier = handle();
    if (dossier === null) return;
    if (page.holds(id) && !(await flush())) return;
    const reply = await backend.notes.setTrashed({ dossier, note: id, trashed });
    if (!reply.ok) return void notify({ title: t('Nothing was moved'), text: reply.message, trouble: true });
    if (trashed) page.close(id);
    library.noteSaved({ id, trashed });
    // The notice before offers what may be done already.
    lastMove?.();
    if (!trashed) {
      lastMove = notify({ title: t('Note put back') });
      return;
    }
    lastMove = notify({
      title: t('Note moved to the trash'),
      text: t('It stays in the dossier until you put it back.'),
      action: { label: t('Put back'), run: () => void setTrashed(id, false) },
    });
  };

  const restore = async (id: string, revision: number): Promise<boolean> => {
    const dossier = handle();
    if (dossier === null || !(await flush())) return false;
    const current = await backend.notes.open({ dossier, note: id });
    const reply = current.ok
      ? await backend.notes.restore({ dossier, note: id, revision, version: current.value.version })
      : current;
    if (!reply.ok) {
      notify({ title: t('Nothing was restored'), text: reply.message, trouble: true });
      return false;
    }
    if (page.holds(id)) await page.refresh();
    await library.refresh();
    // What the note said before is the version before the newest.
    const before = reply.value.revision - 1;
    notify({
      title: t('Version {revision} restored', { revision }),
      text: t('What the note said until now is in its history too.'),
      action: { label: t('Undo'), run: () => void restore(id, before) },
    });
    return true;
  };

  const create = async ({ template, title, fields, fill }: NewNote): Promise<Reply<OpenNote>> => {
    const dossier = handle();
    if (dossier === null) return noDossier();
    if (!(await flush())) return refuse('cancelled', t('The open note is not saved yet.'));
    const reply = await backend.notes.create({ dossier, template, title: title || null, fields, fill });
    if (!reply.ok) return reply;
    const known = library.store.read().templates?.find((one) => one.id === template);
    if (known) templateChoices.learn(known, fields);
    templateChoices.used(template);
    page.show(dossier, reply.value);
    view.change((old) => ({
      ...old,
      ...NOTHING_IN_FRONT,
      dialog: null,
      overlay: null,
      tab: 'notes',
      welcome: false,
      begun: reply.value.note.id,
    }));
    await library.refresh();
    return reply;
  };

  return {
    async open(id, enter = false) {
      const dossier = handle();
      if (dossier === null) return;
      if (!(await flush())) {
        if (enter) view.change((old) => ({ ...old, begun: openId() }));
        return;
      }
      view.change((old) => ({ ...old, ...NOTHING_IN_FRONT, overlay: null, begun: enter ? id : old.begun }));
      if (openId() !== id) await page.open(dossier, id);
    },
    async duplicate(id) {
      const dossier = handle();
      if (dossier === null || !(await flush())) return;
      const reply = await backend.notes.duplicate({ dossier, note: id });
      if (!reply.ok) return void notify({ title: t('No copy was made'), text: reply.message, trouble: true });
      page.show(dossier, reply.value);
      view.change((old) => ({ ...old, source: null, library: null, overlay: null, begun: reply.value.note.id }));
      await library.refresh();
      notify({ title: t('This is the copy'), text: t('The note it was made from stays as it is.') });
    },
    async history(id) {
      const dossier = handle();
      if (dossier === null || !(await flush())) return null;
      const [revisions, now] = await Promise.all([
        backend.notes.history({ dossier, note: id }),
        backend.notes.open({ dossier, note: id }),
      ]);
      if (!revisions.ok) return revisions;
      return now.ok ? { ok: true, value: { revisions: revisions.value, now: now.value.note } } : now;
    },
    async readVersion(id, revision) {
      const dossier = handle();
      return dossier === null ? noDossier() : backend.notes.readRevision({ dossier, note: id, revision });
    },
    restore,
    create,
    async begin(template, fill) {
      const known = library.store.read().templates?.find((one) => one.id === template);
      if (!known) return refuse('not-found', t('This template is not there any more. Choose another one.'));
      const asked = askFields(known, settings.read().names);
      if (asked.unknown.length > 0) {
        view.change((old) => ({ ...old, dialog: { kind: 'new-note', template, fill }, overlay: null }));
        return null;
      }
      const fields = Object.fromEntries(asked.known.map(({ field, value }) => [field.id, value]));
      const reply = await create({ template, title: '', fields, fill });
      return reply.ok ? null : reply;
    },
    setTrashed,
    async keepVersion(name) {
      const [dossier, note] = [handle(), openId()];
      if (dossier === null || note === null || !(await flush())) return;
      const reply = await backend.notes.keepRevision({ dossier, note, reason: name ?? 'Kept by its author' });
      if (reply.ok)
        notify({
          title:
            name === null
              ? t('Version {revision} kept', { revision: reply.value.revision })
              : t('Version {revision} kept as “{name}”', { revision: reply.value.revision, name }),
          text: name === null ? t('Notes are saved automatically.') : t('It is in the history of this note.'),
        });
      else notify({ title: t('No version was kept'), text: reply.message, trouble: true });
    },
    async exportPack(wanted) {
      const dossier = handle();
      if (dossier === null) return noDossier();
      return openId() === null || (await isSettled()) ? backend.exports.pack({ dossier, ...wanted }) : notSaved();
    },
    async sheet() {
      const [dossier, note] = [handle(), openId()];
      if (dossier === null || note === null) return noDossier();
      return (await isSettled()) ? backend.exports.print({ dossier, note }) : notSaved();
    },
    async export(wanted) {
      const [dossier, note] = [handle(), openId()];
      if (dossier === null || note === null) return noDossier();
      if (!(await isSettled())) return notSaved();
      return backend.exports.note({ dossier, note, ...wanted });
    },
  };
}

const noDossier = () => refuse('not-found', t('No dossier is open. Open one, then try again.'));
