import type { PageSetup } from '../note/page-setup.ts';
import type { FieldLabel } from '../note/printed-fields.ts';
import type { PrintPage } from './print-model.ts';

/**
 * How a note's paper looks, as far as its template decides it. A template (core/templates) has this shape and can be
 * passed as it is; without one, use DEFAULT_SETUP.
 */
export interface WordSetup {
  /** The paper of a department's mould, which goes before `page` and what the note says; twips. */
  readonly paper?: PrintPage;
  readonly page: PageSetup;
  /** Null: the template has no marking scheme; a note that carries a marking all the same gets it top and bottom. */
  readonly marking: { readonly position: MarkingPosition; readonly pages?: 'every' | 'first' } | null;
  /** Header fields in printing order. A field of the note that is not listed is printed after them. */
  readonly fields: readonly PlacedField[];
  /** Names of a department's Word styles for kinds of block; absent: none. */
  readonly styles?: Readonly<Partial<Record<StyledKind, string>>>;
}

export interface PlacedField extends FieldLabel {
  /** Above the text (absent, too) or below it. */
  readonly place?: 'head' | 'end';
}

/** As a template names them (core/templates/template.ts). */
export type StyledKind =
  | 'title'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'paragraph'
  | 'quote'
  | 'bullets'
  | 'numbered'
  | 'recommendation'
  | 'field-label'
  | 'field-text'
  | 'table-heading'
  | 'table-text';

export type MarkingPosition = 'header-and-footer' | 'header-right' | 'header-left-footer-right';

export const DEFAULT_SETUP: WordSetup = { page: { size: 'A4', marginsMm: 25 }, marking: null, fields: [] };
