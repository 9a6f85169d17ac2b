import type { Backend, NoteSummary } from '../../core/contract/backend.ts';
import type { OpenNote } from '../../core/contract/open-note.ts';
import type { CommentThread } from '../../core/note/comment.ts';
import type { Block, Note } from '../../core/note/note.ts';
import { type Result, succeed } from '../../core/shared/result.ts';
import { type Autosave, createAutosave, type SaveOutcome, type SaveStatus, type Timers } from './autosave.ts';
import type { EditorPort } from './editor-port.ts';
import { createFrames } from './note-frames.ts';
import {
  around,
  type Clash,
  headOf,
  isSameLength,
  measureNote,
  type NoteHead,
  type OpenPage,
  openPage,
  type Page,
  withHead,
} from './open-page.ts';
import { createStore, type Store } from './store.ts';

export interface OpenNoteControl {
  readonly store: Store<Page>;
  readonly open: (dossier: string, id: string) => Promise<void>;
  /** Takes over a note the backend just handed out. */
  readonly show: (dossier: string, opened: OpenNote) => void;
  /** Whether it shows this note, or is about to. */
  readonly holds: (note: string) => boolean;
  readonly editHead: (change: Partial<NoteHead>) => void;
  readonly bodyChanged: () => void;
  /**
   * Changes the open note as its author would, the text as one step undo takes back. False, and nothing changes, when
   * another note is open or this one is not at `version` any more.
   */
  readonly take: (note: string, version: number, change: (note: Note) => Note) => boolean;
  /** The open note as it stands on the screen; null where there is none or it cannot be read. */
  readonly read: () => Note | null;
  /**
   * Changes the whole note with its template, as one step undo takes back. False, and nothing changes, when it cannot be
   * written in.
   */
  readonly retemplate: (change: (note: Note) => Note) => boolean;
  /** Changes the text after a field was changed; nothing happens when it cannot be written in. */
  readonly followFields: (change: (note: Note) => Note) => void;
  /** Undo or redo brought back the text of another frame: what stands around it comes back too. */
  readonly showFrame: (frame: number) => void;
  /** The editor of one note comes, or goes (null). */
  readonly attach: (note: string, editor: EditorPort | null) => void;
  /** False when something could not be saved. */
  readonly flush: () => Promise<boolean>;
  /** Somebody wrote to the dossier: takes their version when nothing here is unsaved. */
  readonly refresh: () => Promise<void>;
  readonly settle: (keep: 'mine' | 'theirs' | 'both') => Promise<Result<{ readonly other: string | null }>>;
  /** With `note`, only where it is that one. */
  readonly close: (note?: string) => void;
}

/** Somebody who has not typed for this long may be asked something. */
const QUIET_BEFORE_ASKING_MS = 1_000;

