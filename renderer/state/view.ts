import type { ExportFormat } from '../../core/contract/export-methods.ts';
import type { ReplacedNote } from '../../core/contract/text-methods.ts';
import type { Span } from '../../core/facts/fact.ts';
import type { NoteMatch } from '../../core/finding/find-in-note.ts';
import type { FindQuery } from '../../core/finding/find-query.ts';
import { createStore, type Store } from './store.ts';

/** What the window shows besides the open note: all of it may be forgotten at any time. */
export interface View {
  /** A source being read in front of the note; null shows the note. */
  readonly source: SourcePlace | null;
  /** The library of facts in front of the note; null shows the note. A source lies in front of both. */
  readonly library: LibraryTab | null;
  /** What waits in the dossier, in front of the note in the library's place; a source lies in front of it too. */
  readonly attention: boolean;
  /** Issued copies in front of the note, in the library's place; a source lies in front of them too. */
  readonly issued: IssuedPlace | null;
  /** Templates in front of the note, in the library's place: where they are kept, or the one being changed. */
  readonly templates: 'list' | 'edit' | null;
  /** The note whose changed facts are looked through beside it, in the facts' place; null for none. */
  readonly changes: string | null;
  /** The note of which what is missing is listed beside it, in the facts' place; null for none. */
  readonly missing: string | null;
  /** Whether the headings of the open note are listed beside it, in the facts' place. */
  readonly outline: boolean;
  /** Whether the comments of the open note are listed beside it, in the facts' place. */
  readonly comments: boolean;
  /** Only the paragraph being written stands out, and no pane beside the page. */
  readonly focus: boolean;
  readonly dialog: DialogView | null;
  /** A pane laid over the page in a narrow window. */
  readonly overlay: 'left' | 'right' | null;
  readonly tab: 'notes' | 'sources' | 'templates';
  /** The line above the example note, until it is put away. */
  readonly welcome: boolean;
  /** The note that was just begun, or is to be written in: its text takes the caret as soon as it is shown. */
  readonly begun: string | null;
  /** What was last looked for in all notes, for when it is asked for again; null before. */
  readonly finding: NoteFinding | null;
  /** A match found in a note, which is shown as soon as the note is. */
  readonly sought: SoughtInNote | null;
}

export interface NoteFinding {
  readonly query: FindQuery;
  readonly replacement: string;
  /** Whether archived notes are looked through too. */
  readonly archived: boolean;
  /** Places that are not to be replaced. */
  readonly unticked: readonly string[];
}

/** Notes in which words were replaced, as they were told. */
export interface ReplacedWords {
  readonly dossier: string;
  readonly replaced: readonly ReplacedNote[];
}

export interface SoughtInNote {
  readonly note: string;
  readonly match: Pick<NoteMatch, 'place' | 'nth'>;
  readonly query: FindQuery;
}

/** One copy by its id, or the list (null): of one note, or of the whole dossier (null). */
export interface IssuedPlace {
  readonly copy: string | null;
  readonly note: string | null;
}

export type LibraryTab = 'facts' | 'conflicts' | 'names';

export interface SourcePlace {
  readonly id: string;
  /** To read it, to review what was suggested from it, or to see what its new edition changed. */
  readonly show: 'text' | 'review' | 'changes';
  /** What the reader came for. */
  readonly passage: number | null;
  readonly span: Span | null;
}

/** What a file is chosen for; `example` is a new dossier with the starter's content. */
export type FilePurpose = 'open' | 'create' | 'example' | 'copy';

