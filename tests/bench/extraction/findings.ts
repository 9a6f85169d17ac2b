import type { FactKind, Span } from '../../../core/facts/fact.ts';
import type { NameType } from '../../../core/facts/source-marks.ts';
import type { NamedArticle } from '../../articles/list-articles.ts';

/** Something that reads articles: our extractor, or a library beside it. */
export interface Tool {
  readonly name: string;
  readonly read: (article: NamedArticle) => Findings;
}

/** What a tool found in an article, offsets in UTF-16 units of its text; null for what it does not look for. */
export interface Findings {
  readonly names: readonly NameHit[] | null;
  readonly dates: readonly DateHit[] | null;
  readonly figures: readonly FigureHit[] | null;
  readonly quotations: readonly SpeechHit[] | null;
  readonly reported: readonly SpeechHit[] | null;
  readonly facts: readonly FactHit[] | null;
}

export interface NameHit extends Span {
  readonly type: NameType;
  /** The fullest name of it; left out by a tool that does not tell. */
  readonly name?: string;
}

export interface DateHit extends Span {
  /** A partial date or a range `from/to`; null when the tool gives none. */
  readonly iso: string | null;
}

export interface FigureHit extends Span {
  /** One number, or the two ends of a range. */
  readonly value: readonly number[];
  /** Null when a tool does not look for what is counted. */
  readonly unit: string | null;
}

export interface SpeechHit extends Span {
  /** Null when nobody is named; left out by a tool that does not look for speakers. */
  readonly speaker?: string | null;
}

export interface FactHit extends Span {
  readonly kind: FactKind;
  /** Of every type. */
  readonly names: readonly string[];
  /** A partial date or a range `from/to`; null for none. */
  readonly when: string | null;
  readonly figures: readonly Omit<FigureHit, keyof Span>[];
  readonly speaker: string | null;
}

export const FINDS_NOTHING: Findings = {
  names: null,
  dates: null,
  figures: null,
  quotations: null,
  reported: null,
  facts: null,
};
