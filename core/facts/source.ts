/** An article, report or speech: bibliographic data in CSL-JSON terms, and its text as numbered passages. */
export interface Source {
  readonly id: string;
  readonly csl: CslItem;
  /** BCP 47. */
  readonly language: string;
  /** Remark shown with the source, for example what is missing from its data. */
  readonly remark: string | null;
  /** Numbered 1, 2, 3... without gaps. */
  readonly passages: readonly Passage[];
}

export const PASSAGE_KINDS = ['paragraph', 'heading', 'item', 'table'] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** One paragraph of a source; what a fact points at. */
export interface Passage {
  readonly number: number;
  /** What it is on the page; absent: a paragraph. A table's text has a line a row and a tab between cells. */
  readonly kind?: PassageKind;
  /** The page it begins on, from 1, where the source has pages. */
  readonly page?: number;
  /** The heading given to it when the source was recorded by hand; an imported source has headings as passages. */
  readonly heading: string | null;
  readonly text: string;
  /** True when the text is a summary in our own words, because the article's own text could not be kept. */
  readonly summary: boolean;
}

/**
 * The variables of a CSL-JSON item we keep; names as in the CSL-JSON schema
 * (https://github.com/citation-style-language/schema, csl-data.json).
 */
export interface CslItem {
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly genre?: string;
  readonly number?: string;
  readonly page?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly DOI?: string;
}

export interface CslName {
  readonly family?: string;
  readonly given?: string;
  /** An institution or a name kept whole. */
  readonly literal?: string;
}

export interface CslDate {
  /** `[[2025, 4, 16]]`, month and day optional. */
  readonly 'date-parts': readonly (readonly number[])[];
}

/** A source without its passages, for lists and citations. */
export type SourceReference = Omit<Source, 'passages'>;