export type DialogView =
  /** Templates to choose from; `template` is the one looked at first (null: the one used last). */
  | { readonly kind: 'gallery'; readonly template: string | null }
  /** What a new note from this template asks for; `fill` as in NewNote. */
  | { readonly kind: 'new-note'; readonly template: string; readonly fill: boolean }
  | { readonly kind: 'export'; readonly format: ExportFormat }
  /** Several notes as one file; `note` is chosen first (null: none). */
  | { readonly kind: 'pack'; readonly note: string | null }
  | { readonly kind: 'issue' }
  /** A query of facts laid out in the text: a new block (null), or another query for one, by the editor's name for it. */
  | { readonly kind: 'fact-block'; readonly block: string | null }
  | { readonly kind: 'update-block'; readonly block: string }
  | { readonly kind: 'chart'; readonly block: string }
  /** Every slot of the open note filled at once, after a look through them. */
  | { readonly kind: 'fill-note' }
  | { readonly kind: 'change-template' }
  | { readonly kind: 'page-setup' }
  | { readonly kind: 'note-language' }
  /** Why the open note is to be marked lower than what it holds. */
  | { readonly kind: 'lower-marking'; readonly marking: string | null; readonly below: string }
  /** Paragraphs that could go to an annex, for a limit that is passed, by its id. */
  | { readonly kind: 'annex'; readonly budget: string }
  | { readonly kind: 'keys' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'note-history'; readonly note: string }
  | { readonly kind: 'replace-in-notes' }
  | { readonly kind: 'take-back-words'; readonly back: ReplacedWords }
  /** A note beside which another one is to be chosen. */
  | { readonly kind: 'compare-notes'; readonly note: string }
  | { readonly kind: 'tag-note'; readonly note: string }
  | { readonly kind: 'name-version' }
  | { readonly kind: 'template-from-note' }
  | { readonly kind: 'choose-file'; readonly purpose: FilePurpose }
  | { readonly kind: 'open-link'; readonly url: string }
  | { readonly kind: 'unsaved'; readonly message: string }
  | { readonly kind: 'import' }
  | { readonly kind: 'paste-article' }
  | { readonly kind: 'take-in' }
  /** `facts`: only these, chosen in the library. */
  | { readonly kind: 'hand-out'; readonly facts?: readonly string[] }
  | { readonly kind: 'word-file' }
  | { readonly kind: 'dossier-words' }
  | { readonly kind: 'word-template' }
  /** Bibliographic data of a source; `back` is the dialog to come back to. */
  | { readonly kind: 'describe-source'; readonly source: string; readonly back?: 'import' };

/** The page itself is seen. */
export const NOTHING_IN_FRONT = {
  source: null,
  library: null,
  attention: false,
  issued: null,
  templates: null,
} as const;

/** The facts have their place beside the page. */
export const NOTHING_BESIDE = { changes: null, missing: null, outline: false, comments: false } as const;

export function createView(): Store<View> {
  return createStore<View>({
    source: null,
    library: null,
    attention: false,
    issued: null,
    templates: null,
    changes: null,
    missing: null,
    outline: false,
    comments: false,
    focus: false,
    dialog: null,
    overlay: null,
    tab: 'notes',
    welcome: false,
    begun: null,
    finding: null,
    sought: null,
  });
}

/** Brings a source in front of the note, at its beginning unless a place is given. */
export function showSource(view: Store<View>, id: string, place: Partial<Omit<SourcePlace, 'id'>> = {}): void {
  view.change((old) => ({
    ...old,
    source: { id, show: 'text', passage: null, span: null, ...place },
    dialog: null,
    overlay: null,
  }));
}

/** Brings the library in front of the note. */
export function showLibrary(view: Store<View>, tab: LibraryTab = 'facts'): void {
  view.change((old) => ({ ...old, ...NOTHING_IN_FRONT, library: tab, dialog: null, overlay: null }));
}

/** Brings what waits in the dossier in front of the note. */
export function showAttention(view: Store<View>): void {
  view.change((old) => ({ ...old, ...NOTHING_IN_FRONT, attention: true, dialog: null, overlay: null }));
}

/** Brings issued copies in front of the note: one by its id, those of a note, or all. */
export function showIssued(view: Store<View>, place: Partial<IssuedPlace>): void {
  const issued = { copy: null, note: null, ...place };
  view.change((old) => ({ ...old, ...NOTHING_IN_FRONT, issued, dialog: null, overlay: null }));
}

/** Brings templates in front of the note. */
export function showTemplates(view: Store<View>, show: 'list' | 'edit' = 'list'): void {
  view.change((old) => ({ ...old, ...NOTHING_IN_FRONT, templates: show, dialog: null, overlay: null }));
}

/** Shows the changed facts of a note beside it; the note is opened by whoever asks. */
export function showChanges(view: Store<View>, note: string): void {
  view.change((old) => ({
    ...old,
    ...NOTHING_IN_FRONT,
    ...NOTHING_BESIDE,
    changes: note,
    dialog: null,
    overlay: null,
  }));
}

/** Lists what a note lacks beside it, with its limits. */
export function showMissing(view: Store<View>, note: string): void {
  view.change((old) => ({
    ...old,
    ...NOTHING_IN_FRONT,
    ...NOTHING_BESIDE,
    missing: note,
    dialog: null,
    overlay: null,
  }));
}

/** Lists the headings of the open note beside it. */
export function showOutline(view: Store<View>): void {
  view.change((old) => ({
    ...old,
    ...NOTHING_IN_FRONT,
    ...NOTHING_BESIDE,
    outline: true,
    dialog: null,
    overlay: null,
  }));
}

/** Lists the comments of the open note beside it. */
export function showComments(view: Store<View>): void {
  view.change((old) => ({
    ...old,
    ...NOTHING_IN_FRONT,
    ...NOTHING_BESIDE,
    comments: true,
    dialog: null,
    overlay: null,
  }));
}
