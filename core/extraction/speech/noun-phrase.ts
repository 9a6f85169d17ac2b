import { isPlural } from './people-nouns.ts';
import { speechVerb } from './speech-verbs.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  FORMS_OF_BE,
  IRREGULAR_PASTS,
  isAdverb,
  isTime,
  NO_PASTS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  VERBS_AFTER_A_NAME,
} from './word-lists.ts';
import { NO_WORD, type Word } from './words.ts';

/** Words `from` to `to` (exclusive) of a sentence. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

export function wordAt(words: readonly Word[], index: number): Word {
  return words[index] ?? NO_WORD;
}

/** Whether a word is a verb in a form that makes a clause; `before` tells `the proposed plan` from `they proposed`. */
export function isFiniteVerb(words: readonly Word[], index: number): boolean {
  const { kind, lower } = wordAt(words, index);
  if (kind !== 'word') return false;
  if (AUXILIARIES.has(lower)) return !['be', 'been', 'being', 'having'].includes(lower);
  const before = wordAt(words, index - 1);
  if (
    (DETERMINERS.has(before.lower) && !endsInCount(words, index)) ||
    PREPOSITIONS.has(before.lower) ||
    before.possessive ||
    before.lower === 'to'
  )
    return false;
  if (NOUNS_TOO.has(lower) && isAfterArticle(words, index)) return false;
  if (IRREGULAR_PASTS.has(lower)) return true;
  if (VERBS_AFTER_A_NAME.has(lower) && (before.kind === 'name' || isPronoun(before.lower))) return true;
  const verb = speechVerb(lower);
  if (verb && (verb.form === 'past' || verb.form === 'present')) return !isNounHere(words, index);
  if (verb?.form === 'base') return ONLY_VERBS.has(lower) && (isPlural(before.lower) || before.lower === 'they');
  return isPast(lower) && before.kind !== 'stop' && !(before.capital && wordAt(words, index).capital);
}

/** `the mother of five said`: before this word a number stands for a noun. */
export function endsInCount(words: readonly Word[], index: number): boolean {
  return wordAt(words, index - 2).lower === 'of' && COUNTED.test(wordAt(words, index - 1).lower);
}

const COUNTED = /^(?:two|three|four|five|six|seven|eight|nine|ten)$/;

/** Speech verbs in the present that are nothing else. */
const ONLY_VERBS = new Set('say argue insist believe think warn contend maintain'.split(' '));

/** Past forms that are nouns as they stand. */
const NOUNS_TOO = new Set([
  'forecast',
  'cut',
  'set',
  'hit',
  'spread',
  'read',
  'rose',
  'felt',
  'saw',
  'left',
  'cost',
  'split',
  'put',
  'bet',
]);

/** `a September forecast`, `the biggest cut`. */
function isAfterArticle(words: readonly Word[], index: number): boolean {
  return [1, 2].some((back) => {
    const { kind, lower } = wordAt(words, index - back);
    const between = words.slice(index - back + 1, index);
    return (
      kind === 'word' &&
      ['a', 'an', 'the', 'its', 'their'].includes(lower) &&
      between.every(
        (word) => word.kind === 'word' && (word.capital || /(?:st|er|ous|al|ed|ent|ary|ic|new)$/.test(word.lower)),
      )
    );
  });
}

/** `state-owned` describes, however it ends. */
export function isPast(lower: string): boolean {
  return lower.length > 3 && lower.endsWith('ed') && !NO_PASTS.has(lower) && !lower.includes('-');
}

function isPronoun(lower: string): boolean {
  return SUBJECT_PRONOUNS.has(lower) || lower === 'who' || lower === 'which';
}

/** `police reports said`, `its claims were`: a verb follows, so this is none. */
function isNounHere(words: readonly Word[], index: number): boolean {
  const { lower } = wordAt(words, index);
  if (!lower.endsWith('s')) return false;
  const next = wordAt(words, index + 1);
  return (
    AUXILIARIES.has(next.lower) ||
    next.lower === 'of' ||
    (next.kind === 'word' && speechVerb(next.lower)?.form === 'past')
  );
}

/**
 * The noun phrase that ends before a word: back to the mark, conjunction or verb that parts it from the rest. `polled by
 * the bank` within it describes its noun and is no verb.
 */
export function phraseBefore(words: readonly Word[], end: number): Phrase {
  const last = wordAt(words, end - 1);
  if (last.kind === 'word' && SUBJECT_PRONOUNS.has(last.lower)) return { from: end - 1, to: end };
  let from = end;
  while (from > 0) {
    const word = wordAt(words, from - 1);
    if (word.kind === 'close') {
      const opened = openedBy(words, from - 1);
      if (opened === null) break;
      from = opened;
      continue;
    }
    if (!['word', 'name', 'number', 'other'].includes(word.kind)) break;
    if (word.kind === 'word') {
      if (SUBORDINATORS.has(word.lower) || AFTERWARDS.has(word.lower)) break;
      if (['and', 'or', '&'].includes(word.lower) && !joinsNouns(words, from - 1)) break;
      if (isFiniteVerb(words, from - 1) && !describesNoun(words, from - 1, from, end)) break;
    }
    from--;
  }
  return { from, to: end };
}

/** Begin what tells when: `after an independent review found`. */
const AFTERWARDS = new Set(['after', 'before', 'since', 'until', 'following']);

function openedBy(words: readonly Word[], close: number): number | null {
  for (let at = close - 1; at >= Math.max(0, close - 15); at--) if (wordAt(words, at).kind === 'open') return at;
  return null;
}

