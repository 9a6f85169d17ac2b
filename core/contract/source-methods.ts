import type { Fact } from '../facts/fact.ts';
import type { CslItem, Source, SourceReference } from '../facts/source.ts';
import type { InDossier, Method } from './method.ts';
import type { TableFile, TableReport } from './table-file.ts';

export interface SourceMethods {
  readonly list: Method<InDossier, readonly SourceSummary[]>;
  readonly read: Method<InDossier & { readonly source: string }, SourceDetail>;
  /**
   * Reads an article in a process of its own and makes it a source with suggested facts. The same text again opens the
   * source that is there; a changed version of one becomes a new edition of it. Refusals: `unreadable` and what is wrong
   * with the file, `cancelled` after `stopImport`. Either way nothing is left behind.
   */
  readonly importArticle: Method<InDossier & { readonly ticket: string; readonly article: ArticleFile }, ImportReport>;
  /** Ends the import begun with this ticket; one that is over or unknown is no error. */
  readonly stopImport: Method<InDossier & { readonly ticket: string }, null>;
  /** Replaces what is known about a source; a new date of publication reads untouched suggestions anew. */
  readonly describe: Method<
    InDossier & {
      readonly source: string;
      readonly csl: CslItem;
      readonly language: string;
      readonly remark: string | null;
    },
    SourceDetail
  >;
  /** What a new edition changed against the one before it; `not-found` for a source that has none before. */
  readonly compareEditions: Method<InDossier & { readonly source: string }, EditionChanges>;
  /** Takes bibliographic data: CSL-JSON, RIS or BibTeX by the file's name (`.json`, `.ris`, `.bib`). */
  readonly importReferences: Method<InDossier & TableFile & { readonly dryRun: boolean }, TableReport>;
}

/** An article as the user gave it, at most 50 MB. */
export type ArticleFile =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  /** Pasted: HTML where the clipboard has it, else text. */
  | { readonly kind: 'text' | 'html'; readonly text: string };

export interface ImportReport {
  readonly source: string;
  readonly title: string;
  readonly outcome: 'new' | 'same' | 'edition';
  /** The edition before this one. */
  readonly previous: string | null;
  readonly passages: number;
  readonly suggested: number;
  /** Data a reader of the source would miss: the user is asked to fill it in. */
  readonly missing: readonly MissingDatum[];
}

export type MissingDatum = 'title' | 'author' | 'container-title' | 'issued';

export interface SourceSummary extends SourceReference {
  readonly passages: number;
  readonly facts: number;
  /** Suggestions still open. */
  readonly open: number;
  /** The edition before this one, when the dossier has it. */
  readonly editionOf: string | null;
  readonly withdrawn: boolean;
}

export interface SourceDetail {
  readonly source: Source;
  /** Facts citing each passage, by passage number. */
  readonly facts: readonly { readonly passage: number; readonly fact: Fact }[];
  readonly open: number;
  readonly missing: readonly MissingDatum[];
  /** The edition before and the one after this, when the dossier has them. */
  readonly editionOf: string | null;
  readonly newerEdition: string | null;
  /** Why and when it was withdrawn; null while it stands. */
  readonly withdrawn: { readonly reason: string; readonly at: string } | null;
  /** Notes that use a fact resting on it. */
  readonly notes: number;
}

export interface EditionChanges {
  readonly previous: SourceReference;
  /** Passages of both in reading order; an equal one has both numbers, a changed one too. */
  readonly passages: readonly {
    readonly change: 'same' | 'changed' | 'added' | 'removed';
    readonly before: number | null;
    readonly after: number | null;
    /** The words, for a passage that is not the same: kept, gone and new in reading order. */
    readonly words: readonly { readonly text: string; readonly change: 'same' | 'added' | 'removed' }[];
  }[];
  /** Facts resting on earlier editions: whether their exact words still stand in this one, and in which passage. */
  readonly facts: readonly { readonly fact: Fact; readonly stands: boolean; readonly passage: number | null }[];
}
