import { wordAt } from './noun-phrase.ts';
import { isOnePerson } from './people-nouns.ts';
import { speechVerb } from './speech-verbs.ts';
import { DETERMINERS, isTime, PREPOSITIONS, RELATIVES } from './word-lists.ts';
import type { Word } from './words.ts';
import type { WriterSentence } from './writer-sentences.ts';

/** In words: how far into a sentence the noun may stand. */
const NOUN_WITHIN = 6;
const FRONTED_WITHIN = 16;

/**
 * The noun for one person without a name whom a sentence is about (`A constable wept as`, `At dusk, a cellist opens`) or
 * whose words it tells (`..., the regional director said on Monday.`). The next sentence may name whom it means. Null
 * for any other sentence.
 */
export function introducedBy({ words }: WriterSentence): string | null {
  const teller = tellerAtEnd(words);
  if (teller !== null) return teller;
  const direct = nounAt(words, 0);
  if (direct !== null || !PREPOSITIONS.has(wordAt(words, 0).lower)) return direct;
  for (let at = 1; at < FRONTED_WITHIN; at++) {
    const noun = wordAt(words, at).kind === 'comma' ? nounAt(words, at + 1) : null;
    if (noun !== null) return noun;
  }
  return null;
}

function nounAt(words: readonly Word[], start: number): string | null {
  if (!['a', 'an', 'one', 'his', 'her', 'its', 'their'].includes(wordAt(words, start).lower)) return null;
  let noun: string | null = null;
  for (let at = start + 1; at < start + NOUN_WITHIN; at++) {
    const { kind, lower } = wordAt(words, at);
    if (kind !== 'word' || DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || RELATIVES.has(lower)) break;
    if (isOnePerson(lower)) noun = lower;
    else if (noun !== null) break;
  }
  return noun;
}

function tellerAtEnd(words: readonly Word[]): string | null {
  let at = words.length - 1;
  while (
    at > 0 &&
    (wordAt(words, at).kind === 'stop' || isTime(wordAt(words, at).lower) || wordAt(words, at).lower === 'on')
  )
    at--;
  if (speechVerb(wordAt(words, at).lower)?.form !== 'past') return null;
  const noun = wordAt(words, at - 1).lower;
  if (!isOnePerson(noun)) return null;
  for (let back = at - 2; back > at - 2 - NOUN_WITHIN; back--) {
    const { kind, lower } = wordAt(words, back);
    if (['a', 'an', 'the'].includes(lower)) return wordAt(words, back - 1).kind === 'comma' ? noun : null;
    if (kind !== 'word') return null;
  }
  return null;
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
