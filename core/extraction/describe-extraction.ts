import type { Figure, Span } from '../facts/fact.ts';
import type { NameType } from '../facts/source-marks.ts';
import type { PartialDate } from '../shared/partial-date.ts';
import type { Article } from './article.ts';
import type { DateFound, Extraction, FigureFound, SuggestedFact } from './extraction.ts';

/** What was found in an article, for programs: offsets are UTF-16 units of `text`, every list in reading order. */
export interface DescribedExtraction {
  readonly text: string;
  /** Headings included: each stands under the heading before it, as the paragraphs do. */
  readonly passages: readonly (Span & { readonly heading: string | null })[];
  readonly sentences: readonly Span[];
  readonly mentions: readonly (Span & { readonly type: NameType; readonly name: string })[];
  readonly dates: readonly DescribedDate[];
  readonly figures: readonly DescribedFigure[];
  readonly quotations: readonly DescribedSpeech[];
  readonly reported: readonly DescribedSpeech[];
  readonly facts: readonly SuggestedFact[];
}

export interface DescribedDate extends Span {
  readonly text: string;
  /** One date, or the first and the last of a range. */
  readonly iso: PartialDate | readonly [from: PartialDate, to: PartialDate];
  readonly inferred: boolean;
}

export interface DescribedFigure extends Span {
  readonly text: string;
  /** One number, or the two ends of a range. */
  readonly value: number | readonly [low: number, high: number];
  readonly unit: Figure['unit'];
  readonly of: Figure['of'];
}

export interface DescribedSpeech extends Span {
  readonly speaker: string | null;
}

/**
 * An extraction in the shape `extract --json` prints, member for member and nothing more. `passages[].heading` is the
 * text of the heading a passage stands under, null before the first; a fact's `when` and `figures` are as a dossier
 * keeps them. Words that fix no date (`in recent years`) are no date here.
 */
export function describeExtraction(article: Article, extraction: Extraction): DescribedExtraction {
  return {
    text: article.text,
    passages: describePassages(article),
    sentences: extraction.sentences.map(({ start, end }) => ({ start, end })),
    mentions: extraction.mentions.map(({ start, end, type, name }) => ({ start, end, type, name })),
    dates: extraction.dates.flatMap(describeDate),
    figures: extraction.figures.map(describeFigure),
    quotations: extraction.quotations.map(({ start, end, speaker }) => ({ start, end, speaker })),
    reported: extraction.reported.map(({ start, end, speaker }) => ({ start, end, speaker })),
    facts: extraction.facts.map(describeFact),
  };
}

function describePassages({ text, blocks }: Article): DescribedExtraction['passages'] {
  let heading: string | null = null;
  return blocks.map(({ start, end, kind }) => {
    const passage = { start, end, heading };
    if (kind === 'heading') heading = text.slice(start, end);
    return passage;
  });
}

function describeDate({ start, end, text, iso, to, inferred }: DateFound): readonly DescribedDate[] {
  return iso === null ? [] : [{ start, end, text, iso: to === undefined ? iso : [iso, to], inferred }];
}

function describeFigure({ start, end, text, value, high, unit, of }: FigureFound): DescribedFigure {
  return { start, end, text, value: high === undefined ? value : [value, high], unit, of };
}

/** Written out member by member, so that what a stage keeps for itself is never printed. */
function describeFact(fact: SuggestedFact): SuggestedFact {
  const { kind, claim, start, end, people, organisations, places, programmes } = fact;
  const { when, figures, speaker, confidence, reason } = fact;
  return {
    kind,
    claim,
    start,
    end,
    people,
    organisations,
    places,
    programmes,
    when,
    figures,
    speaker,
    confidence,
    reason,
  };
}
