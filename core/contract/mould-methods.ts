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
  /** The mould last used for notes of a template (for packs: null) in this dossier; null: none. */
  readonly kept: Method<InDossier & { readonly template: string | null }, KeptMould | null>;
  /** Keeps it, or with null forgets it. One of more than 8 MB is not kept, and the one before is forgotten. */
  readonly keep: Method<InDossier & { readonly template: string | null; readonly mould: KeptMould | null }, null>;
}

/** A mould somebody printed in, so that it is offered again. */
export interface KeptMould extends NoteFile {
  /** Styles chosen for kinds of block. */
  readonly styles: StyleMap;
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
