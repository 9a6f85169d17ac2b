import type { Attribution } from './attribution.ts';
import { findSubject, mainSubject } from './find-subject.ts';
import { invertedSpeaker } from './inverted-speaker.ts';
import { nameSpeaker } from './name-speaker.ts';
import { hasFormOfBe, isFiniteVerb, phraseAfter, skipBetween, wordAt } from './noun-phrase.ts';
import { speakerNoun } from './people-nouns.ts';
import { apposedTo } from './role-speaker.ts';
import type { Scene, Speaker, Wanted } from './speaker.ts';
import { type SpeechVerb, speechVerb } from './speech-verbs.ts';
import { hasOwnWords, placeStatement, quotedOnlyBefore } from './statement-place.ts';
import { toldAfter } from './told.ts';
import { AMBIGUOUS, agrees, isByPhone, isNoVerb } from './verb-uses.ts';
import type { Word } from './words.ts';

/** Everything that is said in a sentence, by whom, in the order of the verbs. */
export function findAttributions(scene: Scene): readonly Attribution[] {
  const found: Attribution[] = [];
  const { words } = scene;
  // Who asks states nothing: `Would she go, if the governor asked?`
  if (words.at(-1)?.lower === '?') return [];
  for (const [index, word] of words.entries()) {
    if (word.kind !== 'word') continue;
    const last = found.at(-1) ?? null;
    const source = sourceAt(scene, index) ?? verbAt({ ...scene, speaking: last?.speaker.subject ?? null }, index, last);
    if (source && !isWithinStatement(words, found, source)) found.push(source);
  }
  return found.filter((one) => !(one.inWords && isAside(words, found, one)));
}

/** `the company, which blamed vandals, said`: what is told of a speaker before the verb the sentence turns on. */
function isAside(
  words: readonly Word[],
  found: readonly Attribution[],
  { verb, speaker, statement }: Attribution,
): boolean {
  if (statement !== 'after' || !['which', 'who'].includes(wordAt(words, skipBetween(words, verb) - 1).lower))
    return false;
  return found.some((one) => one.verb > verb && one.speaker.name === speaker.name && one.statement === 'after');
}

/** What somebody else says within what is told: `said the ministry had warned that`. */
function isWithinStatement(
  words: readonly Word[],
  found: readonly Attribution[],
  { verb, from, speaker, inWords: isTold, statement: place }: Attribution,
): boolean {
  const outer = found.findLast(({ inWords, statement }) => inWords && statement !== 'before');
  if (!isTold || place !== 'after' || !outer) return false;
  // `said that the port was full and warned` goes on; `testified that she had warned` does not.
  const isNew = speaker.at.start > wordAt(words, outer.verb).start;
  if (outer.speaker.name === speaker.name && !isNew) return false;
  const between = words.slice(outer.verb + 1, Math.min(from, verb));
  return !between.some(
    ({ kind, lower }, at) =>
      kind === 'colon' ||
      kind === 'dash' ||
      kind === 'quote' ||
      lower === 'while' ||
      lower === 'whereas' ||
      (kind === 'comma' && ['and', 'but', 'as'].includes(between[at + 1]?.lower ?? '')),
  );
}

/** `according to the bank`, `in the words of Ana Lee`. */
function sourceAt(scene: Scene, index: number): Attribution | null {
  const { words } = scene;
  const { lower } = wordAt(words, index);
  const next = wordAt(words, index + 1).lower;
  let start = -1;
  if (lower === 'according' && next === 'to' && isSource(words, index + 2)) start = index + 2;
  if (['words', 'view', 'opinion', 'judgment', 'judgement', 'estimation'].includes(lower) && next === 'of')
    if (['the', 'in'].includes(wordAt(words, index - 1).lower)) start = index + 2;
  if (start < 0) return null;
  const phrase = phraseAfter(words, start);
  const speaker = nameSpeaker(scene, phrase, 'verb-and-name') ?? null;
  if (!speaker) return null;
  const from = lower === 'according' ? index : index - 2;
  return {
    verb: index,
    speaker: apposedTo(scene, phrase.to, speaker),
    from,
    to: phrase.to,
    statement: 'around',
    inWords: isToldAround(words, from, phrase.to),
  };
}

const NO_SOURCE = new Set('plan schedule whether how what need custom tradition size age law'.split(' '));

/** Not `according to plan`, nor to `their needs`. */
function isSource(words: readonly Word[], start: number): boolean {
  const { lower } = wordAt(words, start);
  if (!['its', 'their', 'his', 'her'].includes(lower)) return !NO_SOURCE.has(lower);
  return words.slice(start + 1, start + 4).some((word) => word.kind === 'word' && speakerNoun(word.lower) !== null);
}

function isToldAround(words: readonly Word[], from: number, to: number): boolean {
  return hasOwnWords(words, 0, from) || hasOwnWords(words, to, words.length);
}