/** `Analysts polled by the bank`: a past form with a preposition after and a noun before. */
function describesNoun(words: readonly Word[], verb: number, from: number, end: number): boolean {
  const { lower } = wordAt(words, verb);
  const next = wordAt(words, ['out', 'up', 'off', 'down'].includes(wordAt(words, from).lower) ? from + 1 : from);
  const before = wordAt(words, verb - 1);
  if (from >= end || AUXILIARIES.has(lower)) return false;
  if (!(isPast(lower) || ['held', 'built', 'made', 'sent', 'seen', 'led', 'put', 'set', 'found'].includes(lower)))
    return false;
  return (
    ['by', 'in', 'at', 'on', 'from', 'with', 'to', 'for', 'last', 'this'].includes(next.lower) &&
    before.kind !== 'stop' &&
    before.kind !== 'comma' &&
    !SUBJECT_PRONOUNS.has(before.lower)
  );
}

/** `civil society groups and privacy advocates`: back from `and` to the phrase's beginning nothing is a verb. */
export function joinsNouns(words: readonly Word[], and: number): boolean {
  for (let at = and - 1; at >= Math.max(0, and - 12); at--) {
    const word = wordAt(words, at);
    if (word.kind === 'quote' || word.kind === 'colon' || word.kind === 'dash') return at < and - 1;
    if (word.kind === 'comma') return at < and - 1;
    if (word.kind !== 'word') continue;
    if (SUBORDINATORS.has(word.lower)) return at < and - 1;
    if (SUBJECT_PRONOUNS.has(word.lower)) return false;
    if (isFiniteVerb(words, at)) return false;
  }
  return and > 0;
}

/** The noun phrase that begins at a word: on to the mark, verb or conjunction that ends it. */
export function phraseAfter(words: readonly Word[], start: number): Phrase {
  let to = start;
  while (to < words.length) {
    const word = wordAt(words, to);
    if (word.kind === 'open') {
      const closed = closedBy(words, to);
      if (closed === null) break;
      to = closed + 1;
      continue;
    }
    if (!['word', 'name', 'number', 'other'].includes(word.kind)) break;
    if (word.kind === 'word' && to > start) {
      if (SUBORDINATORS.has(word.lower)) break;
      if (
        word.lower === 'and' &&
        !/^(?:the|a|an|his|her|its)$/.test(wordAt(words, to + 1).lower) &&
        wordAt(words, to + 1).kind !== 'name' &&
        !isNounAfterAnd(words, to + 1)
      )
        break;
      if (isFiniteVerb(words, to) && !describesAfter(words, to)) break;
    }
    to++;
  }
  return { from: start, to };
}

function isNounAfterAnd(words: readonly Word[], index: number): boolean {
  const { kind, capital } = wordAt(words, index);
  return kind === 'word' && capital;
}

function describesAfter(words: readonly Word[], verb: number): boolean {
  return (
    isPast(wordAt(words, verb).lower) &&
    ['by', 'on', 'in', 'at', 'with', 'to', 'from'].includes(wordAt(words, verb + 1).lower)
  );
}

function closedBy(words: readonly Word[], open: number): number | null {
  for (let at = open + 1; at <= Math.min(words.length - 1, open + 15); at++)
    if (wordAt(words, at).kind === 'close') return at;
  return null;
}

/**
 * Back from a verb over what may stand between it and its subject: auxiliaries, adverbs, `on Monday`, `last week`, a
 * bracketed aside. The index of the verb's first word.
 */
export function skipBetween(words: readonly Word[], verb: number): number {
  let at = verb;
  for (;;) {
    const word = wordAt(words, at - 1);
    const before = wordAt(words, at - 2);
    if (word.kind === 'close') {
      const opened = openedBy(words, at - 1);
      if (opened === null) return at;
      at = opened;
    } else if (word.kind !== 'word' && !(word.kind === 'number' && isTime(word.lower))) return at;
    else if (AUXILIARIES.has(word.lower) || isAdverb(word.lower) || word.lower === 'long' || word.lower === 'who') {
      if (word.lower === 'who') return at;
      at--;
    } else if (word.lower === 'first' && AUXILIARIES.has(before.lower)) at--;
    else if (word.lower === 'to' && ['used', 'continued', 'continues'].includes(before.lower)) at -= 2;
    else if (word.lower === 'to' && before.lower === 'on') at -= 3;
    else if (isTime(word.lower)) {
      let time = at - 1;
      while (
        time > 0 &&
        (isTime(wordAt(words, time - 1).lower) ||
          ['of', 'on', 'in', 'at', 'early', 'late', 'the'].includes(wordAt(words, time - 1).lower)) &&
        at - time < 6
      )
        time--;
      const lead = wordAt(words, time);
      const isPhrase =
        time < at - 1 ||
        ['yesterday', 'today', 'tonight', 'later', 'earlier', 'recently', 'now', 'then'].includes(word.lower) ||
        /day$/.test(word.lower);
      if (!isPhrase || time === 0 || (lead.lower === 'the' && time === at - 2 && before.lower === 'the')) return at;
      at = time;
    } else if (['turn', 'part', 'statement', 'interview'].includes(word.lower)) {
      const start = ['in', 'for'].includes(wordAt(words, at - 3).lower)
        ? at - 3
        : ['in', 'for'].includes(before.lower)
          ? at - 2
          : -1;
      if (start < 1) return at;
      at = start;
    } else return at;
  }
}

export function hasFormOfBe(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ lower }) => FORMS_OF_BE.has(lower));
}
