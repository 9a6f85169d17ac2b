import type { Span } from '../../facts/fact.ts';
import type { Article } from '../article.ts';
import type { Mention, Speech } from '../extraction.ts';
import type { Sentence } from '../sentences/find-sentences.ts';
import { attributeQuotation } from './attribute-quotation.ts';
import { type Discourse, readDiscourse } from './discourse.ts';
import type { Speaker } from './name-speaker.ts';
import { scanQuotationMarks } from './scan-quotation-marks.ts';
import { isScareQuote } from './scare-quotes.ts';

/**
 * What is quoted, marks included, with its speaker and how the speaker was found. Each outermost pair of quotation marks
 * is one record however many sentences it holds; quoted terms, titles and names that nobody speaks are left out, and so
 * are headings.
 */
export function findQuotations(
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): readonly Speech[] {
  const quoted = scanArticle(article);
  const discourse = readDiscourse(
    article,
    sentences,
    mentions,
    quoted.map(({ span }) => span),
  );
  const found: Speech[] = [];
  let last: Attributed | null = null;
  for (const [index, { span, block, goesOn }] of quoted.entries()) {
    const speaker: Speaker | null = attributeQuotation(discourse, span, blockOf(article, block));
    if (isScareQuote(discourse, span, speaker !== null)) continue;
    const carried: Speaker | null = speaker ?? carryOver(discourse, article, span, block, last);
    const first: Speaker | null = carried ?? lookAhead(discourse, article, quoted, index);
    found.push({ ...span, speaker: first?.name ?? null, found: first?.found ?? null });
    last = { span, block, goesOn, speaker: first };
  }
  return found;
}

interface Quoted {
  readonly span: Span;
  readonly block: number;
  /** Whether it runs over the block's end. */
  readonly goesOn: boolean;
}

interface Attributed extends Quoted {
  readonly speaker: Speaker | null;
}

/** Every pair of quotation marks outside headings and tables. */
export function scanArticle(article: Article): readonly Quoted[] {
  return article.blocks.flatMap((block, index) => {
    if (block.kind === 'heading' || block.kind === 'table') return [];
    const next = article.blocks[index + 1];
    const nextOpens = next !== undefined && /["“«]/.test(article.text[next.start] ?? '');
    return scanQuotationMarks(article.text, block, nextOpens).map((span) => ({
      span,
      block: index,
      goesOn: span.end === block.end && !/["”»’'“]$/.test(article.text.slice(span.start + 1, span.end)),
    }));
  });
}

function blockOf(article: Article, index: number): Span {
  return article.blocks[index] ?? { start: 0, end: article.text.length };
}

/**
 * A quotation without words of attribution: the speaker of the one before it in its paragraph, of the paragraph it
 * carries on, or whom the sentence before leads up to (`The farmer was blunter.`).
 */
function carryOver(
  discourse: Discourse,
  article: Article,
  span: Span,
  block: number,
  last: Attributed | null,
): Speaker | null {
  if (last?.speaker && (last.block === block || (last.goesOn && last.block === block - 1)))
    return { ...last.speaker, found: 'same-paragraph' };
  if (!isWholeSentence(discourse, span)) return null;
  const before = discourse.sentences[discourse.sentenceAt(span.start) - 1];
  if (!before || article.blocks[before.block]?.kind === 'heading') return null;
  if (before.block !== block && last?.block !== block - 1 && !/:$/.test(article.text.slice(before.start, before.end)))
    return null;
  if (before.block !== block && last?.speaker && last.block === block - 1)
    return { ...last.speaker, found: 'same-paragraph' };
  const name = discourse.personAt(span.start, 'they');
  return name === null ? null : { name, found: 'same-paragraph', at: span };
}

function isWholeSentence(discourse: Discourse, span: Span): boolean {
  const words = discourse.text.slice(span.start + 1, span.end - 1);
  return /^[\p{Lu}\p{N}“‘'"…]/u.test(words) && /[.!?,…—–][”"’']?$/.test(words);
}

/** A paragraph that opens with a quotation and names the speaker at its next one. */
function lookAhead(discourse: Discourse, article: Article, quoted: readonly Quoted[], index: number): Speaker | null {
  const here = quoted[index];
  const next = quoted[index + 1];
  if (!here || !next || next.block !== here.block || !isWholeSentence(discourse, here.span)) return null;
  const speaker = attributeQuotation(discourse, next.span, blockOf(article, next.block));
  return speaker && { ...speaker, found: 'same-paragraph' };
}
