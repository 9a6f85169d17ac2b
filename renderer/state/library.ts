import type { Backend, NoteSummary } from '../../core/contract/backend.ts';
import type { SourceSummary } from '../../core/contract/source-methods.ts';
import type { BrokenTemplate, ListedTemplate } from '../../core/contract/template-methods.ts';
import { createStore, type Store } from './store.ts';

/** The lists of the open dossier; null while not read yet. */
export interface Library {
  readonly notes: readonly NoteSummary[] | null;
  readonly sources: readonly SourceSummary[] | null;
  readonly templates: readonly ListedTemplate[] | null;
  /** Files that hold no template because of mistakes. */
  readonly broken: readonly BrokenTemplate[];
  /** Why a list could not be read. */
  readonly trouble: string | null;
}

const EMPTY: Library = { notes: null, sources: null, templates: null, broken: [], trouble: null };

export interface LibraryControl {
  readonly store: Store<Library>;
  /** Reads all lists at once; resolves with the notes as soon as those are there. */
  readonly load: (dossier: string) => Promise<readonly NoteSummary[]>;
  readonly refresh: () => Promise<void>;
  /** Reads the templates again: folders of templates change without a word. */
  readonly refreshTemplates: () => Promise<void>;
  /** Takes over what a save answered, without asking again. */
  readonly noteSaved: (summary: Partial<NoteSummary> & Pick<NoteSummary, 'id'>) => void;
  /** Takes over how many suggestions a step of a review left open. */
  readonly sourceReviewed: (source: string, open: number) => void;
  readonly clear: () => void;
}

export function createLibrary(backend: Backend): LibraryControl {
  const store = createStore<Library>(EMPTY);
  let current: string | null = null;

  const readNotes = async (dossier: string): Promise<readonly NoteSummary[]> => {
    const reply = await backend.notes.list({ dossier });
    if (dossier !== current) return [];
    store.change((old) => (reply.ok ? { ...old, notes: reply.value } : { ...old, trouble: reply.message }));
    return reply.ok ? reply.value : [];
  };
  const readSources = async (dossier: string) => {
    const reply = await backend.sources.list({ dossier });
    if (dossier !== current) return;
    store.change((old) => (reply.ok ? { ...old, sources: reply.value } : { ...old, trouble: reply.message }));
  };
  const readTemplates = async (dossier: string) => {
    const mistakes = backend.templates.broken({ dossier });
    const reply = await backend.templates.list({ dossier });
    if (dossier !== current) return;
    // A note opens without its template too: a list that could not be read counts as empty here.
    store.change((old) =>
      reply.ok
        ? { ...old, templates: reply.value }
        : { ...old, templates: old.templates ?? [], trouble: reply.message },
    );
    const broken = await mistakes;
    if (dossier === current && broken.ok) store.change((old) => ({ ...old, broken: broken.value }));
  };

  return {
    store,
    load(dossier) {
      current = dossier;
      store.write(EMPTY);
      void readSources(dossier);
      void readTemplates(dossier);
      return readNotes(dossier);
    },
    async refresh() {
      if (current === null) return;
      store.change((old) => ({ ...old, trouble: null }));
      await Promise.all([readNotes(current), readSources(current), readTemplates(current)]);
    },
    async refreshTemplates() {
      if (current !== null) await readTemplates(current);
    },
    noteSaved(summary) {
      store.change((old) => {
        if (old.notes === null) return old;
        const known = old.notes.find((note) => note.id === summary.id);
        if (!known) return old;
        const changed = { ...known, ...summary };
        return { ...old, notes: old.notes.map((note) => (note === known ? changed : note)) };
      });
    },
    sourceReviewed(source, open) {
      store.change((old) => {
        const known = old.sources?.find((one) => one.id === source);
        if (!old.sources || !known || known.open === open) return old;
        return { ...old, sources: old.sources.map((one) => (one === known ? { ...known, open } : one)) };
      });
    },
    clear() {
      current = null;
      store.write(EMPTY);
    },
  };
}
