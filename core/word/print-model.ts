import type { Captioned } from '../note/caption-numbers.ts';
import type { ContentsOf } from '../note/note.ts';
import type { ImageKind } from '../shared/image/read-image.ts';

/**
 * The small vocabulary a printed note is written in: plain data between the note (to-print-model.ts) and the parts
 * of the file (render-docx.ts). Lengths are twips, a twentieth of a point.
 */
export interface PrintDocument {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly page: PrintPage;
  readonly header: PrintBand;
  readonly footer: PrintBand;
  /** Header and footer of the pages after the first, where these differ. */
  readonly later?: { readonly header: PrintBand; readonly footer: PrintBand };
  /** Word's names for what the note's own styles are called, where the template says so. */
  readonly styleNames?: StyleNames;
  readonly body: readonly PrintBlock[];
  /** What each block of the note's body became, in order: how many blocks of `body`, which one is the first; none for a pack. */
  readonly origins: readonly PrintOrigin[];
  /** Footnote 1 first. */
  readonly footnotes: readonly (readonly PrintRun[])[];
  readonly lists: readonly PrintList[];
  /** By number, from 0; absent: none. An answer follows what it answers. */
  readonly comments?: readonly PrintedComment[];
  /** How many places there are that something may lead to (PrintPlace). */
  readonly places: number;
}

export interface PrintOrigin {
  readonly first: number;
  readonly count: number;
}

export interface PrintPage {
  readonly width: number;
  readonly height: number;
  /** At the sides, and above and below where `upper` says nothing else. */
  readonly margin: number;
  readonly upper?: number;
}

/** One line of a header or footer. */
export interface PrintBand {
  readonly left: readonly PrintRun[];
  readonly centre: readonly PrintRun[];
  readonly right: readonly PrintRun[];
}

export type PrintBlock = PrintParagraph | PrintTable | PrintPicture | PrintContents | PrintSectionStart;

/**
 * What follows stands on pages of its own, of this kind, until the next. A paragraph comes before it, or another block that
 * ends in one; never first, never last, never two together.
 */
export interface PrintSectionStart {
  readonly kind: 'section';
  readonly page: PrintPage;
}

export type ParagraphStyle =
  | 'Title'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Normal'
  | 'Quote'
  | 'KeyPoint'
  | 'Information'
  | 'Warning'
  | 'ListBullet'
  | 'ListNumber'
  | 'ListCheck'
  | 'Recommendation'
  | 'FieldLabel'
  | 'FieldText'
  | 'TableHeading'
  | 'TableText'
  | 'TableBullet'
  | 'TableNumber'
  | 'TableCheck'
  | 'Picture'
  | 'Caption'
  | 'SigningLine'
  | 'Spacer'
  | 'Rule'
  | 'ContentsTitle'
  | 'Contents1'
  | 'Contents2'
  | 'Contents3'
  | 'CaptionList';

/** Names in Word of styles that have one of their own in a department's mould. */
export type StyleNames = Readonly<Partial<Record<ParagraphStyle, string>>>;

export interface PrintParagraph {
  readonly kind: 'paragraph';
  readonly style: ParagraphStyle;
  readonly pageBreakBefore: boolean;
  /** The list it is an item of: an index into PrintDocument.lists. */
  readonly list: number | null;
  /** Its level there; absent: the list's own. */
  readonly listLevel?: number;
  /** Its box, ticked or not, where it is an item of a checklist. */
  readonly checked?: boolean;
  /** Stays on the page of what follows. */
  readonly keepNext?: true;
  /** The last item before something else follows, which stands off as after a paragraph. */
  readonly endsList: boolean;
  readonly runs: readonly PrintRun[];
}

/** A list, or a list in a list: each counts for itself. */
export interface PrintList {
  readonly ordered: boolean;
  /** Its items have boxes to tick instead of bullets. */
  readonly boxes?: true;
  /** 0 to 8. */
  readonly level: number;
  readonly start: number;
  /** In a table cell: less indented. */
  readonly compact: boolean;
  /**
   * Counts what is no list on the page: paragraphs, sections and their paragraphs, annexes (under `word`). `letters`: a
   * list among numbered paragraphs, (a) then (i).
   */
  readonly scheme?: 'paragraphs' | 'sections' | 'annexes' | 'letters';
  readonly word?: string;
}

