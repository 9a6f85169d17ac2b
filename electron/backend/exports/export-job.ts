import type { CitationFiles } from '../../../core/citations/citation-files.ts';
import type { ExportFormat } from '../../../core/contract/export-methods.ts';
import type { Fact } from '../../../core/facts/fact.ts';
import type { Passage, SourceReference } from '../../../core/facts/source.ts';
import type { Note } from '../../../core/note/note.ts';
import type { SourceMode } from '../../../core/shared/source-mode.ts';
import type { Mould } from '../../../core/word/mould/mould.ts';
import type { WordSetup } from '../../../core/word/word-setup.ts';
import type { StoredImage } from '../images/image-store.ts';

/** Everything the worker needs for one file, as plain data. */
export interface ExportJob {
  /** `pdf`: the HTML it is printed from; `sheet`, `pages`: an HtmlSheet, NotePages as JSON. */
  readonly format: ExportFormat | 'sheet' | 'pages';
  readonly note: Note;
  readonly setup: WordSetup;
  readonly mode: SourceMode;
  /** The style to cite in; null: our own way. */
  readonly style: CitationFiles | null;
  /** Whether a list of sources stands at the end. */
  readonly list: boolean;
  /** Current revisions of the facts used; none for an export without sources. */
  readonly facts: readonly Fact[];
  readonly sources: readonly SourceReference[];
  /** What an annex of evidence quotes, by source. */
  readonly passages: readonly (readonly [source: string, passages: readonly Passage[]])[];
  /** Those the note shows. */
  readonly images: readonly StoredImage[];
  /** ISO 8601 instants, UTC. */
  readonly created: string;
  readonly modified: string;
  /** Whether the note travels inside a Word file. */
  readonly withNote: boolean;
  /** The department's own file it is printed in. */
  readonly mould?: Mould;
}

/** Several notes as one file, in this order; at least one. */
export interface PackJob {
  readonly format: ExportFormat;
  readonly title: string;
  readonly notes: readonly ExportJob[];
  readonly mould?: Mould;
}
