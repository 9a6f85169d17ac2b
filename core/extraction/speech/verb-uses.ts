import { endsInCount, hasFormOfBe, skipBetween, wordAt } from './noun-phrase.ts';
import { isPlural } from './people-nouns.ts';
import type { Speaker } from './speaker.ts';
import type { SpeechVerb } from './speech-verbs.ts';
import { tellsByNoun } from './topics.ts';
import { AUXILIARIES, DETERMINERS, FORMS_OF_BE, PREPOSITIONS } from './word-lists.ts';
import type { Word } from './words.ts';

/** Noun, infinitive, passive or adjective: no verb that tells. */
export function isNoVerb(words: readonly Word[], index: number, verb: SpeechVerb): boolean {
  const before = wordAt(words, index - 1);
  const after = wordAt(words, index + 1);
  if ((after.lower === 'by' && !isByPhone(words, index)) || (verb.lemma === 'accuse' && after.lower === 'of'))
    return true;
  if (before.lower === 'to')
    return !['used', 'on', 'continued', 'continues', 'quick'].includes(wordAt(words, index - 2).lower);
  if (
    before.kind === 'word' &&
    (DETERMINERS.has(before.lower) || before.possessive) &&
    !endsInCount(words, index) &&
    !['all', 'both', 'each', 'many', 'others', 'some', 'several', 'most'].includes(before.lower)
  )
    return true;
  if (before.possessive) return true;
  if (before.kind === 'word' && PREPOSITIONS.has(before.lower) && verb.form !== 'participle') return true;
  if (
    ['down', 'off', 'up', 'back'].includes(after.lower) &&
    ['write', 'call', 'hold', 'read', 'report', 'make', 'rule'].includes(verb.lemma)
  )
    return true;
  const particles = PARTICLES[verb.lemma];
  if (particles && !particles.includes(after.lower) && !tellsByNoun(words, index, verb.lemma)) return true;
  const start = skipBetween(words, index);
  const between = words.slice(start, index);
  if (KEPT_BACK.has(verb.lemma) && between.some(({ lower }) => lower === 'not' || /n[’']t$/.test(lower))) return true;
  if (verb.form === 'past' && hasFormOfBe(words, start, index)) return true;
  if (verb.form === 'present' && AUXILIARIES.has(after.lower)) return true;
  if (wordAt(words, 0).lower === 'not' && index < 6) return true;
  return AMBIGUOUS.has(verb.lemma) && after.lower === 'of' && verb.form !== 'past';
}

/** `said by telephone`: no passive. */
export function isByPhone(words: readonly Word[], verb: number): boolean {
  return /^(?:tele)?phone$|^e-?mail$|^text$|^letter$|^video$|^radio$/.test(wordAt(words, verb + 2).lower);
}

/** Verbs of speech only with the word after them. */
export const PARTICLES: Readonly<Record<string, readonly string[]>> = {
  shoot: ['back'],
  hit: ['back'],
  fire: ['back'],
  go: ['on'],
  put: ['it'],
  weigh: ['in'],
  chime: ['in'],
  chip: ['in'],
  sum: ['up'],
  point: ['out', 'to'],
  make: ['it', 'clear', 'plain'],
};

/** Whoever did not say tells nothing. */
const KEPT_BACK = new Set(
  'say tell add state confirm comment announce reveal disclose explain note mention report ask write'.split(' '),
);

/** Verbs that are nouns as often. */
export const AMBIGUOUS = new Set(
  'note state report claim estimate rule project show find hope fear demand call question promise comment forecast hold put make post text read end object guess feel challenge signal remark reply hint joke pledge vow cite dispute attribute'.split(
    ' ',
  ),
);

/** A base form has several speakers, or an auxiliary. */
export function agrees(
  words: readonly Word[],
  index: number,
  verb: SpeechVerb,
  { subject, found, at }: Speaker,
): boolean {
  if (verb.form !== 'base' || verb.lemma === 'put' || verb.lemma === 'read') return true;
  const start = skipBetween(words, index);
  const auxiliaries = words.slice(start, index).filter(({ lower }) => AUXILIARIES.has(lower));
  if (auxiliaries.some(({ lower }) => !FORMS_OF_BE.has(lower) && !lower.startsWith('ha'))) return true;
  if (wordAt(words, index - 1).lower === 'to') return true;
  if (subject.plural) return true;
  const own = words.filter((word) => word.start >= at.start && word.end <= at.end);
  if (found === 'pronoun') return own.some(({ lower }) => ['they', 'i', 'we'].includes(lower) || isPlural(lower));
  return wordsBetween(words, index, at.end).some(({ lower }) => lower === 'and');
}

function wordsBetween(words: readonly Word[], index: number, start: number): readonly Word[] {
  return words.slice(0, index).filter((word) => word.start >= start);
}
