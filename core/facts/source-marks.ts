import type { PartialDate } from '../shared/partial-date.ts';
import type { Span } from './fact.ts';

/** Words of one passage: UTF-16 offsets into its text. */
export interface PassageSpan extends Span {
  readonly passage: number;
}

export const NAME_TYPES = ['person', 'organisation', 'place', 'programme'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/**
 * What reading a source found in its words, by passage: computed once at import and kept with the source, so that
 * spans never move. The checklist of a review and a fact made from a selection are read from it.
 */
export interface SourceMarks {
  readonly sentences: readonly PassageSpan[];
  readonly names: readonly NameMark[];
  readonly dates: readonly DateMark[];
  readonly figures: readonly FigureMark[];
  readonly quotations: readonly SpeechMark[];
  /** Statements told in the article's own words. */
  readonly reported: readonly SpeechMark[];
}

export interface NameMark extends PassageSpan {
  readonly type: NameType;
  /** The fullest name of it in the source, without title: `Anwar Ibrahim` for `Anwar`. */
  readonly name: string;
  /** A person's title or office where it is named here: `Foreign Minister`. */
  readonly role?: string;
}

export interface DateMark extends PassageSpan {
  readonly text: string;
  /** Null when the words fix no date (`vague`). */
  readonly iso: PartialDate | null;
  /** The end of a range. */
  readonly to?: PartialDate;
  readonly relation?: 'on' | 'by' | 'from' | 'until' | 'before' | 'after';
  /** Year or whole date counted from the day of publication. */
  readonly inferred: boolean;
  readonly vague: boolean;
  /** The other reading of `04/05/2025`, where both are possible. */
  readonly other?: PartialDate;
}

export interface FigureMark extends PassageSpan {
  readonly text: string;
  readonly value: number;
  /** The upper end of a range. */
  readonly high?: number;
  readonly unit: string;
  readonly of: string;
  readonly qualifier?: string;
}

export interface SpeechMark extends PassageSpan {
  /** A name found in the source, or the source's own words for who it was (`a spokesman`); null when nobody is named. */
  readonly speaker: string | null;
  readonly found: SpeakerFound | null;
}

/** How a speaker was found, surest first. */
export const SPEAKER_FOUND = ['verb-and-name', 'name-and-verb', 'pronoun', 'same-paragraph', 'role', 'label'] as const;
export type SpeakerFound = (typeof SPEAKER_FOUND)[number];
