import { createStore, type Store } from './store.ts';

export type NoteSort = 'changed' | 'created' | 'title' | 'template';
export type NotePlace = 'notes' | 'archive' | 'trash';

/** What the list of notes shows, and in which order; kept while another list has its place. */
export interface NoteListView {
  readonly words: string;
  readonly sort: NoteSort;
  /** Only notes with all of these. */
  readonly tags: readonly string[];
  readonly place: NotePlace;
}

const EVERYTHING: NoteListView = { words: '', sort: 'changed', tags: [], place: 'notes' };

export interface NoteListControl {
  readonly store: Store<NoteListView>;
  readonly change: (change: Partial<NoteListView>) => void;
  /** Another dossier is in view; its order stays. */
  readonly reset: () => void;
}

export function createNoteList(): NoteListControl {
  const store = createStore(EVERYTHING);
  return {
    store,
    change: (change) => store.change((old) => ({ ...old, ...change })),
    reset: () => store.change(({ sort }) => ({ ...EVERYTHING, sort })),
  };
}
