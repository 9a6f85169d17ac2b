import type { Backend, FactHit } from '../../core/contract/backend.ts';
import type { FacetList, Facets } from '../../core/contract/library-methods.ts';
import type { Fact } from '../../core/facts/fact.ts';
import type { FactFilter, FactSort, SavedSearch } from '../../core/facts/fact-selection.ts';
import type { NewId } from '../../core/shared/ports.ts';
import { EMPTY_FILTER, type FilterChange, isNarrowed, mergeFilter } from './fact-library-filter.ts';
import { createRowReader, LIBRARY_PAGE } from './fact-library-rows.ts';
import { createStore, type Store } from './store.ts';

/** Pages kept: more are asked for again when somebody scrolls back. */
const MOST_PAGES = 24;
/** More than a dossier is made for; ids of as many take a few megabytes. */
export const MOST_SELECTED = 100_000;

export interface FactLibrary {
  readonly filter: FactFilter;
  readonly sort: FactSort;
  /** The order of the rows that are there, until those of `sort` are. */
  readonly sorted: FactSort;
  /** Counts searches, so that the list can start at its top again. */
  readonly run: number;
  readonly total: number | null;
  /** Pages of LIBRARY_PAGE hits by number from 0; those not scrolled to yet are missing. */
  readonly pages: ReadonlyMap<number, readonly FactHit[]>;
  readonly trouble: string | null;
  /** The row the keys work on. */
  readonly active: number;
  /** Where a range begins. */
  readonly anchor: number;
  /** By id, in the order they were chosen; null for facts that were chosen without being read. */
  readonly selected: ReadonlyMap<string, Fact | null>;
  /** Rows of a selection are still being read. */
  readonly selecting: boolean;
  readonly searches: readonly SavedSearch[];
}

const EMPTY: FactLibrary = {
  filter: EMPTY_FILTER,
  sort: 'best',
  sorted: 'best',
  run: 0,
  total: null,
  pages: new Map(),
  trouble: null,
  active: 0,
  anchor: 0,
  selected: new Map(),
  selecting: false,
  searches: [],
};

export interface FactLibraryControl {
  readonly store: Store<FactLibrary>;
  /** Begins with another dossier, or with none. Nothing is read before the library is shown. */
  readonly reset: (dossier: string | null) => void;
  /** Reads what is not there yet. */
  readonly show: () => Promise<void>;
  readonly change: (change: FilterChange) => void;
  readonly clear: () => void;
  readonly sortBy: (sort: FactSort) => void;
  /** Makes sure a page is there or on its way. */
  readonly need: (page: number) => void;
  /** Reads again what is shown, where it is, after facts changed. */
  readonly refresh: () => Promise<void>;
  /** Takes over facts as they are now in what is selected. */
  readonly take: (facts: readonly Fact[]) => void;
  readonly move: (index: number) => void;
  readonly toggle: (index: number) => void;
  /** Everything from where the range began to this row, and nothing else. */
  readonly selectTo: (index: number) => Promise<void>;
  /** The first MOST_SELECTED of the list. */
  readonly selectAll: () => Promise<void>;
  readonly unselect: () => void;
  /** How many facts each value of a list has, its own choice aside; null when it could not be read. */
  readonly countFacets: (list: FacetList) => Promise<Facets | null>;
  /** Saves what is shown under a name, or renames; resolves with why it was not saved. */
  readonly saveSearch: (name: string, search?: SavedSearch) => Promise<string | null>;
  readonly removeSearch: (search: string) => Promise<void>;
  /** Shows what a saved search finds; `today` stands for the day it was saved on. */
  readonly openSearch: (search: SavedSearch, today: string) => void;
}

export function factAt({ pages }: Pick<FactLibrary, 'pages'>, index: number): FactHit | null {
  return pages.get(Math.floor(index / LIBRARY_PAGE))?.[index % LIBRARY_PAGE] ?? null;
}

