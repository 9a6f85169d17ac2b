import type { Hand } from '../../../../core/round-trip/file-note.ts';
import type { RunLook } from '../word/read-styles.ts';

/** A part of a Word document as it is written, before it is known what a note makes of it. */
export type RawBlock = RawParagraph | RawTable;

export interface RawParagraph {
  readonly kind: 'paragraph';
  style: string | null;
  numberingId: string | null;
  numberingLevel: string | null;
  outline: number | null;
  pageBreakBefore: boolean;
  /** Of the section that ends with it; null: none does. */
  section: RawSection | null;
  /** It has a line of its own above or below it: with no words it is nothing else. */
  ruled: boolean;
  /** The sides it has a line on. */
  readonly edges: Set<string>;
  /** Whether its end is new, or deleted: then it goes on in the next paragraph. */
  end: 'kept' | 'new' | 'deleted';
  endHand: Hand;
  /** It begins with a box that can be ticked; null: it does not. */
  checked: boolean | null;
  readonly pieces: RawPiece[];
  readonly comments: { readonly id: string; words: string }[];
  /** Names of the bookmarks that begin in it. */
  readonly bookmarks: string[];
  /** A line of a table of contents, by the field it is in. */
  contents: boolean;
}

/** The pages of a section, and whether it begins on a new one. */
export interface RawSection {
  landscape: boolean;
  newPage: boolean;
}

export interface RawPiece {
  readonly what: 'text' | 'line-break' | 'page-break' | 'footnote' | 'endnote' | 'reference' | 'sequence' | 'picture';
  /** Of a note: its id; of a reference (REF, PAGEREF): its code; of a number in a sequence (SEQ): the number. */
  readonly text: string;
  readonly look: RunLook;
  readonly style: string | null;
  /** As the file writes it; null: no link. */
  readonly link: string | null;
  readonly change: 'none' | 'new' | 'deleted';
  readonly hand: Hand;
  /** What a reference shows. */
  words?: string;
  readonly picture?: RawPicture;
}

export interface RawPicture {
  /** The relation its bytes are found by; null: they are not in the file. */
  readonly relation: string | null;
  readonly alt: string;
  readonly decorative: boolean;
  /** Width in twips; 0 where the file does not say it. */
  readonly wide: number;
  /** Only a part of it is shown. */
  readonly cropped: boolean;
}

export interface RawTable {
  readonly kind: 'table';
  /** What it shows, for those who cannot see it; empty: the file does not say it. */
  alt: string;
  /** Of its grid's columns, in twips; 0 where the file does not say it. */
  readonly columns: number[];
  readonly rows: RawRow[];
}

export interface RawRow {
  heading: boolean;
  deleted: boolean;
  readonly cells: RawCell[];
}

export interface RawCell {
  span: number;
  /** It goes on the cell above. */
  covered: boolean;
  /** Rows it takes, counted once all are read. */
  high: number;
  /** Its shading as the file writes it. */
  fill: string | null;
  readonly blocks: RawBlock[];
}

export interface RawStory {
  readonly blocks: RawBlock[];
  /** The last section of a document. */
  readonly section: RawSection;
  /** Notes by id, of a part that holds notes. */
  readonly notes: ReadonlyMap<string, readonly RawBlock[]>;
  /** Between the margins of the last section, in twips; null where the file does not say it. */
  readonly textWidth: number | null;
  /** How often something was met that a note cannot hold. */
  readonly met: ReadonlyMap<Loss, number>;
}

export type Loss = 'object' | 'formula' | 'hidden' | 'sign' | 'contents' | 'nested-table' | 'text-box';

export const NOBODY: Hand = { by: null, at: null };
