import type { Article, Block } from '../../../core/extraction/article.ts';
import type { NamedArticle } from '../../articles/list-articles.ts';

/** A line is a block: a heading where annotated, an item where it begins with a bullet. */
export function layOut({ text, headings }: NamedArticle): Article {
  const blocks = [...text.matchAll(/\S.*/g)].map((line): Block => {
    const start = line.index;
    const end = start + line[0].trimEnd().length;
    const heading = headings.some((span) => span.start <= start && end <= span.end);
    return { start, end, kind: heading ? 'heading' : line[0].startsWith('• ') ? 'item' : 'paragraph' };
  });
  return { text, blocks };
}
