import nlp from 'compromise';

/** The words of compromise's lexicon (MIT) that have any of these tags. */
export function lexiconWords(...tags: readonly string[]): string[] {
  const lexicon: Readonly<Record<string, string | readonly string[]>> = nlp.model().one.lexicon;
  return Object.entries(lexicon)
    .filter(([, tagged]) => [tagged].flat().some((tag) => tags.includes(tag)))
    .map(([word]) => word);
}
