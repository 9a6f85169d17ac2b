import type { Backend } from '../../core/contract/backend.ts';
import type { Attention } from '../../core/contract/update-methods.ts';
import type { Timers } from './autosave.ts';
import { createStore, type Store } from './store.ts';

/** What waits for somebody in the open dossier. */
export interface AttentionState {
  /** How many places of each note wait, by note. */
  readonly waiting: ReadonlyMap<string, number>;
  /** Null until it is read. */
  readonly all: Attention | null;
  readonly trouble: string | null;
}

const EMPTY: AttentionState = { waiting: new Map(), all: null, trouble: null };

/** Changes come in bursts; conflicts take the longest to find. */
const REST_MS = 300;

export interface AttentionControl {
  readonly store: Store<AttentionState>;
  /** Begins with another dossier, or with none. */
  readonly reset: (dossier: string | null) => void;
  /** Facts or notes changed: notes are counted at once, the rest when there is a pause. */
  readonly refresh: () => void;
  /** Reads all of it now. */
  readonly show: () => Promise<void>;
}

/** `today`: the reader's day, ISO 8601. */
export function createAttention(ports: {
  readonly backend: Backend;
  readonly timers: Timers;
  readonly today: () => string;
}): AttentionControl {
  const { backend, timers, today } = ports;
  const store = createStore<AttentionState>(EMPTY);
  let dossier: string | null = null;
  let latest = 0;
  let counts = 0;
  let timer: number | null = null;

  const count = async () => {
    if (dossier === null) return;
    counts += 1;
    const run = counts;
    const reply = await backend.updates.waiting({ dossier });
    if (run !== counts || !reply.ok) return;
    store.change((old) => ({ ...old, waiting: byNote(reply.value) }));
  };
  const read = async () => {
    if (timer !== null) timers.clear(timer);
    timer = null;
    if (dossier === null) return;
    latest += 1;
    const run = latest;
    const reply = await backend.updates.attention({ dossier, today: today() });
    if (run !== latest) return;
    store.change((old) =>
      reply.ok
        ? { waiting: byNote(reply.value.notes), all: reply.value, trouble: null }
        : { ...old, trouble: reply.message },
    );
  };
  const later = () => {
    if (timer !== null) timers.clear(timer);
    timer = timers.set(() => void read(), REST_MS);
  };

  return {
    store,
    reset(next) {
      dossier = next;
      latest += 1;
      counts += 1;
      if (timer !== null) timers.clear(timer);
      timer = null;
      store.write(EMPTY);
      if (next !== null) later();
    },
    refresh() {
      if (dossier === null) return;
      void count();
      later();
    },
    show: read,
  };
}

/** What somebody should do something about. A source stays withdrawn: it is listed, and not counted. */
export function countAttention(all: Attention | null): number {
  if (all === null) return 0;
  return all.notes.length + all.due.length + all.issued.length + all.conflicts;
}

function byNote(notes: Attention['notes']): ReadonlyMap<string, number> {
  return new Map(notes.map(({ note, places }) => [note, places]));
}
