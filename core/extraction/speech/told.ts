import { isFiniteVerb, isPast, wordAt } from './noun-phrase.ts';
import { speakerNoun } from './people-nouns.ts';
import type { SpeechVerb } from './speech-verbs.ts';
import { tellsByNoun } from './topics.ts';
import { DETERMINERS, isAdverb, isTime, PREPOSITIONS, SUBORDINATORS } from './word-lists.ts';
import type { Word } from './words.ts';

/**
 * What follows a verb of speech: `words` that say what was said, a `quote` that does, `nothing` but a place, time or
 * hearer (the statement stands before the verb, or there is none), or a `noun` (the speaker of `said the minister`, or
 * whatever else the verb can have as its object).
 */
export type Told = 'words' | 'quote' | 'nothing' | 'noun';

/** In words. */
const FARTHEST = 40;

export function toldAfter(words: readonly Word[], verb: number, { lemma, telling, form }: SpeechVerb): Told {
  if (tellsByNoun(words, verb, lemma)) return 'words';
  const clause =
    telling === 'find' ? BARE.has(lemma) : !THAT_ONLY.has(lemma) && !(lemma === 'think' && form === 'past');
  const hearer = telling === 'tell' || HEARD.has(lemma) ? hearerEnd(words, verb + 1) : verb + 1;
  let isOwn = false;
  for (let at = verb + 1; at < Math.min(words.length, verb + FARTHEST); at++) {
    const word = wordAt(words, at);
    if (word.kind === 'open') {
      at = closing(words, at);
      continue;
    }
    // `kept its “buy” rating` tells nothing.
    if (word.kind === 'quote') return !isOwn ? 'quote' : telling === 'say' || telling === 'tell' ? 'words' : 'noun';
    if (word.kind === 'stop' || word.kind === 'dash') break;
    if (word.kind === 'colon') return wordAt(words, at + 1).kind === 'quote' ? 'quote' : isOwn ? 'noun' : 'nothing';
    if (word.kind === 'comma') {
      const next = wordAt(words, at + 1);
      if (next.kind === 'quote' && !isOwn) return 'quote';
      if (next.lower === 'that' && at === verb + 1) continue;
      if (!isOwn) return 'nothing';
      return clause && hasVerbAfterAside(words, at) ? 'words' : 'noun';
    }
    if (word.kind === 'word') {
      if (word.lower === 'that' && !isOwn && isThat(words, at, telling === 'find')) return 'words';
      if (!isOwn && ['whether', 'how', 'why', 'what'].includes(word.lower)) return 'words';
      if (word.lower === 'as' && wordAt(words, at + 1).kind === 'quote') return 'quote';
      // What hangs on a noun or tells when is no clause of the verb: `found a note that was`, `said when met`.
      if (SUBORDINATORS.has(word.lower) && (isOwn || TELLS_WHEN.has(word.lower))) break;
      if (isOwn && ['than', 'as'].includes(word.lower)) break;
      if (clause && isFiniteVerb(words, at) && at > verb + 1 && !describes(words, at)) return 'words';
    }
    if (at >= hearer && !isOwn) isOwn = !isAside(words, at, verb);
  }
  return isOwn ? 'noun' : 'nothing';
}

/** Take a clause without `that`, unlike others that have more meanings: too much is held, raised and expected. */
const BARE = new Set(['find', 'show', 'indicate', 'calculate', 'demonstrate', 'imply']);
const THAT_ONLY = new Set(['guess', 'relate', 'feel', 'object', 'decree', 'swear', 'cite', 'dispute', 'attribute']);

const TELLS_WHEN = new Set(['when', 'while', 'because', 'although', 'though', 'as', 'but', 'so', 'yet']);

function closing(words: readonly Word[], open: number): number {
  for (let at = open + 1; at < Math.min(words.length, open + 15); at++)
    if (wordAt(words, at).kind === 'close') return at;
  return open;
}

