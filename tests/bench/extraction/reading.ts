import type { NamedArticle } from '../../articles/list-articles.ts';

/**
 * How an annotation is read. `usual`: what a user would take for right, and what a careful annotator might leave out
 * counts neither way. `whole`: that counts too, apart from times of day. `narrow`: the same words and the same terms, as
 * somebody might count who annotates by other habits. They are printed beside each other, so that nobody need wonder what
 * the difference hides.
 */
export const READINGS = ['usual', 'whole', 'narrow'] as const;
export type Reading = (typeof READINGS)[number];

/** The article with all that is optional counted, apart from dates that have no reading. */
export function readWhole(article: NamedArticle): NamedArticle {
  const count = <Gold>(golds: readonly Gold[]) => golds.map((gold) => ({ ...gold, optional: false }));
  return {
    ...article,
    mentions: count(article.mentions),
    dates: article.dates.map((date) => (date.isos.length === 0 ? date : { ...date, optional: false })),
    figures: count(article.figures),
    quotations: count(article.quotations),
    reported: count(article.reported),
  };
}
