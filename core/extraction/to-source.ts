import type { FactDraft, Span } from '../facts/fact.ts';
import type { Passage } from '../facts/source.ts';
import type { PassageSpan, SourceMarks } from '../facts/source-marks.ts';
import type { Reason } from '../facts/suggestion.ts';
import type { PartialDate } from '../shared/partial-date.ts';
import { type Article, BETWEEN_BLOCKS, type Block } from './article.ts';
import type { Extraction } from './extraction.ts';

/** An article's blocks as the passages of a source: block n is passage n + 1. */
export function passagesOf(article: Article): readonly Passage[] {
  return article.blocks.map(({ start, end, kind, page }, index) => ({
    number: index + 1,
    ...(kind === 'paragraph' ? {} : { kind }),
    ...(page === undefined ? {} : { page }),
    heading: null,
    text: article.text.slice(start, end),
    summary: false,
  }));
}

/** A stored source's passages as an article to be read anew; `passagesOf` undone, offsets into passages kept. */
export function articleOf(passages: readonly Passage[]): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const { text, kind = 'paragraph', page } of passages) {
    blocks.push({ start, end: start + text.length, kind, ...(page === undefined ? {} : { page }) });
    start += text.length + BETWEEN_BLOCKS.length;
  }
  return { text: passages.map(({ text }) => text).join(BETWEEN_BLOCKS), blocks };
}

/** What an extraction found, by passage; what lies in no one block is left out. */
export function marksOf(article: Article, extraction: Extraction): SourceMarks {
  const place = placeIn(article.blocks);
  return {
    sentences: placeAll(place, extraction.sentences).map(({ passage, start, end }) => ({ passage, start, end })),
    names: placeAll(place, extraction.mentions),
    dates: placeAll(place, extraction.dates),
    figures: placeAll(place, extraction.figures),
    quotations: placeAll(place, extraction.quotations),
    reported: placeAll(place, extraction.reported),
  };
}

export interface Drafted {
  readonly draft: FactDraft;
  readonly confidence: number;
  readonly reason: Reason;
}

/** The suggested facts as drafts that cite their exact words in the source with this id. */
export function draftsOf(
  article: Article,
  extraction: Extraction,
  { source, language, asAt }: { readonly source: string; readonly language: string; readonly asAt: PartialDate | null },
): readonly Drafted[] {
  return placeAll(placeIn(article.blocks), extraction.facts).map(
    ({ passage, start, end, confidence, reason, ...fact }) => ({
      draft: { ...fact, language, asAt, tags: [], citations: [{ source, passage, span: { start, end } }] },
      confidence,
      reason,
    }),
  );
}

type Place = (span: Span) => PassageSpan | null;

function placeAll<Found extends Span>(place: Place, found: readonly Found[]): readonly (Found & PassageSpan)[] {
  return found.flatMap((one) => {
    const placed = place(one);
    return placed ? [{ ...one, ...placed }] : [];
  });
}

/** Finds the block a span lies in by halving, so that a long article costs no more than its marks. */
function placeIn(blocks: readonly Block[]): Place {
  return ({ start, end }) => {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blocks[middle]?.end ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    const block = blocks[low];
    if (!block || start < block.start) return null;
    return { passage: low + 1, start: start - block.start, end: end - block.start };
  };
}
