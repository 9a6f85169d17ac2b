import type { FactDraft, Span } from '../facts/fact.ts';
import type { DateMark, FigureMark, NameMark, NameType, SpeechMark } from '../facts/source-marks.ts';
import type { Reason } from '../facts/suggestion.ts';
import type { PartialDate } from '../shared/partial-date.ts';
import type { Article } from './article.ts';

/** What the extractor is given; the same input gives the same output everywhere and at any time. */
export interface ExtractionInput {
  readonly article: Article;
  /** BCP 47. English rules serve every language; another one only changes how sentences are cut. */
  readonly language: string;
  /** The day of publication: without it `Wednesday` and `last year` fix no date. */
  readonly published: PartialDate | null;
  /** Names the dossier has learned; they win over every rule. */
  readonly known: readonly KnownName[];
}

export interface KnownName {
  /** As it stands in texts. */
  readonly surface: string;
  readonly type: NameType;
  /** What the dossier calls it. */
  readonly name: string;
}

/** Everything found; each list in reading order, offsets into the article's text, nothing across two blocks. */
export interface Extraction {
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateFound[];
  readonly figures: readonly FigureFound[];
  readonly quotations: readonly Speech[];
  readonly reported: readonly Speech[];
  readonly facts: readonly SuggestedFact[];
}

/** A mark of core/facts/source-marks.ts, in the whole text instead of a passage. */
type InText<Mark> = Omit<Mark, 'passage'>;
export type Mention = InText<NameMark>;
export type DateFound = InText<DateMark>;
export type FigureFound = InText<FigureMark>;
export type Speech = InText<SpeechMark>;

export interface SuggestedFact extends Span, Omit<FactDraft, 'citations' | 'language' | 'tags' | 'asAt'> {
  /** 0 to 1, two decimals. */
  readonly confidence: number;
  readonly reason: Reason;
}
