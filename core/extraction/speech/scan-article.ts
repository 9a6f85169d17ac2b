import type { Span } from '../../facts/fact.ts';
import type { Article } from '../article.ts';
import { scanQuotationMarks } from './scan-quotation-marks.ts';

export interface Quoted {
  readonly span: Span;
  /** Index into the article's blocks. */
  readonly block: number;
  /** Whether it runs over the block's end. */
  readonly goesOn: boolean;
}

/** Every outermost pair of quotation marks outside headings and tables, in reading order. */
export function scanArticle(article: Article): readonly Quoted[] {
  return article.blocks.flatMap((block, index) => {
    if (block.kind === 'heading' || block.kind === 'table') return [];
    const next = article.blocks[index + 1];
    const nextOpens = next !== undefined && /["“«‘]/.test(article.text[next.start] ?? '');
    return scanQuotationMarks(article.text, block, nextOpens).map((span) => ({
      span,
      block: index,
      goesOn: span.end === block.end && !/["”»’'“]$/.test(article.text.slice(span.start + 1, span.end)),
    }));
  });
}
