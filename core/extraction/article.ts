import type { Span } from '../facts/fact.ts';
import type { PassageKind } from '../facts/source.ts';

/** An article as read from a file: one normalised text (normalise-text.ts) and the blocks it is laid out in. */
export interface Article {
  readonly text: string;
  /**
   * In reading order, apart from each other, each without white space at its ends; what lies between them is white
   * space. Block n becomes passage n + 1 of the source.
   */
  readonly blocks: readonly Block[];
}

export interface Block extends Span {
  readonly kind: PassageKind;
  /** The page it begins on, from 1, where the file has pages. */
  readonly page?: number;
}

/** A table's text: rows end with a line break, cells are parted by a tab. */
export const BETWEEN_BLOCKS = '\n\n';