export function createOpenNote(ports: {
  readonly backend: Backend;
  readonly timers: Timers;
  readonly onSaved: (summary: Pick<NoteSummary, 'id' | 'title' | 'words' | 'updated'>, stored: Note) => void;
  /** Saving began to fail, for this reason, or works again (null). */
  readonly onTrouble: (message: string | null) => void;
}): OpenNoteControl {
  const { backend, timers, onSaved, onTrouble } = ports;
  const store = createStore<Page>({ phase: 'none' });
  let dossier = '';
  let version = 0;
  let editor: { readonly note: string; readonly port: EditorPort } | null = null;
  /** As last read from the editor or the dossier: what a save writes while no editor is there. */
  let body: readonly Block[] = [];
  let comments: readonly CommentThread[] = [];
  let autosave: Autosave | null = null;
  let contested: Clash | null = null;
  let quiet: number | null = null;
  let asked = 0;
  const frames = createFrames();

  const change = (step: (page: OpenPage) => OpenPage) =>
    store.change((page) => (page.phase === 'open' ? step(page) : page));

  const isOpen = (id: string): boolean => {
    const page = store.read();
    return page.phase === 'open' && page.opened.note.id === id;
  };

  const holds = (id: string): boolean => {
    const page = store.read();
    return page.phase === 'open' ? page.opened.note.id === id : page.phase !== 'none' && page.id === id;
  };

  const keep = (note: Note) => {
    body = note.body;
    comments = note.comments ?? [];
  };

  /** The note as it stands on the screen. */
  const readNote = (page: OpenPage): Result<Note> => {
    const { note } = page.opened;
    const latest = editor?.note === note.id ? editor.port.read() : succeed(body);
    if (!latest.ok) return latest;
    body = latest.value;
    if (editor?.note === note.id) comments = editor.port.readComments();
    const { comments: _, ...rest } = withHead(note, page.head);
    return succeed({ ...rest, body, ...(comments.length === 0 ? {} : { comments }) });
  };

  const save = async (): Promise<SaveOutcome> => {
    const page = store.read();
    if (page.phase !== 'open') return { state: 'saved' };
    const note = readNote(page);
    if (!note.ok) return { state: 'failed', message: note.error };
    const length = measureNote(note.value);
    change((now) => (isSameLength(now.length, length) ? now : { ...now, length }));
    const reply = await backend.notes.save({ dossier, note: note.value, version });
    if (!reply.ok) return { state: 'failed', message: reply.message };
    if (!isOpen(note.value.id)) return { state: 'saved' };
    if (!reply.value.saved) {
      if (!contested) askWhenQuiet();
      contested = { mine: reply.value.mine, theirs: reply.value.theirs };
      return { state: 'clash' };
    }
    version = reply.value.version;
    onSaved(
      { id: note.value.id, title: note.value.title, words: length.words, updated: reply.value.updated },
      note.value,
    );
    return { state: 'saved' };
  };

  /**
   * The refused version is safe beside the other one. The question waits for a pause in the typing: it would swallow
   * words otherwise. Until then saving goes on, and so does the keeping aside.
   */
  const askWhenQuiet = () => {
    if (quiet !== null) timers.clear(quiet);
    quiet = timers.set(() => void ask(), QUIET_BEFORE_ASKING_MS);
  };
  const ask = async () => {
    quiet = null;
    await autosave?.flush();
    const clash = contested;
    if (clash && quiet === null) change((now) => ({ ...now, clash }));
  };
  const forgetClash = () => {
    if (quiet !== null) timers.clear(quiet);
    quiet = null;
    contested = null;
  };
  const touch = () => {
    autosave?.touch();
    if (contested) askWhenQuiet();
  };

  const onStatus = (status: SaveStatus) => {
    const before = store.read();
    // At every key the status is `saving` again: the page must not be drawn anew for that.
    change((page) =>
      page.save.state === status.state && status.state !== 'failed' ? page : { ...page, save: status },
    );
    if (before.phase !== 'open') return;
    if (status.state === 'failed') onTrouble(status.message);
    else if (status.state !== 'saving') onTrouble(null);
  };

  const show = (nextDossier: string, opened: OpenNote) => {
    autosave?.stop();
    forgetClash();
    asked += 1;
    dossier = nextDossier;
    version = opened.version;
    keep(opened.note);
    frames.clear();
    autosave = createAutosave({ save, timers, onStatus });
    store.write(openPage(opened));
  };

  /** Puts another version of the same note on the page, the caret staying where it can. */
  const replace = (opened: OpenNote) => {
    forgetClash();
    version = opened.version;
    keep(opened.note);
    if (editor?.note === opened.note.id) editor.port.replaceBody(body, comments);
    autosave?.resume();
    store.write(openPage(opened));
  };

  return {
    store,
    show,
    holds,
    async open(nextDossier, id) {
      asked += 1;
      const own = asked;
      autosave?.stop();
      autosave = null;
      forgetClash();
      store.write({ phase: 'loading', id });
      const reply = await backend.notes.open({ dossier: nextDossier, note: id });
      if (own !== asked) return;
      if (reply.ok) show(nextDossier, reply.value);
      else store.write({ phase: 'failed', id, message: reply.message });
    },
    editHead(part) {
      change((page) => ({ ...page, head: { ...page.head, ...part } }));
      touch();
    },
    bodyChanged: touch,
    take(id, known, apply) {
      const page = store.read();
      if (page.phase !== 'open' || page.opened.note.id !== id || version !== known || autosave?.isDirty()) return false;
      const note = readNote(page);
      if (!note.ok) return false;
      const next = apply(note.value);
      if (editor?.note === id) editor.port.changeBody(next.body, undefined, next.comments ?? []);
      else keep(next);
      change((now) => ({ ...now, head: headOf(next) }));
      touch();
      return true;
    },
    read() {
      const page = store.read();
      const note = page.phase === 'open' ? readNote(page) : null;
      return note?.ok ? note.value : null;
    },
    retemplate(apply) {
      const page = store.read();
      if (page.phase !== 'open' || page.clash || editor?.note !== page.opened.note.id) return false;
      const note = readNote(page);
      if (!note.ok) return false;
      const next = apply(note.value);
      editor.port.changeBody(next.body, frames.add(note.value, next));
      change((now) => around(now, next));
      touch();
      return true;
    },
    followFields(apply) {
      const page = store.read();
      if (page.phase !== 'open' || page.clash || editor?.note !== page.opened.note.id) return;
      const note = readNote(page);
      if (!note.ok) return;
      const next = apply(note.value);
      if (next === note.value) return;
      editor.port.followFields(next.body);
      touch();
    },
    showFrame(frame) {
      const page = store.read();
      const known = page.phase === 'open' ? frames.show(frame, withHead(page.opened.note, page.head)) : null;
      if (!known) return;
      change((now) => around(now, known));
      touch();
    },
    attach(note, port) {
      if (port) editor = { note, port };
      else if (editor?.note === note) editor = null;
    },
    flush: () => autosave?.flush() ?? Promise.resolve(true),
    async refresh() {
      const page = store.read();
      if (page.phase !== 'open') return;
      const [own, before] = [asked, version];
      const reply = await backend.notes.open({ dossier, note: page.opened.note.id });
      if (own !== asked || before !== version || !reply.ok) return;
      const { aside, note } = reply.value;
      if (contested || page.clash) {
        // They went on writing while the question waits: it shows their latest.
        if (aside) contested = { mine: aside, theirs: note };
        change((now) => (now.clash ? { ...now, clash: contested ?? now.clash } : now));
      } else if (!autosave?.isDirty() && reply.value.version > version) replace(reply.value);
    },
    async settle(keep) {
      const page = store.read();
      if (page.phase !== 'open') return succeed({ other: null });
      const reply = await backend.notes.settleClash({ dossier, note: page.opened.note.id, keep });
      if (!reply.ok) return { ok: false, error: reply.message };
      replace(reply.value.note);
      return succeed({ other: reply.value.other });
    },
    close(note) {
      if (note !== undefined && !holds(note)) return;
      asked += 1;
      autosave?.stop();
      autosave = null;
      forgetClash();
      store.write({ phase: 'none' });
    },
  };
}
