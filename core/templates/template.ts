import type { FactKind, FactStatus } from '../facts/fact.ts';
import type { DecisionLayout, SignOffKind } from '../note/formal-blocks.ts';
import type { NumberingScheme } from '../note/note.ts';
import type { PartialDate } from '../shared/partial-date.ts';
import type { Said } from '../shared/said.ts';

/** A note's mould, as parsed from one `templates/*.md` file (docs/templates.md). */
export interface Template {
  /** `information-brief`: file name without `.md`. */
  readonly id: string;
  readonly name: string;
  /** What practice it follows and when to use it; one or two sentences. */
  readonly description: string;
  /** Whose practice it follows, in a few words (`United Kingdom`); empty for nobody's. */
  readonly practice: string;
  /** From 1; a note remembers the version it was made from. */
  readonly version: number;
  /** BCP 47, of the headings and guidance and of a new note. */
  readonly language: string;
  /** Title of a new note, with `{{field}}`; empty: the template's name. */
  readonly title: string;
  /** Of the whole note. */
  readonly limit: Limit | null;
  readonly marking: MarkingScheme | null;
  readonly numbering: NumberingScheme | 'none';
  readonly sources: SourceDisplay;
  readonly page: { readonly size: 'A4' | 'Letter'; readonly marginsMm: number };
  /** Names of a department's Word styles for kinds of block. */
  readonly styles: StyleMap;
  readonly fields: readonly TemplateField[];
  readonly decision: DecisionScheme | null;
  /** Rows of a new note's block of signatures and clearances; empty for none. */
  readonly signOff: readonly SignOffPlan[];
  readonly sections: readonly Section[];
}

export type SourceDisplay = 'none' | 'footnotes';

export const LIMIT_UNITS = ['words', 'lines', 'pages', 'first page'] as const;

/** `first page`: what it limits ends on the first page; `most` is then 1. */
export interface Limit {
  readonly most: number;
  readonly unit: (typeof LIMIT_UNITS)[number];
}

export interface MarkingScheme {
  /** Lowest first, as printed. */
  readonly ladder: readonly string[];
  /** Marking of a new note; null for none. */
  readonly initial: string | null;
  readonly position: 'header-and-footer' | 'header-right' | 'header-left-footer-right';
  readonly pages: 'every' | 'first';
  /** Short forms of the ladder, in its order, for marks before paragraphs (`U`, `SBU`); empty for none. */
  readonly portions: readonly string[];
}

/** Kinds of block a department may name a Word style of its own for. */
export const STYLED_KINDS = [
  'title',
  'heading1',
  'heading2',
  'heading3',
  'paragraph',
  'quote',
  'bullets',
  'numbered',
  'recommendation',
  'field-label',
  'field-text',
  'table-heading',
  'table-text',
] as const;
export type StyledKind = (typeof STYLED_KINDS)[number];
export type StyleMap = Readonly<Partial<Record<StyledKind, string>>>;

/** What a new decision block begins with; where it stands is the sections' (`decision`). */
export interface DecisionScheme {
  readonly layout: DecisionLayout;
  /** With `{{field}}`; may be empty. */
  readonly lead: string;
  /** At least one; the first is that of a new recommendation. */
  readonly verbs: readonly { readonly verb: string; readonly responses: readonly string[] }[];
  /** Ids of the fields that say who decides and by when; null for none. */
  readonly decider: string | null;
  readonly decideBy: string | null;
}

export interface SignOffPlan {
  readonly label: string;
  readonly kind: SignOffKind;
  /** Id of the field whose value is the name; null for none. */
  readonly name: string | null;
}

export type FieldType = 'text' | 'person' | 'date' | 'id' | 'list' | 'choice';

export interface TemplateField {
  readonly id: string;
  readonly label: string;
  readonly type: FieldType;
  readonly required: boolean;
  /** Printed above the note's text or, as a list of copies often is, below it. */
  readonly place: 'head' | 'end';
  /** One sentence shown where the value is missing. */
  readonly guidance: string;
  /** For `choice`: at least two; else empty. */
  readonly options: readonly string[];
  /** `today` in a date field means the day the note is made. */
  readonly initial: string | null;
  /** Longest text in characters, of each line of a list; null for the usual 2,000. */
  readonly longest: number | null;
}

/** Kinds of block a section may be held to. */
export const SECTION_BLOCKS = [
  'paragraphs',
  'bullets',
  'numbered',
  'tables',
  'quotes',
  'decision',
  'sign-off',
] as const;
export type SectionBlock = (typeof SECTION_BLOCKS)[number];

export interface Section {
  readonly id: string;
  /** With `{{field}}`. */
  readonly heading: string;
  readonly level: 1 | 2 | 3;
  readonly required: boolean;
  /** Others like it may follow. */
  readonly repeatable: boolean;
  /** Begins an annex: on a new page, lettered. */
  readonly annex: boolean;
  /** The section is there when a field has this value, or any where `value` is null; null: always. */
  readonly when: { readonly field: string; readonly value: string | null } | null;
  readonly limit: Limit | null;
  /** Empty: any. */
  readonly blocks: readonly SectionBlock[];
  /** Shown in the empty section; never exported. Plain text, paragraphs separated by a newline; with `{{field}}`. */
  readonly guidance: string;
  /** Paragraphs a new note begins the section with; with `{{field}}`. */
  readonly opening: readonly string[];
  readonly slots: readonly Slot[];
  /** Whether a new note has its decision block, or its block of signatures, in this section. */
  readonly decision: boolean;
  readonly signOff: boolean;
}

/** A place that asks the dossier for facts. */
export interface Slot {
  readonly id: string;
  readonly label: string;
  readonly query: SlotQuery;
  readonly layout: SlotLayout;
}

/** `chronology`, `figures` and `whos-who` give a table. */
export const SLOT_LAYOUTS = ['sentences', 'bullets', 'numbered', 'chronology', 'figures', 'whos-who'] as const;
export type SlotLayout = (typeof SLOT_LAYOUTS)[number];

/** Facts that fit: any of the kinds, and any of the tags, people, places... where those are given. */
export interface SlotQuery {
  readonly kinds: readonly FactKind[];
  /** Empty: every status but `superseded` and `withdrawn`. */
  readonly statuses: readonly FactStatus[];
  readonly tags: readonly string[];
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  /** First and last day the fact's own date may have, to their own precision; null for no bound. */
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly order: 'relevance' | 'newest' | 'oldest';
  /** 1 to 50. */
  readonly limit: number;
}

/** Something wrong in a template's text, for the person who wrote it. */
export interface TemplateProblem {
  /** Line of the file, from 1. */
  readonly line: number;
  /** What is there and what was expected, as one sentence without the line. */
  readonly message: Said;
}
