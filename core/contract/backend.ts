import type { Fact, Span } from '../facts/fact.ts';
import type { SourceReference } from '../facts/source.ts';
import type { FieldValue, Note } from '../note/note.ts';
import type { Slot } from '../templates/template.ts';
import type { CopyingMethods } from './copying-methods.ts';
import type { ExportMethods } from './export-methods.ts';
import type { FactQuery } from './fact-query.ts';
import type { ImageMethods } from './image-methods.ts';
import type { IssuedMethods } from './issued-methods.ts';
import type { LibraryMethods } from './library-methods.ts';
import type { InDossier, Method } from './method.ts';
import type { MouldMethods } from './mould-methods.ts';
import type { NoteFile, NoteFileReport } from './note-file.ts';
import type { OpenNote } from './open-note.ts';
import type { ReviewMethods } from './review-methods.ts';
import type { Settings, SettingsChange } from './settings.ts';
import type { SourceMethods } from './source-methods.ts';
import type { SpellingMethods } from './spelling-methods.ts';
import type { TableFile, TableReport } from './table-file.ts';
import type { TemplateMethods } from './template-methods.ts';
import type { TextMethods } from './text-methods.ts';
import type { UpdateMethods } from './update-methods.ts';

/**
 * What a page may ask of the backend: areas of methods, one plain-JSON input each (checked by inputs.ts), a Reply out.
 * `dossier` is the handle `open` returned: it belongs to the window that opened it and dies with it.
 */
export interface Backend {
  readonly app: AppMethods;
  readonly dossiers: DossierMethods;
  readonly notes: NoteMethods;
  readonly images: ImageMethods;
  readonly facts: FactMethods;
  readonly library: LibraryMethods;
  readonly copying: CopyingMethods;
  readonly updates: UpdateMethods;
  readonly issued: IssuedMethods;
  readonly sources: SourceMethods;
  readonly review: ReviewMethods;
  readonly templates: TemplateMethods;
  readonly moulds: MouldMethods;
  readonly exports: ExportMethods;
  readonly spelling: SpellingMethods;
}

export interface AppMethods {
  /** First call of a page: what host this is, its settings, and the dossier to open at once if there is one. */
  readonly start: Method<Record<string, never>, Start>;
  readonly changeSettings: Method<SettingsChange, Settings>;
  /** Hands an http, https or mailto address to the system's browser after the user confirmed it in the page. */
  readonly openLink: Method<{ readonly url: string }, null>;
}

export interface Start {
  readonly host: 'desktop' | 'browser';
  readonly version: string;
  readonly settings: Settings;
  /** Path of the dossier to open: from the command line or file association, else the last one, else the starter. */
  readonly open: string | null;
  /** True the very first time: the starter dossier was just made. */
  readonly firstRun: boolean;
}

export interface DossierMethods {
  readonly recent: Method<Record<string, never>, readonly RecentDossier[]>;
  /** Folders and dossiers in a folder (null: the user's documents), for choosing a file in a browser host. */
  readonly browse: Method<{ readonly folder: string | null }, FolderListing>;
  /** Makes a file and opens it. Null path: the host asks; `unavailable` where it has no dialog. Never overwrites. */
  readonly create: Method<{ readonly path: string | null; readonly starter: boolean }, DossierInfo>;
  readonly open: Method<{ readonly path: string | null }, DossierInfo>;
  readonly close: Method<InDossier, null>;
  readonly saveCopy: Method<InDossier & { readonly path: string | null }, { readonly path: string }>;
}

export interface RecentDossier {
  readonly path: string;
  readonly name: string;
  /** False when the file is not there now. */
  readonly present: boolean;
}

export interface FolderListing {
  readonly folder: string;
  readonly parent: string | null;
  readonly folders: readonly { readonly name: string; readonly path: string }[];
  readonly dossiers: readonly { readonly name: string; readonly path: string }[];
}

export interface DossierInfo {
  readonly dossier: string;
  readonly path: string;
  /** File name without `.dossier`. */
  readonly name: string;
  readonly readOnly: boolean;
  readonly counts: { readonly notes: number; readonly facts: number; readonly sources: number };
  /** False where SQLite lacks FTS5: search works, slower and without ranking. */
  readonly fullTextSearch: boolean;
}

