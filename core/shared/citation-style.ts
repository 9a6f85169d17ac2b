/**
 * The styles sources can be cited in, by id; the default first. `note`: made for footnotes; `author-date`: a name and a
 * year in the sentence, and a list at the end that says the rest. `byNumber`: a second footnote says where the first is.
 */
export const CITATION_STYLES = [
  { id: 'briefing-note', kind: 'note', byNumber: false },
  { id: 'chicago-fullnote-bibliography', kind: 'note', byNumber: false },
  { id: 'oscola', kind: 'note', byNumber: true },
  { id: 'apa', kind: 'author-date', byNumber: false },
  { id: 'harvard-cite-them-right', kind: 'author-date', byNumber: false },
] as const satisfies readonly CitationStyle[];

export interface CitationStyle {
  readonly id: string;
  readonly kind: 'note' | 'author-date';
  readonly byNumber: boolean;
}

export type CitationStyleId = (typeof CITATION_STYLES)[number]['id'];
export const CITATION_STYLE_IDS = CITATION_STYLES.map(({ id }) => id);
export const DEFAULT_STYLE: CitationStyleId = 'briefing-note';

/** What is known of a style before its file is read. */
export function citationStyle(id: CitationStyleId): CitationStyle {
  return CITATION_STYLES.find((style) => style.id === id) ?? CITATION_STYLES[0];
}
