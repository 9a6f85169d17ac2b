import { findDates } from './dates/find-dates.ts';
import type { Extraction, ExtractionInput } from './extraction.ts';
import { suggestFacts } from './facts/suggest-facts.ts';
import { findFigures } from './figures/find-figures.ts';
import { findNames } from './names/find-names.ts';
import { findSentences } from './sentences/find-sentences.ts';
import { findSpeech } from './speech/find-speech.ts';

/**
 * Everything an article says that a dossier can hold, from its sentences to suggested facts. Takes any text, never
 * throws, reads no clock and no network; its time grows with the text's length.
 */
export function extract(input: ExtractionInput): Extraction {
  const { article, language, published, known } = input;
  const sentences = findSentences(article, language);
  const mentions = findNames(article, sentences, known);
  const dates = findDates(article, sentences, published);
  const figures = findFigures(article, sentences, mentions, dates);
  const { heard, ...speech } = findSpeech(article, sentences, mentions);
  const found = { mentions, dates, figures, ...speech };
  return { sentences, ...found, facts: suggestFacts(article, heard, found) };
}
