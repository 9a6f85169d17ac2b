import { type Dictionary, dictionaryFor } from '../../../core/spelling/dictionaries.ts';
import { createThread, ThreadFault } from '../ask-thread.ts';
import { Refused } from '../refused.ts';
import type { SpellingJob } from './spelling-job.ts';

export interface Spelling {
  /** Those of the words the language's dictionary does not have; none where there is no dictionary. */
  readonly check: (language: string, words: readonly string[]) => Promise<readonly string[]>;
  /** Likeliest first, at most 5. */
  readonly suggest: (language: string, word: string) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export interface SpellingSetup {
  /** `spelling-worker.ts`, or what it was bundled to. */
  readonly script: URL;
  readonly log: (line: string) => void;
}

/** A batch takes milliseconds once its dictionary is read, words for another a quarter of a second at most. */
const TIME_LIMIT_MS = 10_000;
const MOST_SUGGESTIONS = 5;

/** Looks words up in the dictionaries that come with the app. Throws Refused `unavailable` where that fails. */
export function createSpelling({ script, log }: SpellingSetup): Spelling {
  const thread = createThread<SpellingJob, readonly string[]>({
    script,
    name: 'spelling-worker',
    timeLimitMs: TIME_LIMIT_MS,
  });
  const ask = async (language: string, make: (dictionary: Dictionary) => SpellingJob) => {
    const dictionary = dictionaryFor(language);
    if (dictionary === null) return [];
    try {
      return await thread.ask(make(dictionary));
    } catch (error) {
      if (!(error instanceof ThreadFault)) throw error;
      log(`spelling failed: ${error.message}`);
      throw new Refused('unavailable', 'Spelling could not be checked just now. The note is as it was.');
    }
  };
  return {
    check: (language, words) => ask(language, (dictionary) => ({ do: 'check', dictionary, words })),
    suggest: async (language, word) =>
      (await ask(language, (dictionary) => ({ do: 'suggest', dictionary, word }))).slice(0, MOST_SUGGESTIONS),
    close: thread.close,
  };
}
