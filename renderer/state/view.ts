import type { ExportFormat } from '../../core/contract/backend.ts';
import { createStore, type Store } from './store.ts';

/** What the window shows besides the open note: all of it may be forgotten at any time. */
export interface View {
  /** A source being read in front of the note; null shows the note. */
  readonly source: { readonly id: string; readonly passage: number | null } | null;
  readonly dialog: DialogView | null;
  /** A pane laid over the page in a narrow window. */
  readonly overlay: 'left' | 'right' | null;
  readonly tab: 'notes' | 'sources' | 'templates';
  /** The line above the example note, until it is put away. */
  readonly welcome: boolean;
  /** The note that was just begun: its text takes the caret as soon as it is shown. */
  readonly begun: string | null;
}

/** What a file is chosen for; `example` is a new dossier with the starter's content. */
export type FilePurpose = 'open' | 'create' | 'example' | 'copy';

export type DialogView =
  | { readonly kind: 'new-note'; readonly template: string | null }
  | { readonly kind: 'export'; readonly format: ExportFormat }
  | { readonly kind: 'keys' }
  | { readonly kind: 'choose-file'; readonly purpose: FilePurpose }
  | { readonly kind: 'open-link'; readonly url: string }
  | { readonly kind: 'unsaved'; readonly message: string };

export function createView(): Store<View> {
  return createStore<View>({ source: null, dialog: null, overlay: null, tab: 'notes', welcome: false, begun: null });
}
