import type { PartialDate } from '../shared/partial-date.ts';

export const FACT_KINDS = [
  'agreement',
  'event',
  'figure',
  'statement',
  'person',
  'organisation',
  'programme',
  'concern',
  'background',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export const FACT_STATUSES = ['unverified', 'verified', 'disputed', 'superseded', 'withdrawn'] as const;
export type FactStatus = (typeof FACT_STATUSES)[number];

/** Whether a fact's words may be used freely or must not leave the house. */
export const DISCLOSURES = ['free', 'do-not-disclose'] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

/** One checkable claim in one self-contained sentence, as one revision of it. */
export interface Fact {
  readonly id: string;
  /** 1 for the first; each change is a new revision. */
  readonly revision: number;
  readonly kind: FactKind;
  readonly status: FactStatus;
  readonly claim: string;
  /** BCP 47. */
  readonly language: string;
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  readonly programmes: readonly string[];
  readonly when: FactDate | null;
  readonly figures: readonly Figure[];
  readonly speaker: string | null;
  /** The day the claim was known to hold. */
  readonly asAt: PartialDate | null;
  readonly tags: readonly string[];
  /** Where it rests; a fact without a citation is allowed and shown as unsupported. */
  readonly citations: readonly Citation[];
  /** A shorter wording, for lists and headlines. */
  readonly short?: string;
  /** The day from which somebody should look whether it still holds. */
  readonly reviewBy?: PartialDate;
  /** Protective marking, as printed. */
  readonly marking?: string;
  /** Absent: nothing is said. */
  readonly disclosure?: Disclosure;
  /** The fact that says the same in another language; each of the two names the other. */
  readonly translation?: string;
  /** The fact that took its place; only a superseded fact has one. */
  readonly successor?: string;
}

export interface FactDate {
  /** Null when the source's words fix no date (`vague`). */
  readonly iso: PartialDate | null;
  /** The last day, month or year of a range that `iso` begins. */
  readonly to?: PartialDate;
  /** The source's words. */
  readonly text: string;
  /** How the claim stands to the date, `on` when absent: a target holds `by` 2030. */
  readonly relation?: 'on' | 'by' | 'from' | 'until' | 'before' | 'after';
  /** What the date stands for when it is less than the claim's own date. */
  readonly precision?: string;
  readonly vague?: boolean;
  /** The source names no year: it was taken from the day of publication. */
  readonly yearInferred?: boolean;
}

export interface Figure {
  readonly value: number;
  /** The upper end of a range that `value` begins. */
  readonly high?: number;
  /** What one of it is: `%`, `people`, `MoU`; money by ISO 4217 (`USD`), measures by SI symbol (`t`, `km`, `m3`). */
  readonly unit: string;
  /** What is counted or measured. */
  readonly of: string;
  /** `over`, `about`, `at least`... */
  readonly qualifier?: string;
}

/** The exact words a fact rests on: a passage of a source and, when known, the span in it. */
export interface Citation {
  readonly source: string;
  /** The passage's number in its source, from 1. */
  readonly passage: number;
  /** UTF-16 offsets into the passage's text, end exclusive; null means the whole passage. */
  readonly span: Span | null;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A fact not yet made: what a suggestion proposes and a user edits. The dossier gives it id, revision and status. */
export type FactDraft = Omit<Fact, 'id' | 'revision' | 'status' | 'successor'>;
