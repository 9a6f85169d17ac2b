import type { Article, Block } from '../../../core/extraction/article.ts';
import { extract } from '../../../core/extraction/extract.ts';
import type { NamedArticle } from '../../articles/list-articles.ts';
import type { Tool } from './findings.ts';

/** Our extractor, as an import runs it, with no names learned. */
export const OURS: Tool = {
  name: 'ours',
  read(article) {
    const found = extract({ article: layOut(article), language: 'en', published: article.date, known: [] });
    return {
      names: found.mentions,
      dates: found.dates.map(({ start, end, iso, to }) => ({ start, end, iso: to ? `${iso}/${to}` : iso })),
      figures: found.figures.map(({ start, end, value, high, unit }) => {
        return { start, end, value: high === undefined ? [value] : [value, high], unit };
      }),
      quotations: found.quotations,
      reported: found.reported,
    };
  },
};

/** A line is a block: a heading where annotated, an item where it begins with a bullet. */
function layOut({ text, headings }: NamedArticle): Article {
  const blocks = [...text.matchAll(/\S.*/g)].map((line): Block => {
    const start = line.index;
    const end = start + line[0].trimEnd().length;
    const heading = headings.some((span) => span.start <= start && end <= span.end);
    return { start, end, kind: heading ? 'heading' : line[0].startsWith('• ') ? 'item' : 'paragraph' };
  });
  return { text, blocks };
}
