import type { Backend, BackendEvent } from '../../core/contract/backend.ts';
import type { ArticleFile, ImportReport } from '../../core/contract/source-methods.ts';
import type { NewId } from '../../core/shared/ports.ts';
import { t } from '../language/t.ts';
import { createStore, type Store } from './store.ts';

/** An article on its way into the dossier, or done with. */
export interface ImportRow {
  /** Also what the backend knows it by. */
  readonly ticket: string;
  readonly name: string;
  readonly state: ImportState;
}

export type ImportState =
  | { readonly phase: 'waiting' }
  | {
      readonly phase: 'working';
      readonly stage: 'reading' | 'finding-facts' | 'saving';
      readonly done: number;
      /** Null while that is not known. */
      readonly of: number | null;
    }
  | { readonly phase: 'done'; readonly report: ImportReport }
  | { readonly phase: 'failed'; readonly message: string; readonly canRetry: boolean }
  | { readonly phase: 'stopped' };

/** An article before it is read: its bytes are asked for when its turn comes. */
export interface ArticleOffer {
  readonly name: string;
  /** Of a file, in bytes. */
  readonly size: number;
  readonly read: () => Promise<ArticleFile>;
}

export interface ImportControl {
  readonly store: Store<readonly ImportRow[]>;
  readonly add: (dossier: string, articles: readonly ArticleOffer[]) => void;
  readonly stop: (ticket: string) => void;
  readonly retry: (ticket: string) => void;
  /** Takes rows that are over off the list. */
  readonly clear: () => void;
  readonly onEvent: (event: Extract<BackendEvent, { type: 'import-progress' }>) => void;
  /** Stops everything: the dossier goes. */
  readonly close: () => void;
}

export const MAX_ARTICLE_BYTES = 50 * 1024 * 1024;
/** More would only wait for each other: each reads in a process of its own. */
const AT_ONCE = 2;

export function isOver({ state }: ImportRow): boolean {
  return state.phase !== 'waiting' && state.phase !== 'working';
}

export function createImporting(ports: {
  readonly backend: Backend;
  readonly newTicket: NewId;
  /** One article is in the dossier. */
  readonly onImported: () => void;
  /** Nothing is under way any more: what became of everything that was begun together. */
  readonly onSettled: (rows: readonly ImportRow[]) => void;
}): ImportControl {
  const { backend, newTicket, onImported, onSettled } = ports;
  const store = createStore<readonly ImportRow[]>([]);
  const offers = new Map<string, { readonly dossier: string; readonly offer: ArticleOffer }>();
  let batch = new Set<string>();

  const set = (ticket: string, state: ImportState) =>
    store.change((rows) => rows.map((row) => (row.ticket === ticket ? { ...row, state } : row)));
  const stateOf = (ticket: string) => store.read().find((row) => row.ticket === ticket)?.state ?? null;

  const advance = () => {
    const rows = store.read();
    const free = AT_ONCE - rows.filter(({ state }) => state.phase === 'working').length;
    for (const { ticket } of rows.filter(({ state }) => state.phase === 'waiting').slice(0, free)) void run(ticket);
    if (batch.size === 0 || store.read().some((row) => !isOver(row))) return;
    const settled = store.read().filter(({ ticket }) => batch.has(ticket));
    batch = new Set();
    onSettled(settled);
  };

  const run = async (ticket: string) => {
    const job = offers.get(ticket);
    if (!job) return;
    set(ticket, { phase: 'working', stage: 'reading', done: 0, of: null });
    const state = await importOne(ticket, job.dossier, job.offer);
    // Stopped meanwhile, the row has had its last word; unless the source was there before the stop.
    if (stateOf(ticket)?.phase === 'working' || state.phase === 'done') set(ticket, state);
    if (state.phase === 'done') onImported();
    advance();
  };

  const importOne = async (ticket: string, dossier: string, offer: ArticleOffer): Promise<ImportState> => {
    let article: ArticleFile;
    try {
      article = await offer.read();
    } catch {
      return { phase: 'failed', message: gone(), canRetry: true };
    }
    const reply = await backend.sources.importArticle({ dossier, ticket, article });
    if (reply.ok) return { phase: 'done', report: reply.value };
    if (reply.code === 'cancelled') return { phase: 'stopped' };
    return { phase: 'failed', message: reply.message, canRetry: reply.code !== 'read-only' };
  };

  return {
    store,
    add(dossier, articles) {
      const rows = articles.map((offer): ImportRow => {
        const ticket = newTicket();
        offers.set(ticket, { dossier, offer });
        batch.add(ticket);
        return { ticket, name: offer.name, state: refuseSize(offer) ?? { phase: 'waiting' } };
      });
      // What went well before is among the sources; what failed is still to be tried again.
      store.change((old) => [...old.filter((row) => !isOver(row) || row.state.phase === 'failed'), ...rows]);
      advance();
    },
    stop(ticket) {
      const state = stateOf(ticket);
      const job = offers.get(ticket);
      if (!job || (state?.phase !== 'waiting' && state?.phase !== 'working')) return;
      set(ticket, { phase: 'stopped' });
      if (state.phase === 'working') void backend.sources.stopImport({ dossier: job.dossier, ticket });
      advance();
    },
    retry(ticket) {
      const job = offers.get(ticket);
      if (!job) return;
      // A fresh ticket: the backend may still be ending the one before.
      const next = newTicket();
      offers.delete(ticket);
      offers.set(next, job);
      batch.add(next);
      store.change((rows) =>
        rows.map((row) => (row.ticket === ticket ? { ...row, ticket: next, state: { phase: 'waiting' } } : row)),
      );
      advance();
    },
    clear() {
      for (const row of store.read()) if (isOver(row)) offers.delete(row.ticket);
      store.change((rows) => rows.filter((row) => !isOver(row)));
    },
    onEvent({ ticket, stage, done, of }) {
      if (stage !== 'comparing' && stateOf(ticket)?.phase === 'working')
        set(ticket, { phase: 'working', stage, done, of });
    },
    close() {
      for (const [ticket, { dossier }] of offers)
        if (stateOf(ticket)?.phase === 'working') void backend.sources.stopImport({ dossier, ticket });
      offers.clear();
      batch = new Set();
      store.write([]);
    },
  };
}

function refuseSize({ size }: ArticleOffer): ImportState | null {
  if (size <= MAX_ARTICLE_BYTES) return null;
  return {
    phase: 'failed',
    message: t(
      'This file has {megabytes} MB; articles of up to 50 MB can be read. Save its text on its own and import that.',
      { megabytes: Math.ceil(size / 1024 / 1024) },
    ),
    canRetry: false,
  };
}

const gone = () => t('The file could not be read: it may have been moved or changed. It is untouched; try again.');
