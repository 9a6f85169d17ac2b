import type { Backend } from '../../core/contract/backend.ts';
import type { Refusal } from '../../core/contract/reply.ts';
import type { DossierWords } from '../../core/contract/spelling-methods.ts';
import { createStore, type Store } from './store.ts';

export interface DossierWordsControl {
  /** Null until they are read. */
  readonly store: Store<DossierWords | null>;
  /** Begins with another dossier, or with none. */
  readonly reset: (dossier: string | null) => void;
  /** Reads them, the first time somebody needs them. */
  readonly want: () => void;
  /** Facts changed, or another window wrote: they are read again where they were read. */
  readonly refresh: () => void;
  /** Puts words among the dossier's own and takes others out. */
  readonly change: (add: readonly string[], remove: readonly string[]) => Promise<Refusal | null>;
}

/** What is spelt right in the open dossier whatever a dictionary says. */
export function createDossierWords(backend: Backend): DossierWordsControl {
  const store = createStore<DossierWords | null>(null);
  let dossier: string | null = null;
  let wanted = false;
  let latest = 0;

  const read = async () => {
    if (dossier === null) return;
    latest += 1;
    const run = latest;
    const reply = await backend.spelling.words({ dossier });
    if (run === latest && reply.ok) store.write(reply.value);
  };
  return {
    store,
    reset(next) {
      dossier = next;
      latest += 1;
      store.write(null);
      if (wanted) void read();
    },
    want() {
      if (wanted) return;
      wanted = true;
      void read();
    },
    refresh() {
      if (wanted) void read();
    },
    async change(add, remove) {
      if (dossier === null) return null;
      latest += 1;
      const run = latest;
      const reply = await backend.spelling.changeWords({ dossier, add, remove });
      if (!reply.ok) return reply;
      if (run === latest) store.write(reply.value);
      return null;
    },
  };
}
