import type { Backend } from '../../core/contract/backend.ts';
import type { Settings } from '../../core/contract/settings.ts';
import type { Note } from '../../core/note/note.ts';
import type { NotePages } from '../../core/note/note-pages.ts';
import { findMissing, type Missing } from '../../core/templates/checks/find-missing.ts';
import { type Budget, measureBudgets } from '../../core/templates/checks/measure-budgets.ts';
import type { Template } from '../../core/templates/template.ts';
import type { Timers } from './autosave.ts';
import { sayCrossing } from './say-crossing.ts';
import { createStore, type Store } from './store.ts';

/** What the open note lacks of what its template asks for, and how much of its limits is used. */
export interface NoteChecks {
  /** As it was checked; null while none is open, or its template is not here. */
  readonly note: Note | null;
  readonly template: Template | null;
  readonly missing: readonly Missing[];
  /** Null while they are not known; asked for where the template has a limit in pages or lines, or pages are shown. */
  readonly pages: NotePages | null;
  /** The note as they were laid out from it. */
  readonly laidOut: Note | null;
  readonly budgets: readonly Budget[];
  /** Told to those who cannot see the meter, when a limit is crossed. */
  readonly said: string;
}

export interface NoteChecksControl {
  readonly store: Store<NoteChecks>;
  /** A note is open as it is stored, or stored anew; null for none. */
  readonly look: (dossier: string, note: Note | null, template: Template | null) => void;
  /** Checks what was looked at last, at once; done when the store has it. */
  readonly refresh: () => Promise<void>;
}

const NOTHING: NoteChecks = {
  note: null,
  template: null,
  missing: [],
  pages: null,
  laidOut: null,
  budgets: [],
  said: '',
};

/** A pause after a save: while somebody types on, nothing is checked. */
const PAUSE_MS = 250;

/** Longer than from one save to the next while somebody types on: pages that are only looked at wait for a real pause. */
const PAGES_PAUSE_MS = 1_000;

/** Checks the note after each save, never while a key is answered; pages are laid out by the backend, one asking at a time. */
export function createNoteChecks(ports: {
  readonly backend: Backend;
  readonly timers: Timers;
  readonly settings: Store<Settings>;
}): NoteChecksControl {
  const { backend, timers, settings } = ports;
  const store = createStore<NoteChecks>(NOTHING);
  let wanted: { readonly dossier: string; readonly note: Note; readonly template: Template | null } | null = null;
  /** Id of the note the store tells of. */
  let shown: string | null = null;
  let timer: number | null = null;
  let later: number | null = null;
  let running: Promise<void> | null = null;

  const check = async (): Promise<void> => {
    timer = null;
    if (running !== null) await running;
    const now = wanted;
    if (!now) return;
    const before = store.read();
    if (before.note === now.note && before.template === now.template && before.laidOut === now.note) return;
    show(now, null);
    const { pageView } = settings.read();
    if ((now.template && hasPageLimit(now.template)) || (pageView && store.read().laidOut === null)) await ask(now);
    else if (pageView) later = timers.set(() => void ask(now), PAGES_PAUSE_MS);
  };

  const ask = async (now: NonNullable<typeof wanted>) => {
    if (running !== null) await running;
    running = askPages(now).finally(() => {
      running = null;
    });
    await running;
  };

  const askPages = async (now: NonNullable<typeof wanted>) => {
    const reply = await backend.exports.pages({ dossier: now.dossier, note: now.note.id, moved: [] });
    // Stored anew since, it is measured again; and another note may be open now.
    const fits = reply.ok && wanted?.note.id === now.note.id && reply.value.blocks.length === now.note.body.length;
    if (fits) show(now, reply.value);
  };

  /** Without pages, lines and pages are as they were laid out before. */
  const show = ({ note, template }: NonNullable<typeof wanted>, pages: NotePages | null) =>
    store.change((old) => {
      const same = shown === note.id;
      shown = note.id;
      const laidOut = pages
        ? { pages, laidOut: note }
        : { pages: same ? old.pages : null, laidOut: same ? old.laidOut : null };
      if (!template) return { ...NOTHING, ...laidOut };
      const measured = measureBudgets(note, template, pages);
      const budgets = pages === null && same ? keepLaidOut(old.budgets, measured) : measured;
      return {
        note,
        template,
        missing: old.note === note && old.template === template ? old.missing : findMissing(note, template),
        ...laidOut,
        budgets,
        said: same ? sayCrossing(old.budgets, budgets, old.said) : '',
      };
    });

  const stop = () => {
    for (const one of [timer, later]) if (one !== null) timers.clear(one);
    timer = null;
    later = null;
  };
  const soon = () => {
    stop();
    timer = timers.set(() => void check(), PAUSE_MS);
  };

  settings.follow(() => {
    if (settings.read().pageView && wanted && store.read().laidOut !== wanted.note) soon();
  });

  return {
    store,
    look(dossier, note, template) {
      if (!note) {
        wanted = null;
        shown = null;
        stop();
        store.write(NOTHING);
        return;
      }
      if (wanted?.note === note && wanted.template === template) return;
      if (wanted?.note.id !== note.id) store.write(NOTHING);
      wanted = { dossier, note, template };
      soon();
    },
    async refresh() {
      stop();
      await check();
    },
  };
}

/** In the order they have on the page. */
function keepLaidOut(old: readonly Budget[], measured: readonly Budget[]): readonly Budget[] {
  const laidOut = old.filter(({ limit }) => limit.unit !== 'words');
  return [...measured, ...laidOut].sort((one, other) => one.from - other.from || other.to - one.to);
}

function hasPageLimit({ limit, sections }: Template): boolean {
  return [limit, ...sections.map((section) => section.limit)].some((one) => one !== null && one.unit !== 'words');
}
