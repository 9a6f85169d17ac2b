import type { Backend } from '../../core/contract/backend.ts';
import type { Delivery } from '../../core/contract/delivery.ts';
import type { IssueCheck, IssuedCopy, IssuedDetail } from '../../core/contract/issued-methods.ts';
import type { InputOf } from '../../core/contract/methods.ts';
import { type Reply, refuse } from '../../core/contract/reply.ts';
import { t } from '../language/t.ts';
import type { OpenNoteControl } from './open-note.ts';
import { createStore, type Store } from './store.ts';

/** Copies of notes as they went out. */
export interface IssuedCopies {
  /** Of the whole dossier, the newest first; null until they are read. */
  readonly copies: readonly IssuedCopy[] | null;
  /** The copy that is read, once it is there. */
  readonly detail: IssuedDetail | null;
  /** Why the list or that copy could not be read. */
  readonly trouble: string | null;
}

const EMPTY: IssuedCopies = { copies: null, detail: null, trouble: null };

/** What is said when a note goes out. */
export type IssueWords = Omit<InputOf<'issued.issue'>, 'dossier' | 'note'>;

export interface IssuedControl {
  readonly store: Store<IssuedCopies>;
  /** Begins with another dossier, or with none. */
  readonly reset: (dossier: string | null) => void;
  /** Facts changed, or somebody issued something elsewhere. */
  readonly refresh: () => Promise<void>;
  readonly read: (issued: string) => Promise<void>;
  /** What stands behind the open note as stored: it is saved first. */
  readonly check: () => Promise<Reply<IssueCheck>>;
  /** Freezes the open note: it is saved first. */
  readonly issue: (words: IssueWords) => Promise<Reply<IssuedCopy>>;
  /** Hands over a copy's file, byte for byte as it went out. */
  readonly handOver: (issued: string) => Promise<Reply<Delivery>>;
  /** Drafts an addendum and opens it, once the open note is saved. */
  readonly draftAddendum: (issued: string) => Promise<Reply<string>>;
}

export function createIssued(ports: {
  readonly backend: Backend;
  readonly page: OpenNoteControl;
  /** A note was drafted and is on the page. */
  readonly onDrafted: (note: string) => Promise<void>;
}): IssuedControl {
  const { backend, page, onDrafted } = ports;
  const store = createStore<IssuedCopies>(EMPTY);
  let dossier: string | null = null;
  let lists = 0;
  let wanted: string | null = null;

  const list = async () => {
    if (dossier === null) return;
    lists += 1;
    const run = lists;
    const reply = await backend.issued.list({ dossier });
    if (run !== lists) return;
    store.change((old) =>
      reply.ok ? { ...old, copies: reply.value, trouble: null } : { ...old, trouble: reply.message },
    );
  };
  const read = async (issued: string) => {
    if (dossier === null) return;
    wanted = issued;
    // Another copy must not be taken for this one; the same one stays in view while it is read again.
    store.change((old) => ({ ...old, trouble: null, detail: old.detail?.copy.id === issued ? old.detail : null }));
    const reply = await backend.issued.read({ dossier, issued });
    if (wanted !== issued) return;
    store.change((old) => (reply.ok ? { ...old, detail: reply.value } : { ...old, trouble: reply.message }));
  };
  const refresh = async () => {
    await Promise.all([list(), wanted === null ? null : read(wanted)]);
  };
  /** The note on the page once everything in it is stored; null when that failed. */
  const storedNote = async (): Promise<string | null> => {
    const saved = await page.flush();
    const now = page.store.read();
    return saved && now.phase === 'open' && now.save.state !== 'clash' ? now.opened.note.id : null;
  };

  return {
    store,
    reset(next) {
      dossier = next;
      lists += 1;
      wanted = null;
      store.write(EMPTY);
      void list();
    },
    refresh,
    read,
    async check() {
      const note = await storedNote();
      if (dossier === null || note === null) return notSaved();
      return backend.issued.check({ dossier, note });
    },
    async issue(words) {
      const note = await storedNote();
      if (dossier === null || note === null) return notSaved();
      const reply = await backend.issued.issue({ dossier, note, ...words });
      if (reply.ok) await list();
      return reply;
    },
    async handOver(issued) {
      if (dossier === null) return notSaved();
      return backend.issued.file({ dossier, issued });
    },
    async draftAddendum(issued) {
      if (dossier === null || !(await page.flush())) return notSaved();
      const reply = await backend.issued.addendum({ dossier, issued });
      if (!reply.ok) return reply;
      page.show(dossier, reply.value);
      await onDrafted(reply.value.note.id);
      await refresh();
      return { ok: true, value: reply.value.note.title };
    },
  };
}

const notSaved = () =>
  refuse(
    'export-failed',
    t('This note is not saved yet, so nothing was issued. See the foot of the page, then try again.'),
  );
