import type { FactKind, FactStatus } from '../facts/fact.ts';

/** A note's mould, as parsed from one `templates/*.md` file (docs/templates.md). */
export interface Template {
  /** `information-brief`: file name without `.md`. */
  readonly id: string;
  readonly name: string;
  /** What practice it follows and when to use it; one or two sentences. */
  readonly description: string;
  /** BCP 47, of the headings and guidance and of a new note. */
  readonly language: string;
  readonly marking: MarkingScheme | null;
  readonly sources: SourceDisplay;
  readonly page: { readonly size: 'A4' | 'Letter'; readonly marginsMm: number };
  readonly fields: readonly TemplateField[];
  readonly sections: readonly Section[];
}

export type SourceDisplay = 'none' | 'footnotes';

export interface MarkingScheme {
  /** Lowest first, as printed. */
  readonly ladder: readonly string[];
  /** Marking of a new note; null for none. */
  readonly initial: string | null;
  readonly position: 'header-and-footer' | 'header-right' | 'header-left-footer-right';
}

export type FieldType = 'text' | 'person' | 'date' | 'id' | 'list' | 'choice';

export interface TemplateField {
  readonly id: string;
  readonly label: string;
  readonly type: FieldType;
  readonly required: boolean;
  /** One sentence shown where the value is missing. */
  readonly guidance: string;
  /** For `choice`: at least two; else empty. */
  readonly options: readonly string[];
  /** `today` in a date field means the day the note is made. */
  readonly initial: string | null;
}

export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly level: 1 | 2 | 3;
  readonly required: boolean;
  /** Shown in the empty section; never exported. Plain text, paragraphs separated by a newline. */
  readonly guidance: string;
  readonly slots: readonly Slot[];
}

/** A place that asks the dossier for facts. */
export interface Slot {
  readonly id: string;
  readonly label: string;
  readonly query: SlotQuery;
  readonly layout: 'sentences' | 'bullets' | 'numbered';
}

/** Facts that fit: any of the kinds, and any of the tags, people, places... where those are given. */
export interface SlotQuery {
  readonly kinds: readonly FactKind[];
  /** Empty: every status but `superseded` and `withdrawn`. */
  readonly statuses: readonly FactStatus[];
  readonly tags: readonly string[];
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  readonly order: 'relevance' | 'newest' | 'oldest';
  /** 1 to 50. */
  readonly limit: number;
}

/** Something wrong in a template's text, for the person who wrote it. */
export interface TemplateProblem {
  /** Line of the file, from 1. */
  readonly line: number;
  /** What is there and what was expected, as one sentence without the line. */
  readonly message: string;
}
