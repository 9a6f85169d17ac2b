import type { Dictionary } from '../../../core/spelling/dictionaries.ts';

/** Words to look up, or one to find others for. */
export type SpellingJob =
  | { readonly do: 'check'; readonly dictionary: Dictionary; readonly words: readonly string[] }
  | { readonly do: 'suggest'; readonly dictionary: Dictionary; readonly word: string };
