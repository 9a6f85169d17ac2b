import nlp from 'compromise';

/** The part of compromise's model that its types leave out. */
interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
}

/** The words of compromise's lexicon (MIT) that have any of these tags. */
export function lexiconWords(...tags: readonly string[]): string[] {
  const { lexicon } = (nlp.model() as Model).one;
  return Object.entries(lexicon)
    .filter(([, tagged]) => [tagged].flat().some((tag) => tags.includes(tag)))
    .map(([word]) => word);
}
