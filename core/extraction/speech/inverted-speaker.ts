import { nameSpeaker } from './name-speaker.ts';
import { isFiniteVerb, phraseAfter, wordAt } from './noun-phrase.ts';
import { apposedTo } from './role-speaker.ts';
import type { Scene, Speaker } from './speaker.ts';
import type { SpeechVerb } from './speech-verbs.ts';
import { hasOwnWords } from './statement-place.ts';
import { isAdverb, isTime, PREPOSITIONS, RELATIVES, SUBORDINATORS } from './word-lists.ts';
import type { Word } from './words.ts';

export interface Inverted {
  readonly speaker: Speaker;
  readonly to: number;
}

/** `..., said the minister.`: the noun after the verb speaks when the clause before is whole and none follows. */
export function invertedSpeaker(scene: Scene, index: number, verb: SpeechVerb): Inverted | null {
  const { words } = scene;
  if (verb.form === 'participle' || verb.telling === 'tell' || (verb.form === 'base' && verb.lemma !== 'read'))
    return null;
  let lead = index - 1;
  while (
    lead > 0 &&
    wordAt(words, lead).kind === 'word' &&
    (isAdverb(wordAt(words, lead).lower) || ['has', 'had'].includes(wordAt(words, lead).lower))
  )
    lead--;
  const before = wordAt(words, lead);
  const afterQuote = before.kind === 'quote' || (before.kind === 'comma' && wordAt(words, lead - 1).kind === 'quote');
  if (!afterQuote && before.kind !== 'comma' && before.kind !== 'dash') return null;
  const phrase = phraseAfter(words, index + 1);
  if (phrase.to === phrase.from) return null;
  const first = wordAt(words, phrase.from);
  if (first.kind === 'word' && (PREPOSITIONS.has(first.lower) || isTime(first.lower) || SUBORDINATORS.has(first.lower)))
    return null;
  if (['reporters', 'journalists', 'him', 'her', 'them', 'me', 'us'].includes(first.lower)) return null;
  if (!afterQuote) {
    if (verb.telling === 'quote' || verb.telling === 'find') return null;
    const next = wordAt(words, phrase.to);
    if (next.kind === 'word' && SUBORDINATORS.has(next.lower)) return null;
    if (
      isFiniteVerb(words, phrase.to) ||
      !words.slice(0, lead).some((_, at) => isFiniteVerb(words, at)) ||
      hasFiniteAfter(words, phrase.to)
    )
      return null;
  } else if (
    isFiniteVerb(words, phrase.to) &&
    verb.telling !== 'quote' &&
    wordAt(words, lead).kind === 'quote' &&
    hasOwnWords(words, 0, lead - 1)
  )
    return null;
  const speaker = nameSpeaker(scene, phrase, 'verb-and-name', afterQuote ? 'anybody' : 'known');
  return speaker && { speaker: apposedTo(scene, phrase.to, speaker), to: phrase.to };
}

/** Whether a verb after the phrase makes it the subject of another clause; `who` and what hangs on it do not count. */
function hasFiniteAfter(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length; at++) {
    const { kind, lower } = wordAt(words, at);
    if (kind === 'quote' || kind === 'stop' || kind === 'colon') return false;
    // `accepted the findings and apologised` has its subject before.
    if (kind === 'word' && lower === 'and') return isFiniteVerb(words, at + 1);
    if (kind === 'word' && (RELATIVES.has(lower) || SUBORDINATORS.has(lower))) return false;
    if (isFiniteVerb(words, at)) return true;
  }
  return false;
}
