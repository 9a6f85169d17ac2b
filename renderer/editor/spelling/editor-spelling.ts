import { createCommand, type LexicalCommand } from 'lexical';
import { createContext } from 'react';
import type { DossierWords } from '../../../core/contract/spelling-methods.ts';

/** How an editor asks about spelling; the shell answers. None of it may reject. */
export interface EditorSpelling {
  /** Of the note, BCP 47. */
  readonly language: string;
  /** Those of the words that are wrong in a language (BCP 47); null where that could not be found out. */
  readonly check: (words: readonly string[], language: string) => Promise<readonly string[] | null>;
  /** Likeliest first. */
  readonly suggest: (word: string, language: string) => Promise<readonly string[]>;
  /** What is right in the dossier besides; null until it is known. */
  readonly known: () => DossierWords | null;
  /** Calls whenever that changed; returns how to stop. */
  readonly follow: (listener: () => void) => () => void;
  /** Puts a word among the dossier's own; null where nothing can be put. */
  readonly add: ((word: string) => void) | null;
  /** Says something short to the user. */
  readonly say: (words: string) => void;
}

/** Null: spelling is not checked. */
export const SpellingContext = createContext<EditorSpelling | null>(null);

export type SpellingStep = 'suggest' | 'next' | 'previous';

/** Offers other words for the wrong one at the caret, or goes to the next one that is wrong or the one before. */
export const SPELLING_COMMAND: LexicalCommand<SpellingStep> = createCommand('SPELLING_COMMAND');
