import type { Span } from '../../facts/fact.ts';
import { assertNever } from '../../shared/assert-never.ts';
import type { Article, Block } from '../article.ts';
import { endsInAbbreviation } from './abbreviations.ts';

export interface Sentence extends Span {
  /** Index into the article's blocks. */
  readonly block: number;
}

/**
 * The sentences of an article in reading order, without white space at their ends. None crosses a block; a heading is
 * one sentence, a table has one a row. Where they end is Unicode's rule (UAX 29, the engine's) for `language` (BCP 47;
 * an unknown one is read as English) except after abbreviations and within `“Why?” she asked`, where Unicode has no rule.
 */
export function findSentences(article: Article, language: string): readonly Sentence[] {
  const segmenter = segmenterFor(language);
  return article.blocks.flatMap((block, index) =>
    spansOf(article.text, block, segmenter).map((span) => ({ ...span, block: index })),
  );
}

function spansOf(text: string, block: Block, segmenter: Intl.Segmenter): readonly Span[] {
  switch (block.kind) {
    case 'heading':
      return [{ start: block.start, end: block.end }];
    case 'table':
      return rowsOf(text, block);
    case 'paragraph':
    case 'item':
      return sentencesOf(text, block, segmenter);
    default:
      return assertNever(block.kind);
  }
}

function rowsOf(text: string, block: Block): readonly Span[] {
  const rows: Span[] = [];
  let start = block.start;
  for (const row of text.slice(block.start, block.end).split('\n')) {
    const span = trimmed(text, start, start + row.length);
    if (span.end > span.start) rows.push(span);
    start += row.length + 1;
  }
  return rows;
}

function sentencesOf(text: string, block: Block, segmenter: Intl.Segmenter): readonly Span[] {
  const spans: Span[] = [];
  for (const { index, segment } of segmenter.segment(text.slice(block.start, block.end))) {
    const from = block.start + index;
    for (const { start, end } of beforeNumbers(text, from, from + segment.length)) {
      const span = trimmed(text, start, end);
      if (span.end === span.start) continue;
      const last = spans.at(-1);
      if (last && continues(text, last, span)) spans[spans.length - 1] = { start: last.start, end: span.end };
      else spans.push(span);
    }
  }
  return spans;
}

/** Unicode never ends a sentence in front of a number and small letters: `They left. 17 million stayed.` */
function beforeNumbers(text: string, from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  let start = from;
  for (const { index, 0: mark } of text.slice(from, to).matchAll(NUMBER_NEXT)) {
    const end = from + index + mark.length;
    spans.push({ start, end });
    start = end;
  }
  return [...spans, { start, end: to }];
}

const NUMBER_NEXT = /(?<=[\p{Ll}\d%)”’"])[.!?][)”’"]? (?=[£$€]?\d)/gu;
/** How much of two neighbours is looked at to tell whether they are one. */
const LOOK = 80;

function continues(text: string, last: Span, next: Span): boolean {
  const before = text.slice(Math.max(last.start, last.end - LOOK), last.end);
  const after = text.slice(next.start, Math.min(next.end, next.start + LOOK));
  if (last.end - last.start <= NUMBERING && /^\(?(?:\d{1,3}|\p{L}|[ivx]+)[.)]$/u.test(before)) return true;
  if (/^["“‘'([]?\p{Ll}(?!\p{Lu})/u.test(after)) return true;
  if (/[?!]["”’']$/.test(before) && ASKED.test(after)) return true;
  if (/^[)\]”’]+[.,;]?$/.test(after)) return true;
  return endsInAbbreviation(before, after);
}

/** `12.` or `(iv)` before an item's first sentence. */
const NUMBERING = 6;
/** Who spoke, after `“Why?”`: one to four names, then a verb of speech. */
const ASKED =
  /^(?:\p{Lu}[\p{L}.’'-]+ ){1,4}(?:asked|asks|said|says|wondered|demanded|shouted|replied|added|exclaimed)\b/u;

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function segmenterFor(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}
