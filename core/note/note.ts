import type { FactSelection } from '../facts/fact-selection.ts';
import type { Wording } from '../facts/wording.ts';
import type { Chart } from './chart.ts';
import type { CommentThread } from './comment.ts';
import type { Decision, SignOff } from './formal-blocks.ts';
import type { PageSetup } from './page-setup.ts';

/**
 * A briefing note as it is stored: readonly data, versioned, validated by note-schema.ts. Nothing of the editor is in
 * here; renderer/editor holds the only two crossings to and from Lexical.
 */
export const NOTE_FORMAT = 1;

export interface Note {
  readonly format: typeof NOTE_FORMAT;
  readonly id: string;
  /** Id of the template it was made from; the note opens without it too, only the guidance is then missing. */
  readonly template: string;
  /** The template's version when the note was made from it; absent: 1. */
  readonly templateVersion?: number;
  readonly title: string;
  /** BCP 47, for example `en-GB`. */
  readonly language: string;
  /** One of the template's markings as printed (`OFFICIAL-SENSITIVE`), or null for none. */
  readonly marking: string | null;
  /** Its author marked it lower than its content asked for then, and why. */
  readonly lowered?: LoweredMarking;
  /** Header fields by the template's field id; a list field holds several lines. */
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** How its paragraphs are numbered; absent: not at all. */
  readonly numbering?: NumberingScheme;
  /** The paper its author set for it; absent: its template's. */
  readonly page?: PageSetup;
  /** At least one block. */
  readonly body: readonly Block[];
  /** What is said of its words, in the order it was begun; never empty. A thread stays when its words are gone. */
  readonly comments?: readonly CommentThread[];
}

export interface LoweredMarking {
  /** What the content asked for. */
  readonly below: string;
  /** Never empty. */
  readonly reason: string;
}

/**
 * Which paragraphs of the body (lists and tables aside, empty ones and annexes never) carry a number, live on the page
 * and in Word. `continuous`: all, 1, 2, 3; `sections`: 1.1, 1.2 under headings numbered 1, 2; `after-first`: all but the
 * first, from 2. With any of them, numbered lists read (a), (i).
 */
export const NUMBERING_SCHEMES = ['continuous', 'sections', 'after-first'] as const;
export type NumberingScheme = (typeof NUMBERING_SCHEMES)[number];

export type FieldValue = string | readonly string[];

export type Block =
  | Heading
  | Paragraph
  | List
  | Quote
  | Callout
  | Table
  | Chart
  | Image
  | PageBreak
  | SectionBreak
  | Rule
  | Contents
  | Decision
  | SignOff;

export interface Heading {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3;
  readonly content: readonly Inline[];
  /** Id of the template section this heading opens, unique in a note; absent for a heading of the author's own. */
  readonly section?: string;
  /** It opens an annex: on a new page, lettered A, B, C; only at level 1. */
  readonly annex?: true;
  readonly anchor?: Anchor;
}

/** What references call a heading, a table or a figure by; unique in a note. */
export type Anchor = string;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly content: readonly Inline[];
  /** Its own marking as printed before it in brackets (`SBU`); only on a paragraph of the body itself. */
  readonly portion?: string;
}

/** A boxed paragraph; neighbours of one kind stand in one box. */
export interface Callout {
  readonly type: 'callout';
  readonly kind: CalloutKind;
  readonly content: readonly Inline[];
}

export const CALLOUT_KINDS = ['key-point', 'information', 'warning'] as const;
export type CalloutKind = (typeof CALLOUT_KINDS)[number];

export interface Quote {
  readonly type: 'quote';
  readonly content: readonly Inline[];
}

/** Lists within each other, the outermost counted. */
export const MAX_LIST_DEPTH = 9;

/** A list mirrors the page: its children are items and, one level deeper, lists; at least one child. */
export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  /** Number of the first item, 1 or more; always 1 for a bulleted list. */
  readonly start: number;
  readonly children: readonly (ListItem | List)[];
  /** It counts on from the numbered list of the body before it, which `start` follows; only on a numbered list of the body itself. */
  readonly continues?: true;
  /** What it was made of, where facts were laid out by a query; only on a list of the body itself. */
  readonly made?: MadeFrom;
}

export interface ListItem {
  readonly type: 'item';
  readonly content: readonly Inline[];
  /** Ticked or not, in a checklist: a list without numbers all of whose items have it. */
  readonly checked?: boolean;
}

/**
 * A rectangle of cells: 1 to 500 rows, 1 to 40 columns, every row the same length. Where a cell reaches over others, these
 * are still there and hold no blocks, so that columns can be counted in each row (table-grid.ts).
 */
export interface Table {
  readonly type: 'table';
  /** Whether the first row is a heading row, repeated on each page in Word. */
  readonly headerRow: boolean;
  readonly rows: readonly (readonly Cell[])[];
  /** Width of each column in whole hundredths of the text's, together 100; absent: by what they hold. */
  readonly widths?: readonly number[];
  /** What it shows, for those who cannot see it; never empty. */
  readonly alt?: string;
  readonly made?: MadeFrom;
  /** Printed above it after its number (caption-numbers.ts); never empty. */
  readonly caption?: string;
  readonly anchor?: Anchor;
}

