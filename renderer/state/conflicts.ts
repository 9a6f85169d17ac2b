import type { Backend } from '../../core/contract/backend.ts';
import type { Conflict } from '../../core/contract/library-methods.ts';
import type { Refusal } from '../../core/contract/reply.ts';
import { t } from '../language/t.ts';
import type { FactChanges } from './fact-library-changes.ts';
import { createStore, type Store } from './store.ts';

export interface ConflictList {
  /** Null until it is read. */
  readonly total: number | null;
  readonly conflicts: readonly Conflict[];
  readonly trouble: string | null;
}

const EMPTY: ConflictList = { total: null, conflicts: [], trouble: null };
const PAGE = 50;

export interface Settling {
  /** The fact that holds; null: both may stand. */
  readonly keep: string | null;
  readonly others: 'disputed' | 'superseded';
  readonly reason: string;
}

export interface ConflictsControl {
  readonly store: Store<ConflictList>;
  readonly reset: (dossier: string | null) => void;
  readonly show: () => void;
  readonly more: () => void;
  readonly refresh: () => void;
  /** Resolves with why it was not settled. */
  readonly settle: (conflict: Conflict, settling: Settling) => Promise<Refusal | null>;
}

export function createConflicts(backend: Backend, changes: FactChanges): ConflictsControl {
  const store = createStore<ConflictList>(EMPTY);
  let dossier: string | null = null;
  let shown = false;
  let latest = 0;

  const read = async (count: number) => {
    if (dossier === null) return;
    latest += 1;
    const run = latest;
    const reply = await backend.library.conflicts({ dossier, limit: Math.min(count, 200), offset: 0 });
    if (run !== latest) return;
    store.change((old) =>
      reply.ok
        ? { total: reply.value.total, conflicts: reply.value.conflicts, trouble: null }
        : { ...old, trouble: reply.message },
    );
  };
  const shownNow = () => Math.max(PAGE, store.read().conflicts.length);
  const refresh = () => void (shown && read(shownNow()));

  return {
    store,
    reset(next) {
      dossier = next;
      shown = false;
      latest += 1;
      store.write(EMPTY);
    },
    show() {
      shown = true;
      void read(shownNow());
    },
    more: () => void read(shownNow() + PAGE),
    refresh,
    async settle({ facts }, settling) {
      const done = settling.keep === null ? t('Both facts may stand') : t('Conflict settled');
      const refusal = await changes.perform(done, (inDossier, by) =>
        backend.library.settle({ dossier: inDossier, facts: facts.map(({ fact }) => fact.id), ...settling, by }),
      );
      // Facts that stand side by side did not change: nothing else reads the list again.
      if (refusal === null) refresh();
      return refusal;
    },
  };
}
