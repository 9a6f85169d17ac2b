import type { StyledKind, StyleMap } from '../templates/template.ts';
import type { Delivery } from './delivery.ts';
import type { InDossier, Method } from './method.ts';
import type { NoteFile } from './note-file.ts';

export interface MouldMethods {
  /**
   * What a department's Word file (.docx, .dotx) would give as a mould. Read in a process of its own that
   * `sources.stopImport` ends. Refusals: `unreadable`, `cancelled`.
   */
  readonly check: Method<InDossier & NoteFile & { readonly ticket: string }, MouldReport>;
  /** One page with every block in the mould; `styles` goes before what was found. Refusals as for `check`. */
  readonly test: Method<InDossier & NoteFile & { readonly ticket: string; readonly styles: StyleMap }, Delivery>;
}

export interface MouldReport {
  /** Names of its paragraph styles, in its order. */
  readonly styles: readonly string[];
  /** The style each kind of block is written in. */
  readonly mapping: readonly MappedKind[];
  /** Content controls and property fields that a note can fill, and the places its text and marking go. */
  readonly places: readonly MouldPlace[];
  /** Names of its custom properties. */
  readonly properties: readonly string[];
  readonly headers: number;
  readonly footers: number;
  /** Lists it defines. */
  readonly lists: number;
  /** What is left out of it, as sentences. */
  readonly dropped: readonly string[];
}

export interface MappedKind {
  readonly kind: StyledKind;
  /** Null: it has none, and ours is added. */
  readonly style: string | null;
  readonly by: 'template' | 'name' | 'purpose' | null;
}

export interface MouldPlace {
  readonly what: 'control' | 'property';
  readonly name: string;
  readonly where: 'header' | 'footer' | 'text';
}