/** A picture of which the dossier keeps the bytes (docs/adr/0025-images.md). */
export interface Image {
  readonly type: 'image';
  /** SHA-256 of its bytes as they are kept, 64 hexadecimal digits in lower case. */
  readonly image: string;
  /** Percent of the text's width, 5 to 100. */
  readonly width: number;
  /** What it shows, for those who cannot see it; empty: nobody said it yet, unless it is decorative. */
  readonly alt: string;
  /** It says nothing that the text does not. */
  readonly decorative?: true;
  /** May be empty. */
  readonly caption: string;
  readonly anchor?: Anchor;
}

/** A block made from facts: edited like any other, and offered anew when the query would give something else. */
export interface MadeFrom {
  readonly layout: FactLayout;
  readonly selection: FactSelection;
}

/** `list` gives a list, the others a table. */
export const FACT_LAYOUTS = ['list', 'chronology', 'figures', 'whos-who', 'statements'] as const;
export type FactLayout = (typeof FACT_LAYOUTS)[number];

export interface Cell {
  /** At least one block; none where another cell reaches over this place. */
  readonly blocks: readonly CellBlock[];
  /** How many columns it reaches over, to the right; absent: one. */
  readonly columns?: number;
  /** How many rows it reaches over, downwards; absent: one. */
  readonly rows?: number;
  readonly shade?: CellShade;
}

/** Tones of a cell, by name, so that each way out has one that prints well under black text (cell-shades.ts). */
export const CELL_SHADES = ['light', 'medium', 'accent', 'attention'] as const;
export type CellShade = (typeof CELL_SHADES)[number];

export type CellBlock = Paragraph | List;

export interface PageBreak {
  readonly type: 'page-break';
}

/**
 * What follows stands on new pages, turned as it says, until the next one. At the very top of a note its first page is
 * turned already, title and fields with it.
 */
export interface SectionBreak {
  readonly type: 'section-break';
  readonly page: PageTurned;
}

export const PAGES_TURNED = ['portrait', 'landscape'] as const;
export type PageTurned = (typeof PAGES_TURNED)[number];

/** A line across the text. */
export interface Rule {
  readonly type: 'rule';
}

/** Where what it lists is put together anew, for the page and for each file: headings, or captioned tables or figures. */
export interface Contents {
  readonly type: 'contents';
  readonly of: ContentsOf;
}

export const CONTENTS_OF = ['headings', 'tables', 'figures'] as const;
export type ContentsOf = (typeof CONTENTS_OF)[number];

export type Inline = NotedInline | Footnote | Reference;

/** What may stand in a footnote. */
export type NotedInline = Text | LineBreak | Link | FactLink;

/** Marks in the order of MARKS, without repeats; never both subscript and superscript. */
export const MARKS = [
  'bold',
  'italic',
  'underline',
  'strike',
  'highlight',
  'small-caps',
  'subscript',
  'superscript',
] as const;
export type Mark = (typeof MARKS)[number];

/** Never empty, no line breaks or tabs; neighbours with the same marks, language and comments are one text (normalise-note.ts). */
export interface Text {
  readonly type: 'text';
  readonly text: string;
  readonly marks: readonly Mark[];
  /** BCP 47, of words in another language than the note's. */
  readonly language?: string;
  /** Ids of the threads that are about it, sorted, never empty; in a footnote and in a chart words have none. */
  readonly comments?: readonly string[];
}

export interface LineBreak {
  readonly type: 'break';
}

export interface Link {
  readonly type: 'link';
  /** What core/shared/safe-link lets through. */
  readonly url: string;
  readonly content: readonly (Text | LineBreak)[];
}

/** A place where a fact is used. Its words may be reworded freely and stay linked. */
export interface FactLink {
  readonly type: 'fact-link';
  readonly fact: string;
  /** The fact's revision when it was put here or last accepted, 1 or more. */
  readonly revision: number;
  /** The words as inserted; `content` differing from them means "reworded". */
  readonly shown: string;
  readonly content: readonly (Text | LineBreak)[];
  /** How the fact is worded here; absent: its claim. */
  readonly wording?: Exclude<Wording, 'claim'>;
  /** Stays at its revision: later ones are not offered. */
  readonly pinned?: true;
  /** The author looked at the fact up to this revision and kept the words; greater than `revision`. */
  readonly kept?: number;
}

/** A footnote its author wrote, called where it stands; never empty. Its words are no words of the line. */
export interface Footnote {
  readonly type: 'footnote';
  readonly content: readonly NotedInline[];
}

/**
 * A place that names a heading, a table or a figure of the note by what it is at the time; never a word of the line itself.
 * Where nothing has its anchor any more it is shown and printed as broken (references.ts).
 */
export interface Reference {
  readonly type: 'reference';
  readonly to: Anchor;
  readonly shows: ReferenceShows;
}

/** `number`: `Table 2`, `3`, `Annex B`, or the words of a heading without a number. */
export const REFERENCE_SHOWS = ['number', 'title', 'page'] as const;
export type ReferenceShows = (typeof REFERENCE_SHOWS)[number];
