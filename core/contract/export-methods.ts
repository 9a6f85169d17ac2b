import type { NotePages } from '../note/note-pages.ts';
import type { CitationStyleId } from '../shared/citation-style.ts';
import type { HtmlSheet } from '../shared/html-node.ts';
import type { SourceMode } from '../shared/source-mode.ts';
import type { StyleMap } from '../templates/template.ts';
import type { Delivery } from './delivery.ts';
import type { InDossier, Method } from './method.ts';
import type { NoteFile } from './note-file.ts';

export const EXPORT_FORMATS = ['docx', 'pdf', 'html', 'md'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportMethods {
  readonly note: Method<
    InDossier & {
      readonly note: string;
      readonly format: ExportFormat;
      /** Null: as its template has them. */
      readonly sources: SourceMode | null;
      /** The style sources are cited in; absent: our own. */
      readonly style?: CitationStyleId;
      /** A list of sources at the end; absent: only where the text names sources by author and year. */
      readonly list?: boolean;
      /** Word only; false: the note does not travel inside its file, and cannot be taken back from it. Absent: true. */
      readonly withNote?: boolean;
      /** Word only, not in a mould: comments are in the file. Absent: false. */
      readonly comments?: boolean;
      /** Word only: the department's own file it is printed in. Refused as `unreadable` where it cannot be one. */
      readonly mould?: NoteFile;
      /** Styles of the mould for kinds of block, which go before those the template names. */
      readonly styles?: StyleMap;
    },
    Delivery
  >;
  /** Several notes as one file, in this order, under a cover that lists them; footnotes are counted through. */
  readonly pack: Method<
    InDossier & {
      readonly notes: readonly string[];
      readonly title: string;
      readonly format: ExportFormat;
      /** Null: each note as its template has it. */
      readonly sources: SourceMode | null;
      readonly style?: CitationStyleId;
      readonly list?: boolean;
      /** As for one note. */
      readonly mould?: NoteFile;
      readonly styles?: StyleMap;
    },
    Delivery
  >;
  /** A note as a page prints it, sources as its template has them. */
  readonly print: Method<InDossier & { readonly note: string }, HtmlSheet>;
  /**
   * How the stored note lies on the pages of its Word file, sources as its template has them; `moved`: with these blocks
   * of its body (indexes) in an annex (core/note/move-to-annex.ts).
   */
  readonly pages: Method<InDossier & { readonly note: string; readonly moved: readonly number[] }, NotePages>;
  /** All facts, or only `facts`: JSON with their sources, or a table. */
  readonly facts: Method<InDossier & { readonly format: 'json' | 'csv'; readonly facts?: readonly string[] }, Delivery>;
  /** Bibliographic data of all sources. */
  readonly references: Method<InDossier & { readonly format: 'csl' | 'ris' | 'bib' }, Delivery>;
}
