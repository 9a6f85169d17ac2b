import type { FactKind, Span } from '../../core/facts/fact.ts';
import type { NameType } from '../../core/facts/source-marks.ts';
import type { PartialDate } from '../../core/shared/partial-date.ts';

/**
 * An article with what a careful reader finds in it. Offsets are UTF-16 units of `text`; every list is in reading
 * order, an outer span before the one inside it. What is `optional` counts neither for nor against an extractor.
 */
export interface AnnotatedArticle {
  readonly text: string;
  /** The day of publication. */
  readonly date: PartialDate;
  /** `wire report`, `press release`. */
  readonly style: string;
  readonly mentions: readonly MentionGold[];
  readonly dates: readonly DateGold[];
  readonly figures: readonly FigureGold[];
  readonly quotations: readonly QuotationGold[];
  /** Quoted terms and names that nobody speaks. */
  readonly scares: readonly Span[];
  readonly reported: readonly ReportedGold[];
  readonly headings: readonly Span[];
  /** Some of what can be checked, in a few articles; far from all of it. */
  readonly facts: readonly FactGold[];
}

/** A name without title, article or possessive ending. */
export interface MentionGold extends Span {
  readonly type: NameType;
  /** The fullest name of it in the article. */
  readonly name: string;
  /** Other types that are as right. */
  readonly alt: readonly NameType[];
  readonly optional: boolean;
}

export interface DateGold extends Span {
  /** Acceptable readings, each a partial date or a range `from/to`; none where the words fix no date. */
  readonly isos: readonly string[];
  readonly optional: boolean;
}

export interface FigureGold extends Span {
  /** One number, or the two ends of a range; scale words worked in. */
  readonly value: readonly number[];
  /** ISO 4217 for money, `%`, `pp`, `x`, an SI-like unit, or the noun counted; empty where there is none. */
  readonly unit: string;
  /** What it measures; empty where not said. */
  readonly of: string;
  readonly optional: boolean;
}

/** With its quotation marks. */
export interface QuotationGold extends Span {
  /** The article's fullest name or words for whoever speaks; empty where nobody is named. */
  readonly speaker: string;
  readonly optional: boolean;
}

/** The words that report speech, from the verb on. */
export interface ReportedGold extends Span {
  readonly speaker: string;
  readonly optional: boolean;
}

/** A checkable claim, where it stands, and what a reviewed fact would hold. */
export interface FactGold extends Span {
  /** The kind, then others that are as right. */
  readonly kinds: readonly FactKind[];
  /** By their fullest names, of every type, those carried over from before among them. */
  readonly names: readonly string[];
  /** As right with as without: the speaker, and what is optional in the words. */
  readonly optionalNames: readonly string[];
  /** Acceptable dates, as the readings of a date; null for none. */
  readonly whens: readonly (string | null)[];
  readonly figures: readonly FigureGold[];
  /** Acceptable speakers; null for nobody. */
  readonly speakers: readonly (string | null)[];
}
