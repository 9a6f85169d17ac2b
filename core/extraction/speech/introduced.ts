import { wordAt } from './noun-phrase.ts';
import { isOnePerson } from './people-nouns.ts';
import { DETERMINERS, PREPOSITIONS, RELATIVES } from './word-lists.ts';
import type { WriterSentence } from './writer-sentences.ts';

/** In words: how far into a sentence the noun may stand. */
const NOUN_WITHIN = 6;

/**
 * The noun a sentence begins with where it is about one person without a name: `A constable wept as`, `Her
 * superintendent was`. The next sentence may name whom it means. Null for any other sentence.
 */
export function introducedBy({ words }: WriterSentence): string | null {
  if (!['a', 'an', 'one', 'his', 'her', 'its', 'their'].includes(wordAt(words, 0).lower)) return null;
  let noun: string | null = null;
  for (let at = 1; at < NOUN_WITHIN; at++) {
    const { kind, lower } = wordAt(words, at);
    if (kind !== 'word' || DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || RELATIVES.has(lower)) break;
    if (isOnePerson(lower)) noun = lower;
    else if (noun !== null) break;
  }
  return noun;
}

/** What `who` and a verb after a name say of its bearer: `who chairs the guild`. */
export function nounsOfTrade(verb: string): readonly string[] {
  return TRADES[verb] ?? [];
}

const TRADES: Readonly<Record<string, readonly string[]>> = {
  chairs: ['chairman', 'chair'],
  leads: ['leader'],
  heads: ['head'],
  owns: ['owner'],
  teaches: ['teacher'],
  farms: ['farmer'],
  grows: ['farmer', 'grower'],
  drives: ['driver'],
  sells: ['seller', 'vendor', 'trader'],
  represents: ['lawyer', 'representative'],
  studies: ['researcher', 'scientist'],
};