/** `believes leakage, now 22 percent, could be halved` */
function hasVerbAfterAside(words: readonly Word[], comma: number): boolean {
  for (let at = comma + 1; at < Math.min(words.length, comma + 12); at++) {
    const { kind } = wordAt(words, at);
    if (kind === 'comma') return isFiniteVerb(words, at + 1);
    if (kind === 'quote' || kind === 'stop' || kind === 'colon') return false;
  }
  return false;
}

/** `a rally attended by thousands` */
function describes(words: readonly Word[], at: number): boolean {
  return isPast(wordAt(words, at).lower) && PREPOSITIONS.has(wordAt(words, at + 1).lower);
}

/** `that` as a conjunction: not `that night`, nor, where a verb is asked for, `found that house`. */
function isThat(words: readonly Word[], at: number, needsVerb: boolean): boolean {
  const next = wordAt(words, at + 1);
  if (isTime(next.lower) && next.kind === 'word' && !next.capital) return false;
  // `had heard that before.`
  if (next.lower === 'before' && wordAt(words, at + 2).kind !== 'word' && wordAt(words, at + 2).kind !== 'name')
    return false;
  if (!needsVerb || next.kind !== 'word') return true;
  if (DETERMINERS.has(next.lower) || PREPOSITIONS.has(next.lower) || SUBORDINATORS.has(next.lower)) return true;
  for (let after = at + 1; after < Math.min(words.length, at + 25); after++)
    if (isFiniteVerb(words, after)) return true;
  return false;
}

/** A preposition and what it governs, a time or an adverb: not yet what is told. */
function isAside(words: readonly Word[], at: number, verb: number): boolean {
  const { lower, kind } = wordAt(words, at);
  if (kind === 'word' && (PREPOSITIONS.has(lower) || isAdverb(lower))) return true;
  if (isTime(lower)) return true;
  if (['reporters', 'journalists', 'newsmen'].includes(lower)) return true;
  for (let back = at - 1; back > verb; back--) {
    const before = wordAt(words, back);
    if (PREPOSITIONS.has(before.lower) || isTime(before.lower)) return true;
    if (before.kind !== 'word' && before.kind !== 'name' && before.kind !== 'number') return false;
  }
  return false;
}

/** Verbs that name their hearer: `reminded the crowd that`. */
const HEARD = new Set(['remind', 'inform', 'assure', 'warn', 'advise', 'caution', 'ask']);

/** Past the hearer in `told the court the guard had slept`; the place itself where there is none. */
function hearerEnd(words: readonly Word[], from: number): number {
  const first = wordAt(words, from);
  if (first.kind === 'name') return from + 1;
  if (first.kind !== 'word' || PREPOSITIONS.has(first.lower)) return from;
  if (['me', 'us', 'him', 'her', 'them', 'you'].includes(first.lower)) return from + 1;
  for (let at = from; at < from + 6; at++) {
    const { kind, lower, capital } = wordAt(words, at);
    if (kind === 'name') return at + 1;
    if (kind !== 'word') return from;
    if (speakerNoun(lower) !== null || HEARERS.has(lower) || capital) return pastCapitals(words, at + 1);
    if (at > from && (DETERMINERS.has(lower) || PREPOSITIONS.has(lower))) return from;
  }
  return from;
}

/** `radio station Andina`, `the Palawan Sentinel`. */
function pastCapitals(words: readonly Word[], from: number): number {
  let at = from;
  while (at < from + 4 && wordAt(words, at).capital && !isTime(wordAt(words, at).lower)) at++;
  return at;
}

const HEARERS = new Set(
  'crowd house meeting hearing audience conference summit floor room world nation country congregation gathering session inquest inquiry class investors markets bbc'.split(
    ' ',
  ),
);

/** Whether somebody is told: `told stories` has none. */
export function hasHearer(words: readonly Word[], verb: number): boolean {
  return hearerEnd(words, verb + 1) > verb + 1;
}
