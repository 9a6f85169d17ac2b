import type { Attribution } from './attribution.ts';
import { isFiniteVerb, wordAt } from './noun-phrase.ts';
import type { SpeechVerb } from './speech-verbs.ts';
import { hasHearer, type Told } from './told.ts';
import { PARTICLES } from './verb-uses.ts';
import { isAdverb } from './word-lists.ts';
import type { Word } from './words.ts';

/** What a verb and its speaker tell, from what stands after and before them. */
export function placeStatement(
  words: readonly Word[],
  found: Pick<Attribution, 'verb' | 'speaker' | 'from' | 'to'>,
  { telling, lemma }: SpeechVerb,
  told: Told,
): Attribution | null {
  const after = { ...found, statement: 'after' as const };
  if (told === 'quote') return { ...after, inWords: false };
  const isPut = told === 'noun' && PARTICLES[lemma]?.includes(wordAt(words, found.verb + 1).lower) === true;
  const trails = told === 'nothing' || isPut || (told === 'noun' && telling === 'tell' && hasHearer(words, found.verb));
  if (trails) {
    if (telling === 'find' && !TRAILING.has(lemma)) return null;
    const boundary = boundaryBefore(words, found.from);
    // `than anybody thought`: between the mark and the verb stands a clause.
    if (words.slice(boundary, found.from).some((_, at) => isFiniteVerb(words, boundary + at))) return null;
    const isAfterQuote = quotedOnlyBefore(words, boundary);
    const inWords = telling !== 'quote' && boundary > 0 && !isAfterQuote && hasOwnWords(words, 0, boundary);
    if (!inWords && !isAfterQuote && wordAt(words, found.verb - 1).kind !== 'quote')
      return telling === 'quote' ? null : { ...after, statement: 'before', inWords: false };
    return {
      ...found,
      statement: inWords && hasOwnWords(words, found.verb + 1, words.length) ? 'around' : 'before',
      inWords,
    };
  }
  if (told === 'noun') {
    if (telling !== 'say' && !words.slice(found.verb).some(({ kind }) => kind === 'quote')) return null;
    if (telling !== 'say')
      return telling === 'quote' || telling === 'find' || telling === 'clause' ? { ...after, inWords: false } : null;
    return EMPTY.has(wordAt(words, found.verb + 1).lower) ? null : { ...after, inWords: true };
  }
  if (telling === 'quote')
    return {
      ...after,
      inWords: lemma === 'call' && ['for', 'on', 'against'].includes(wordAt(words, found.verb + 1).lower),
    };
  return { ...after, inWords: true };
}

const TRAILING = new Set(['find', 'estimate', 'hold', 'show', 'put']);
const EMPTY = new Set(['so', 'yes', 'nothing', 'little', 'goodbye', 'hello', 'sorry', 'much']);

export function hasOwnWords(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).filter(({ kind }) => kind === 'word' || kind === 'name').length > 0;
}

/** Where the words that name a speaker begin: after a quotation they follow directly, or after the last mark. */
function boundaryBefore(words: readonly Word[], from: number): number {
  const quote = words.slice(0, from).findLastIndex(({ kind }) => kind === 'quote');
  const lead = wordAt(words, quote + 1).kind === 'comma' ? quote + 2 : quote + 1;
  const isNoun = !['and', 'but', 'that', 'which', 'who', 'as', 'when', 'while'].includes(wordAt(words, lead).lower);
  if (quote >= 0 && isNoun && !words.slice(lead, from).some((_, at) => isFiniteVerb(words, lead + at)))
    return quote + 1;
  let at = from;
  while (at > 0 && !['comma', 'quote', 'dash', 'colon', 'stop', 'open'].includes(wordAt(words, at - 1).kind)) at--;
  return at;
}

/** Whether what stands before a place is a quotation alone, or one that its own words do not lead up to. */
export function quotedOnlyBefore(words: readonly Word[], place: number): boolean {
  let at = place - 1;
  while (at >= 0 && ['comma', 'dash', 'stop'].includes(wordAt(words, at).kind)) at--;
  while (at >= 0 && wordAt(words, at).kind === 'word' && isAdverb(wordAt(words, at).lower)) at--;
  if (wordAt(words, at).kind !== 'quote') return false;
  const lead = wordAt(words, at - 1);
  return (
    at === 0 ||
    lead.kind === 'comma' ||
    lead.kind === 'colon' ||
    lead.kind === 'quote' ||
    lead.kind === 'dash' ||
    lead.kind === 'stop'
  );
}