export interface PrintTable {
  readonly kind: 'table';
  /** `fields`: the block of labels and values at the top, between two lines; `plain`: no lines at all. */
  readonly look: 'grid' | 'fields' | 'plain';
  /** What it shows, for those who cannot see it. */
  readonly alt?: string;
  /** Widths, together the width of the text. */
  readonly columns: readonly number[];
  readonly rows: readonly PrintRow[];
}

export interface PrintRow {
  /** Repeated at the top of each page. */
  readonly heading: boolean;
  /** As many cells as the table has columns; each with at least one paragraph, but none where another reaches over it. */
  readonly cells: readonly (readonly PrintParagraph[])[];
  /** What cells reach over and are shaded with, one a cell; absent: nothing. */
  readonly forms?: readonly PrintCellForm[];
}

export interface PrintCellForm {
  /** Columns and rows it reaches over, 1 for its own. */
  readonly columns: number;
  readonly rows: number;
  /** Six hex digits of red, green and blue. */
  readonly shade: string | null;
}

/** A picture on a line of its own, with its caption under it. */
export interface PrintPicture {
  readonly kind: 'picture';
  readonly pageBreakBefore: boolean;
  readonly bytes: Uint8Array;
  readonly format: ImageKind;
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who cannot see it. */
  readonly alt: string;
  /** Nothing to see that the text does not say. */
  readonly decorative?: true;
  /** Empty for none. */
  readonly caption: readonly PrintRun[];
}

/** What is on which page: the headings, or the captions of tables or figures, under a title. */
export interface PrintContents {
  readonly kind: 'contents';
  readonly pageBreakBefore: boolean;
  readonly of: ContentsOf;
  readonly title: readonly PrintRun[];
  /** At least one. */
  readonly entries: readonly PrintEntry[];
}

export interface PrintEntry {
  readonly level: 1 | 2 | 3;
  readonly to: number;
  readonly words: readonly PrintText[];
  /** As we lay it out (pages/settle-pages.ts). */
  readonly page: number;
}

export type PrintRun =
  | PrintText
  | PrintBreak
  | PrintLink
  | PrintFootnote
  | PrintPageNumber
  | PrintPlace
  | PrintSequence
  | PrintReference
  | PrintCommentEdge;

/** Where the words comments are about begin or end; nothing on paper. */
export interface PrintCommentEdge {
  readonly kind: 'comment';
  readonly edge: 'start' | 'end';
  /** Of a comment and its answers, as PrintDocument has them. */
  readonly numbers: readonly number[];
}

export interface PrintedComment {
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly lines: readonly string[];
  /** Number of the comment it answers. */
  readonly answers: number | null;
  readonly resolved: boolean;
}

/** Runs that references and contents tables lead to. Numbered from 1 in the document; a caption has a second for its words. */
export interface PrintPlace {
  readonly kind: 'place';
  readonly place: number;
  readonly part: 'whole' | 'words';
  readonly runs: readonly PrintRun[];
}

/** The number of a caption, which Word counts. */
export interface PrintSequence {
  readonly kind: 'sequence';
  readonly of: Captioned;
  readonly number: number;
}

/**
 * What a place is called, kept up to date by Word: its words, the number it has in a list, or its page. `link`: as it is,
 * because Word would add to it, as the colon after the letter of an annex.
 */
export interface PrintReference {
  readonly kind: 'reference';
  readonly to: number;
  readonly part: PrintPlace['part'];
  readonly shows: 'words' | 'number' | 'page' | 'link';
  readonly text: PrintText;
}

export interface PrintText {
  readonly kind: 'text';
  /** Characters XML 1.0 can hold, no line breaks or tabs. */
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly highlight: boolean;
  readonly smallCaps: boolean;
  /** Above or below the line, null for on it. */
  readonly script: 'super' | 'sub' | null;
  /** The comma between two footnote marks at one place. */
  readonly betweenFootnotes: boolean;
  /** BCP 47; absent: the document's. */
  readonly language?: string;
}

export interface PrintBreak {
  readonly kind: 'break';
}

export interface PrintLink {
  readonly kind: 'link';
  /** As word-link.ts returns it. */
  readonly url: string;
  readonly runs: readonly (PrintText | PrintBreak)[];
}

export interface PrintFootnote {
  readonly kind: 'footnote';
  /** From 1. */
  readonly number: number;
  /** It is the author's, not a source's. */
  readonly own?: true;
}

export interface PrintPageNumber {
  readonly kind: 'page-number';
  readonly of: 'page' | 'pages';
}