export interface NoteMethods extends TextMethods {
  readonly list: Method<InDossier, readonly NoteSummary[]>;
  readonly create: Method<
    InDossier & {
      readonly template: string;
      readonly title: string | null;
      readonly fields: Readonly<Record<string, FieldValue>>;
      /** Whether slots take their best facts. */
      readonly fill: boolean;
    },
    OpenNote
  >;
  readonly open: Method<InDossier & { readonly note: string }, OpenNote>;
  /**
   * Writes the note's draft durably (it is on disk when this answers). `version` is the one this page last saw: if
   * somebody saved since, the reply is `saved: false` with both versions, and this content is kept aside until settled.
   */
  readonly save: Method<InDossier & { readonly note: Note; readonly version: number }, SaveOutcome>;
  /** Turns the draft into a revision of the note's history; without a draft nothing happens. */
  readonly keepRevision: Method<
    InDossier & { readonly note: string; readonly reason: string },
    { readonly revision: number }
  >;
  /** Settles a clash: keep mine, keep theirs, or keep mine as a second note. The version not chosen stays in history. */
  readonly settleClash: Method<
    InDossier & { readonly note: string; readonly keep: 'mine' | 'theirs' | 'both' },
    { readonly note: OpenNote; readonly other: string | null }
  >;
  /**
   * Takes a Word or Markdown file, in a process of its own that `sources.stopImport` ends. A file of a note of this dossier
   * gives proposals, which `accept` can take at once; any other becomes a note. Refusals: `unreadable`, `cancelled`, `clash`
   * when the note was changed meanwhile.
   */
  readonly importFile: Method<
    InDossier & NoteFile & { readonly ticket: string; readonly accept: 'none' | 'all' },
    NoteFileReport
  >;
  /** The markings of the facts a note uses, without those that have none. */
  readonly factMarks: Method<
    InDossier & { readonly note: string },
    readonly { readonly fact: string; readonly marking: string }[]
  >;
  /** Puts a note in the trash or back. */
  readonly setTrashed: Method<InDossier & { readonly note: string; readonly trashed: boolean }, null>;
  /** Puts a note in the archive, out of the list and still found by search, or takes it out. */
  readonly setArchived: Method<InDossier & { readonly note: string; readonly archived: boolean }, null>;
  /** Takes tags off a note and puts others on it; at most 50 of 100 characters (`invalid-input`). */
  readonly tag: Method<
    InDossier & { readonly note: string; readonly add: readonly string[]; readonly remove: readonly string[] },
    null
  >;
  /** A second note that says the same, with the same tags. */
  readonly duplicate: Method<InDossier & { readonly note: string }, OpenNote>;
  /** Notes of which title or text hold every word, the last one as it begins; trashed ones are left out. */
  readonly search: Method<InDossier & { readonly query: string; readonly limit: number }, readonly NoteHit[]>;
  /** The newest first. */
  readonly history: Method<InDossier & { readonly note: string }, readonly NoteRevision[]>;
  readonly readRevision: Method<InDossier & { readonly note: string; readonly revision: number }, Note>;
  /** Makes the note say what a revision says; what it said stays in its history. `clash` when it was saved since `version`. */
  readonly restore: Method<
    InDossier & { readonly note: string; readonly revision: number; readonly version: number },
    OpenNote
  >;
}

export interface NoteHit {
  readonly note: string;
  readonly title: string;
  /** The line that answers, cut to some 160 characters around it; empty where only the title does. */
  readonly excerpt: string;
  /** What answers in the excerpt. */
  readonly matches: readonly Span[];
  /** ISO 8601 instant, UTC. */
  readonly updated: string;
}

/** One version in a note's history. */
export interface NoteRevision {
  readonly revision: number;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** What it was kept for, in words. */
  readonly reason: string;
  /** Whether the note says this now. */
  readonly current: boolean;
}

export interface NoteSummary {
  readonly id: string;
  readonly title: string;
  readonly template: string;
  readonly words: number;
  /** ISO 8601 instants, UTC. */
  readonly created: string;
  readonly updated: string;
  /** In order. */
  readonly tags: readonly string[];
  readonly archived: boolean;
  readonly trashed: boolean;
}

export type SaveOutcome =
  | { readonly saved: true; readonly version: number; readonly updated: string }
  | { readonly saved: false; readonly mine: Note; readonly theirs: Note; readonly version: number };

export interface FactMethods {
  readonly search: Method<InDossier & FactQuery, FactHits>;
  readonly read: Method<InDossier & { readonly fact: string }, FactDetail>;
  /**
   * Facts that fit the slots of one section of a note (null: of every section it has, in their order), best first,
   * without those the note already uses; of all sections, without what a slot before would take too.
   */
  readonly fitting: Method<
    InDossier & { readonly note: string; readonly section: string | null },
    readonly SlotOffer[]
  >;
  /**
   * Takes facts from a table (core/facts/fact-table.ts) or from the project's JSON. A row that cannot be taken is
   * reported and the others are; a dry run reports the same and writes nothing.
   */
  readonly importTable: Method<InDossier & TableFile & { readonly dryRun: boolean }, TableReport>;
}

export interface FactHits {
  readonly total: number;
  readonly hits: readonly FactHit[];
}

export interface FactHit {
  readonly fact: Fact;
  /** What matched in the claim. */
  readonly matches: readonly Span[];
  /** What matched outside the claim (a person, a place, the speaker...), else null. */
  readonly via: { readonly field: string; readonly text: string } | null;
  /** True when only a forgiving search found it. */
  readonly approximate: boolean;
}

export interface FactDetail {
  readonly fact: Fact;
  readonly citations: readonly {
    readonly source: SourceReference;
    readonly passage: {
      readonly number: number;
      readonly heading: string | null;
      readonly text: string;
      readonly summary: boolean;
    };
    readonly span: Span | null;
    /** Why its source was withdrawn; null while it stands. */
    readonly withdrawn: string | null;
  }[];
  /** Notes that use it now. */
  readonly uses: readonly { readonly note: string; readonly title: string; readonly places: number }[];
  /** Issued copies that went out with it, the newest first. */
  readonly issued: readonly {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    /** ISO 8601 day. */
    readonly day: string;
  }[];
}

export interface SlotOffer {
  /** Id of the section in the note. */
  readonly section: string;
  readonly slot: Slot;
  /** Best first: as many as the slot takes, then others that fit, 30 at most beyond those. */
  readonly facts: readonly Fact[];
  /** How many fit in all. */
  readonly fitting: number;
}

/** What the backend tells a page unasked. */
export type BackendEvent =
  /** Another window or process wrote to this dossier. */
  | { readonly type: 'dossier-changed'; readonly dossier: string }
  /** How far an import is that takes longer than a moment; `of` is null while that is not known. */
  | {
      readonly type: 'import-progress';
      readonly ticket: string;
      readonly stage: 'reading' | 'finding-facts' | 'comparing' | 'saving';
      readonly done: number;
      readonly of: number | null;
    }
  /** A native menu item was chosen. */
  | { readonly type: 'command'; readonly command: string }
  /** The system asks for this file (double click on a .dossier). */
  | { readonly type: 'open-file'; readonly path: string }
  /** The window is about to close: save, then call `done` of the transport. */
  | { readonly type: 'closing' };
