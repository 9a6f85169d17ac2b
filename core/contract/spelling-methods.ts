import type { InDossier, Method } from './method.ts';

/** Spelling by the dictionaries that come with the app; nothing is asked of any network. Refusal: `unavailable`. */
export interface SpellingMethods {
  /** Those of the words that are wrong in the language (BCP 47); none where there is no dictionary for it. */
  readonly check: Method<{ readonly language: string; readonly words: readonly string[] }, readonly string[]>;
  /** What a wrong word may have been meant as, likeliest first, at most 5. */
  readonly suggest: Method<{ readonly language: string; readonly word: string }, readonly string[]>;
  readonly words: Method<InDossier, DossierWords>;
  /** Adds words to the dossier's own and takes others out. */
  readonly changeWords: Method<
    InDossier & { readonly add: readonly string[]; readonly remove: readonly string[] },
    DossierWords
  >;
}

/** What is right in a dossier whatever a dictionary says. */
export interface DossierWords {
  /** Added by its users, in order. */
  readonly own: readonly string[];
  /** Names its facts use. */
  readonly names: readonly string[];
}
