import type { NoteFile } from '../../../core/contract/note-file.ts';
import type { ArticleFile } from '../../../core/contract/source-methods.ts';
import type { Article } from '../../../core/extraction/article.ts';
import type { Extraction, ExtractionInput, KnownName } from '../../../core/extraction/extraction.ts';
import type { CslItem } from '../../../core/facts/source.ts';
import type { Note } from '../../../core/note/note.ts';
import type { FoundChanges } from '../../../core/round-trip/note-change.ts';
import type { PartialDate } from '../../../core/shared/partial-date.ts';
import type { TemplateProposal } from '../../../core/templates/from-word/proposal.ts';
import type { Mould } from '../../../core/word/mould/mould.ts';
import type { ReadNoteFile } from './note/read-note-file.ts';
import type { Fault } from './unreadable.ts';

/** An article to read and to find facts in. */
export interface ReadJob {
  readonly article: ArticleFile;
  /** Names the dossier has learned. */
  readonly known: readonly KnownName[];
  /** The day of publication where the user gave it; null: the one the article states, if any. */
  readonly published: PartialDate | null;
}

/** What a reader makes of a file. Data a reader of the source would miss is absent from `csl`. */
export interface ReadArticle {
  readonly article: Article;
  readonly csl: CslItem;
  /** BCP 47. */
  readonly language: string;
  /** SHA-256 of the article's text as UTF-8, in hex. */
  readonly sha256: string;
}

export interface ReadResult {
  readonly read: ReadArticle;
  readonly extraction: Extraction;
}

/** How far a job is; `of` is null while that is not known. */
export interface ReadProgress {
  readonly stage: 'reading' | 'finding-facts' | 'comparing';
  readonly done: number;
  readonly of: number | null;
}

/** A file as a note, and what somebody changed in it; null where it carries none. */
export interface ReadNote {
  readonly read: ReadNoteFile;
  readonly found: FoundChanges | null;
}

/** The one request a reading process takes. */
export type ProcessRequest =
  | { readonly do: 'read'; readonly job: ReadJob; readonly limits: ProcessLimits }
  | { readonly do: 'read-note'; readonly file: NoteFile; readonly limits: ProcessLimits }
  | { readonly do: 'read-mould'; readonly file: NoteFile; readonly limits: ProcessLimits }
  | { readonly do: 'read-template'; readonly file: NoteFile; readonly limits: ProcessLimits }
  | { readonly do: 'extract'; readonly input: ExtractionInput; readonly limits: ProcessLimits };

/** What it is told when it asked. */
export interface ProcessReply {
  readonly standing: Note;
}

/** What it sends back: progress any number of times, a question that waits for its reply, then one of the others. */
export type ProcessMessage =
  | { readonly progress: ReadProgress }
  /** The note the file carries; it waits to be told how that stands in the dossier. */
  | { readonly asks: Note }
  | { readonly result: ReadResult }
  | { readonly extraction: Extraction }
  | { readonly note: ReadNote }
  | { readonly template: TemplateProposal }
  | { readonly mould: Mould }
  | { readonly fault: Fault }
  /** A fault of ours: kind and place of the error, never its words. */
  | { readonly crash: string };

/** Limits the process watches itself; the host watches the time. */
export interface ProcessLimits {
  /** Memory of the whole process, in bytes, resident. */
  readonly memoryBytes: number;
  /** Of the article's text, as UTF-8. */
  readonly textBytes: number;
}
