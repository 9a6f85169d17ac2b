import type { Backend, FactHit, SlotOffer } from '../../core/contract/backend.ts';
import type { FactKind } from '../../core/facts/fact.ts';
import { createStore, type Store } from './store.ts';

export const PAGE_SIZE = 100;

export interface FactFilter {
  readonly query: string;
  readonly kinds: readonly FactKind[];
  readonly sources: readonly string[];
}

export interface FactsPanel extends FactFilter {
  /** What `total` and `pages` belong to; counts searches, so that the list can start at its top again. */
  readonly run: number;
  readonly total: number | null;
  /** Pages of PAGE_SIZE hits by number from 0; those not scrolled to yet are missing. */
  readonly pages: ReadonlyMap<number, readonly FactHit[]>;
  readonly trouble: string | null;
  /** Facts for the section the caret is in. */
  readonly fitting: { readonly section: string; readonly offers: readonly SlotOffer[] } | null;
}

const EMPTY: FactsPanel = {
  query: '',
  kinds: [],
  sources: [],
  run: 0,
  total: null,
  pages: new Map(),
  trouble: null,
  fitting: null,
};

interface Place {
  readonly note: string;
  readonly section: string;
}

export interface FactsPanelControl {
  readonly store: Store<FactsPanel>;
  readonly open: (dossier: string) => Promise<void>;
  readonly filter: (change: Partial<FactFilter>) => void;
  /** Makes sure a page of hits is there or on its way. */
  readonly need: (page: number) => void;
  /** Searches again with the same words, after facts changed. */
  readonly refresh: () => void;
  /** Asks for the facts that fit a section of a note; null: the caret is in none. */
  readonly fit: (place: Place | null) => Promise<void>;
  /** Asks again for the same section: what the note uses by now fits no more. */
  readonly refit: () => void;
  readonly close: () => void;
}

export function isFiltered({ query, kinds, sources }: FactFilter): boolean {
  return query.trim() !== '' || kinds.length > 0 || sources.length > 0;
}

export function hitAt(panel: Pick<FactsPanel, 'pages'>, index: number): FactHit | null {
  return panel.pages.get(Math.floor(index / PAGE_SIZE))?.[index % PAGE_SIZE] ?? null;
}

export function createFactsPanel(backend: Backend): FactsPanelControl {
  const store = createStore<FactsPanel>(EMPTY);
  const asked = new Set<number>();
  let dossier: string | null = null;
  let latest = 0;
  let fits = 0;
  let place: Place | null = null;

  /** Asks for the first page and shows it when it comes, unless a later search was made meanwhile. */
  const search = async () => {
    if (dossier === null) return;
    latest += 1;
    const run = latest;
    const { query, kinds, sources } = store.read();
    const reply = await backend.facts.search(question(dossier, { query, kinds, sources }, 0));
    if (run !== latest) return;
    asked.clear();
    asked.add(0);
    store.change((old) =>
      reply.ok
        ? { ...old, run, total: reply.value.total, pages: new Map([[0, reply.value.hits]]), trouble: null }
        : { ...old, run, total: 0, pages: new Map(), trouble: reply.message },
    );
  };

  const fetchPage = async (page: number) => {
    if (dossier === null || asked.has(page)) return;
    asked.add(page);
    const run = latest;
    const reply = await backend.facts.search(question(dossier, store.read(), page));
    if (run !== latest) return;
    if (!reply.ok) {
      asked.delete(page);
      return;
    }
    store.change((old) => ({ ...old, pages: new Map(old.pages).set(page, reply.value.hits) }));
  };

  const offer = async () => {
    fits += 1;
    const now = fits;
    const where = place;
    if (dossier === null || where === null) {
      store.change((old) => (old.fitting === null ? old : { ...old, fitting: null }));
      return;
    }
    const reply = await backend.facts.fitting({ dossier, note: where.note, section: where.section });
    if (now !== fits) return;
    const offers = reply.ok ? reply.value.filter((offer) => offer.facts.length > 0) : [];
    store.change((old) => ({ ...old, fitting: offers.length > 0 ? { section: where.section, offers } : null }));
  };

  return {
    store,
    open(next) {
      dossier = next;
      store.write(EMPTY);
      return search();
    },
    filter(change) {
      store.change((old) => ({ ...old, ...change }));
      void search();
    },
    need: (page) => void fetchPage(page),
    refresh: () => void search(),
    fit(where) {
      place = where;
      return offer();
    },
    refit: () => void (place && offer()),
    close() {
      dossier = null;
      latest += 1;
      fits += 1;
      place = null;
      store.write(EMPTY);
    },
  };
}

function question(dossier: string, { query, kinds, sources }: FactFilter, page: number) {
  return { dossier, query, kinds, sources, statuses: [], limit: PAGE_SIZE, offset: page * PAGE_SIZE };
}