export function createFactLibrary(backend: Backend, newId: NewId): FactLibraryControl {
  const store = createStore<FactLibrary>(EMPTY);
  const asked = new Set<number>();
  let dossier: string | null = null;
  let shown = false;
  let latest = 0;
  let selections = 0;

  const ask = (page: number) => {
    const { filter, sort } = store.read();
    return backend.facts.search({
      dossier: dossier ?? '',
      ...filter,
      sort,
      limit: LIBRARY_PAGE,
      offset: page * LIBRARY_PAGE,
    });
  };

  /** Shows another list from its top; the old one stays until the new one is there. */
  const search = async () => {
    if (dossier === null) return;
    latest += 1;
    const run = latest;
    const sorted = store.read().sort;
    const reply = await ask(0);
    if (run !== latest) return;
    asked.clear();
    asked.add(0);
    const fresh = { run, sorted, active: 0, anchor: 0, selecting: false };
    store.change((old) =>
      reply.ok
        ? { ...old, ...fresh, total: reply.value.total, pages: new Map([[0, reply.value.hits]]), trouble: null }
        : { ...old, ...fresh, total: 0, pages: new Map(), trouble: reply.message },
    );
  };

  const fetchPage = async (page: number) => {
    const known = store.read();
    if (dossier === null || asked.has(page) || page * LIBRARY_PAGE >= (known.total ?? 0)) return;
    asked.add(page);
    const run = latest;
    const reply = await ask(page);
    if (run !== latest) return;
    if (!reply.ok) {
      asked.delete(page);
      return;
    }
    store.change((old) => {
      const pages = new Map(old.pages).set(page, reply.value.hits);
      const far = [...pages.keys()].sort((one, other) => Math.abs(other - page) - Math.abs(one - page));
      for (const gone of far.slice(0, Math.max(0, pages.size - MOST_PAGES))) {
        pages.delete(gone);
        asked.delete(gone);
      }
      return { ...old, pages };
    });
  };

  const readSearches = async () => {
    if (dossier === null) return;
    const [own, reply] = [dossier, await backend.library.searches({ dossier })];
    if (own === dossier && reply.ok) store.change((old) => ({ ...old, searches: reply.value }));
  };

  const rows = createRowReader({ backend, read: store.read, ask, dossier: () => dossier ?? '', run: () => latest });

  const select = async (from: number, to: number) => {
    const last = Math.min(to, from + MOST_SELECTED - 1);
    selections += 1;
    const selection = selections;
    store.change((old) => ({ ...old, selecting: true }));
    const chosen = await rows.choose(from, last);
    // Arrow keys ask faster than answers come: the last one asked for counts.
    if (selection !== selections) return;
    store.change((old) => ({ ...old, selecting: false, ...(chosen === null ? {} : { selected: chosen }) }));
  };

  const narrow = (filter: FactFilter, sort = store.read().sort) => {
    store.change((old) => ({ ...old, filter, sort }));
    void search();
  };

  return {
    store,
    reset(next) {
      dossier = next;
      shown = false;
      latest += 1;
      selections += 1;
      asked.clear();
      store.write(EMPTY);
    },
    async show() {
      if (shown) return;
      shown = true;
      await Promise.all([search(), readSearches()]);
    },
    change: (change) => narrow(mergeFilter(store.read().filter, change)),
    clear: () => narrow(EMPTY_FILTER),
    sortBy: (sort) => narrow(store.read().filter, sort),
    need: (page) => void fetchPage(page),
    async refresh() {
      if (!shown || dossier === null) return;
      latest += 1;
      const run = latest;
      const kept = [...new Set([0, ...store.read().pages.keys()])];
      const replies = await Promise.all(kept.map(async (page) => ({ page, reply: await ask(page) })));
      if (run !== latest) return;
      asked.clear();
      const pages = new Map<number, readonly FactHit[]>();
      let total = store.read().total;
      for (const { page, reply } of replies)
        if (reply.ok) {
          asked.add(page);
          pages.set(page, reply.value.hits);
          total = reply.value.total;
        }
      store.change((old) => ({ ...old, pages, total, active: Math.min(old.active, Math.max(0, (total ?? 1) - 1)) }));
      void readSearches();
    },
    take(facts) {
      store.change((old) => {
        if (!facts.some(({ id }) => old.selected.get(id))) return old;
        const now = new Map(facts.map((fact) => [fact.id, fact]));
        return {
          ...old,
          selected: new Map([...old.selected].map(([id, fact]) => [id, fact && (now.get(id) ?? fact)])),
        };
      });
    },
    move(index) {
      store.change((old) => {
        const active = Math.max(0, Math.min((old.total ?? 1) - 1, index));
        return { ...old, active, anchor: active };
      });
    },
    toggle(index) {
      store.change((old) => {
        const fact = factAt(old, index)?.fact;
        if (!fact) return old;
        const selected = new Map(old.selected);
        if (!selected.delete(fact.id) && selected.size < MOST_SELECTED) selected.set(fact.id, fact);
        return { ...old, selected, active: index, anchor: index };
      });
    },
    async selectTo(index) {
      const { total, anchor } = store.read();
      const to = Math.max(0, Math.min((total ?? 1) - 1, index));
      store.change((old) => ({ ...old, active: to }));
      await select(Math.min(anchor, to), Math.max(anchor, to));
    },
    async selectAll() {
      const { total } = store.read();
      if (total) await select(0, total - 1);
    },
    unselect() {
      selections += 1;
      store.change((old) => ({
        ...old,
        selecting: false,
        selected: old.selected.size === 0 ? old.selected : new Map(),
      }));
    },
    async countFacets(list) {
      if (dossier === null) return null;
      const { [list]: _, ...filter } = store.read().filter;
      const reply = await backend.library.facets({ dossier, filter, list });
      return reply.ok ? reply.value : null;
    },
    async saveSearch(name, search) {
      if (dossier === null) return null;
      const { filter, sort } = store.read();
      const saved = search ? { ...search, name: name.trim() } : { id: newId(), name: name.trim(), filter, sort };
      const reply = await backend.library.saveSearch({ dossier, search: saved });
      if (reply.ok) store.change((old) => ({ ...old, searches: reply.value }));
      return reply.ok ? null : reply.message;
    },
    async removeSearch(search) {
      if (dossier === null) return;
      const reply = await backend.library.removeSearch({ dossier, search });
      if (reply.ok) store.change((old) => ({ ...old, searches: reply.value }));
    },
    openSearch: ({ filter, sort }, today) =>
      narrow({ ...filter, ...(filter.dueBy === undefined ? {} : { dueBy: today }) }, sort),
  };
}

/** Whether anything is asked of the facts. */
export function isSearching({ filter }: Pick<FactLibrary, 'filter'>): boolean {
  return isNarrowed(filter);
}
