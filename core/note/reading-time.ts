import { countWords } from './note-text.ts';

/** How long a text takes, in minutes, read in silence and read out; not rounded, and 0 of an empty text. */
export interface ReadingTime {
  readonly silent: number;
  readonly aloud: number;
}

/**
 * Words a minute. In silence: Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109
 * (2019), 238 for non-fiction in English; French differs by less than readers do, and for Malay no better figure is known.
 * Aloud: 150, as is usual for a brief that is spoken and not hurried.
 */
const WORDS = { silent: 238, aloud: 150 };
/**
 * Characters a minute where words are not spaced. In silence: 500, the common convention for Chinese and Japanese. Aloud:
 * 255, Trauzettel-Klosinski and Dietz, "Standardized Assessment of Reading Performance", IOVS 53 (2012), for Chinese.
 */
const CHARACTERS = { silent: 500, aloud: 255 };
const CHARACTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** By words, and by characters in what is Chinese or Japanese of it, so that a text in both takes both. `language`: BCP 47. */
export function readingTime(text: string, language: string): ReadingTime {
  const characters = text.match(CHARACTER)?.length ?? 0;
  const words = countWords(text.replace(CHARACTER, ' '), language);
  return {
    silent: words / WORDS.silent + characters / CHARACTERS.silent,
    aloud: words / WORDS.aloud + characters / CHARACTERS.aloud,
  };
}
