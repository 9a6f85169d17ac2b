import type { Backend } from '../../core/contract/backend.ts';
import type { NameList } from '../../core/contract/library-methods.ts';
import type { Refusal } from '../../core/contract/reply.ts';
import type { NameEntry } from '../../core/facts/name-entry.ts';
import type { NameType } from '../../core/facts/source-marks.ts';
import { t } from '../language/t.ts';
import type { Notify } from './notice.ts';
import { createStore, type Store } from './store.ts';

export type ListedName = NameList['names'][number];

export interface Names {
  readonly type: NameType | null;
  readonly query: string;
  readonly total: number | null;
  readonly names: readonly ListedName[];
  readonly trouble: string | null;
}

const EMPTY: Names = { type: null, query: '', total: null, names: [], trouble: null };
const PAGE = 200;
const OFFERED = 8;

export interface NamesControl {
  readonly store: Store<Names>;
  readonly reset: (dossier: string | null) => void;
  readonly show: () => void;
  readonly change: (change: Partial<Pick<Names, 'type' | 'query'>>) => void;
  readonly more: () => void;
  readonly refresh: () => void;
  /** Saves an entry; `replaces` are entries that become one with it. Resolves with why it was not saved. */
  readonly save: (entry: NameEntry, replaces: readonly string[]) => Promise<Refusal | null>;
  /** Names to choose from, the most used first; any type for null. */
  readonly find: (type: NameType | null, query: string) => Promise<readonly ListedName[]>;
  readonly suggestTags: (query: string) => Promise<readonly string[]>;
}

export function createNames(backend: Backend, notify: Notify, onSaved: () => void): NamesControl {
  const store = createStore<Names>(EMPTY);
  let dossier: string | null = null;
  let shown = false;
  let latest = 0;

  const read = async (count: number) => {
    if (dossier === null) return;
    latest += 1;
    const run = latest;
    const { type, query } = store.read();
    const pages: NameList[] = [];
    for (let offset = 0; offset < count; offset += PAGE) {
      const reply = await backend.library.names({ dossier, type, query, limit: PAGE, offset });
      if (run !== latest) return;
      if (!reply.ok) return store.change((old) => ({ ...old, trouble: reply.message }));
      pages.push(reply.value);
    }
    const total = pages[0]?.total ?? 0;
    store.change((old) => ({ ...old, total, names: pages.flatMap(({ names }) => names), trouble: null }));
  };
  const shownNow = () => Math.max(PAGE, Math.ceil(store.read().names.length / PAGE) * PAGE);

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
    change(change) {
      store.change((old) => ({ ...old, ...change }));
      void read(PAGE);
    },
    more: () => void read(shownNow() + PAGE),
    refresh: () => void (shown && read(shownNow())),
    async save(entry, replaces) {
      if (dossier === null) return null;
      const reply = await backend.library.saveName({ dossier, entry, replaces });
      if (!reply.ok) return reply;
      notify({
        title: t('Saved as {name}', { name: reply.value.name }),
        text: t('Every fact with this name shows it this way from now on.'),
      });
      onSaved();
      return null;
    },
    async find(type, query) {
      if (dossier === null) return [];
      const reply = await backend.library.names({ dossier, type, query, limit: OFFERED, offset: 0 });
      return reply.ok ? reply.value.names : [];
    },
    async suggestTags(query) {
      if (dossier === null) return [];
      const reply = await backend.library.facets({ dossier, filter: {}, list: 'tags' });
      const typed = query.trim().toLowerCase();
      const tags = reply.ok ? reply.value.tags.map(({ value }) => value) : [];
      return tags.filter((tag) => tag.toLowerCase().includes(typed)).slice(0, OFFERED);
    },
  };
}