function verbAt(scene: Scene, index: number, last: Attribution | null): Attribution | null {
  const { words } = scene;
  const verb = speechVerb(wordAt(words, index).lower);
  if (!verb) return null;
  if (verb.form === 'past' && wordAt(words, index + 1).lower === 'by' && !isByPhone(words, index))
    return passiveBy(scene, index);
  if (isNoVerb(words, index, verb)) return null;
  const told = toldAfter(words, index, verb);
  if (told === 'nothing' && isRelative(words, index)) return null;
  const inverted = invertedSpeaker(scene, index, verb);
  if (inverted) {
    const from = index;
    const statement = quotedOnlyBefore(words, index) ? false : hasOwnWords(words, 0, index);
    return { verb: index, speaker: inverted.speaker, from, to: inverted.to, statement: 'before', inWords: statement };
  }
  const speaker = writerOfMessage(scene, speakerOf(scene, index, verb, last));
  if (!speaker || !agrees(words, index, verb, speaker)) return null;
  if (wordsOf(words, speaker) === 'i' && !(verb.form === 'past' && WRITERS.has(verb.lemma))) return null;
  const from = Math.min(index, firstWordOf(words, index, speaker));
  return placeStatement(words, { verb: index, speaker, from, to: index + 1 }, verb, told);
}

/** `an engineer who testified on behalf of the union` */
function isRelative(words: readonly Word[], verb: number): boolean {
  const { lower } = wordAt(words, skipBetween(words, verb) - 1);
  return lower === 'who' || lower === 'which' || lower === 'that';
}

/** `was described by Ana Lee as “a gift”`, `were told by officials that`. */
function passiveBy(scene: Scene, index: number): Attribution | null {
  const { words } = scene;
  const phrase = phraseAfter(words, index + 2);
  const [as, next] = [wordAt(words, phrase.to), wordAt(words, phrase.to + 1)];
  const isQuote = as.kind === 'quote' || next.kind === 'quote';
  if (!isQuote && as.lower !== 'that') return null;
  const speaker = nameSpeaker(scene, phrase, 'verb-and-name', 'known');
  return (
    speaker && { verb: index, speaker, from: index, to: phrase.to, statement: 'after', inWords: as.lower === 'that' }
  );
}

function speakerOf(scene: Scene, index: number, verb: SpeechVerb, before: Attribution | null): Speaker | null {
  const { words } = scene;
  const last = before?.speaker ?? null;
  const wanted: Wanted = AMBIGUOUS.has(verb.lemma) || !['say', 'tell'].includes(verb.telling) ? 'known' : 'anybody';
  const start = skipBetween(words, index);
  const lead = wordAt(words, start - 1);
  if (start === 0) return null;
  if (verb.form === 'participle' && !hasFormOfBe(words, start, index)) {
    const isFree =
      lead.kind === 'comma' ||
      lead.kind === 'dash' ||
      lead.kind === 'quote' ||
      ['after', 'before', 'by', 'while', 'and', 'without', 'in'].includes(lead.lower);
    if (isFree) return last ?? mainSubject(scene);
    if (lead.lower === 'as') return findSubject(scene, start - 2, 'known');
    return findSubject(scene, index, 'known');
  }
  // `Experts, she says, have warned`: hers is another verb.
  if (lead.kind === 'comma' && before?.to === start - 1) return null;
  if (['and', 'but', 'or', 'then'].includes(lead.lower) && last && THOUGHTS.has(verb.lemma)) return null;
  if (['and', 'but', 'or', 'then'].includes(lead.lower))
    return last ?? ofVerbBefore(scene, start) ?? mainSubject(scene);
  return findSubject(scene, index, wanted) ?? (lead.kind === 'comma' ? last : null);
}

/** The subject of the nearest verb before a conjunction: `kept rates and hinted that`. */
function ofVerbBefore(scene: Scene, and: number): Speaker | null {
  for (let at = and - 2; at > 0; at--) if (isFiniteVerb(scene.words, at)) return findSubject(scene, at, 'known');
  return null;
}

/** Whoever says something and fears something else need not be the same: `said members agreed but feared`. */
const THOUGHTS = new Set(['fear', 'hope', 'think', 'believe', 'feel', 'expect', 'doubt', 'find', 'show', 'hold']);

/** `Dao sent a text that read`: a message speaks for whoever the sentence is about. */
function writerOfMessage(scene: Scene, speaker: Speaker | null): Speaker | null {
  if (
    speaker?.subject.type !== null ||
    !/^(?:an? )?(?:[\p{L}-]+ )?(?:message|text|letter|note|e-?mail|post|tweet|telegram|diary)$/u.test(speaker.name)
  )
    return speaker;
  const about = mainSubject(scene);
  return about?.subject.type === 'person' ? about : speaker;
}

/** What a writer can say to have said; `I hope`, `I would ask` are said here and now. */
const WRITERS = new Set('say tell warn argue write promise explain ask announce predict'.split(' '));

function wordsOf(words: readonly Word[], { at }: Speaker): string {
  return words.find(({ start, end }) => start === at.start && end === at.end)?.lower ?? '';
}

/** Where the words of the speaker begin: after the comma or quotation before the name. */
function firstWordOf(words: readonly Word[], verb: number, { at }: Speaker): number {
  for (let index = verb; index >= 0; index--) if (wordAt(words, index).start <= at.start) return index;
  return verb;
}
