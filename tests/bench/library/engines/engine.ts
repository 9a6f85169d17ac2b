import { foldText } from '../../../../electron/backend/facts/fold-text.ts';
import { spaceLetters, wordsOf } from '../../../../electron/backend/facts/search-terms.ts';
import type { SearchRecord } from '../library-files.ts';

/** Something that finds records by words as somebody types them. */
export interface Engine {
  /** Ids of the best records, at most 20. */
  readonly find: (text: string) => readonly string[] | Promise<readonly string[]>;
}

export const FIRST = 20;
/** Fewer answers than this to the exact words, and slips are forgiven: the same for every engine. */
export const FEW = 4;

/** The words every engine is given, so that none loses for want of folding accents or of a tokenizer for Chinese. */
export function wordsFor(text: string): string[] {
  return [...wordsOf(spaceLetters(foldText(text)))];
}

export type MakeEngine = (records: readonly SearchRecord[]) => Engine | Promise<Engine>;
