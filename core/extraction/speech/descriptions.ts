import { introducedBy, nounsOfTrade } from './introduced.ts';
import { isFiniteVerb, wordAt } from './noun-phrase.ts';
import { isBusinessNoun, speakerNoun } from './people-nouns.ts';
import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from './word-lists.ts';
import type { Word } from './words.ts';
import type { WriterSentence } from './writer-sentences.ts';

/**
 * The nouns an article describes people and organisations by, in small letters: what stands before a name (`mining
 * minister`), in apposition to it (`the bank’s chair`) and after `is`.
 */
export function descriptionsIn(sentences: readonly WriterSentence[]): ReadonlyMap<string, Set<string>> {
  const descriptions = new Map<string, Set<string>>();
  for (const [at, { words }] of sentences.entries()) {
    const first = wordAt(words, 0).mention ?? wordAt(words, 1).mention;
    const before = sentences[at - 1];
    // Whom the sentence before means, where nothing else is said of somebody new.
    const introduced =
      first?.type === 'person' && !descriptions.has(first.name) && before ? introducedBy(before) : null;
    for (const [index, { mention }] of words.entries()) {
      if (!mention || (mention.type !== 'person' && mention.type !== 'organisation')) continue;
      const known = descriptions.get(mention.name) ?? new Set<string>();
      descriptions.set(mention.name, known);
      const role = mention.role?.toLowerCase().split(/[\s,]+/) ?? [];
      for (const word of [...role, ...leading(words, index), ...apposed(words, index)]) {
        if (!TITLES.has(word) && (speakerNoun(word) !== null || isBusinessNoun(word))) known.add(word);
        if (mention.type === 'person') for (const noun of titled(word)) known.add(noun);
      }
      if (mention.type === 'person') for (const noun of trades(words, index)) known.add(noun);
    }
    const known = first && introduced !== null ? descriptions.get(first.name) : undefined;
    if (introduced !== null && known && ![...known].some((noun) => !isFromTitle(noun))) known.add(introduced);
  }
  return descriptions;
}

/** Stand before a name without saying what somebody does. */
const TITLES = new Set(['father', 'mother', 'sister', 'brother', 'lord', 'lady']);

/** What whoever bears a title is called afterwards. */
function titled(title: string): readonly string[] {
  return TITLED[title.replace(/\.$/, '')] ?? [];
}

/** `professor` may stand before a name without a word on what its bearer does in the article. */
export function isFromTitle(noun: string): boolean {
  return ['professor', 'doctor', 'nun', 'priest', 'monk'].includes(noun);
}

const TITLED: Readonly<Record<string, readonly string[]>> = {
  prof: ['professor'],
  dr: ['doctor'],
  sister: ['nun'],
  father: ['priest'],
  fr: ['priest'],
  reverend: ['pastor', 'minister', 'priest'],
  rev: ['pastor', 'minister', 'priest'],
  brother: ['monk'],
  capt: ['captain'],
  col: ['colonel'],
  gen: ['general'],
  gov: ['governor'],
  sen: ['senator'],
  rep: ['representative'],
  insp: ['inspector'],
  supt: ['superintendent'],
  'vice-chancellor': ['chancellor'],
};

/** `, who chairs the guild` after a name. */
function trades(words: readonly Word[], name: number): readonly string[] {
  const isWho = wordAt(words, name + 1).kind === 'comma' && wordAt(words, name + 2).lower === 'who';
  return isWho ? nounsOfTrade(wordAt(words, name + 3).lower) : [];
}

/** In words; a longer description is a clause. */
const LONGEST = 12;

function leading(words: readonly Word[], name: number): readonly string[] {
  const found: string[] = [];
  let at = name - 1;
  for (; at >= Math.max(0, name - LONGEST); at--) {
    const word = wordAt(words, at);
    const isOf = ['of', 'for', 'and'].includes(word.lower) && wordAt(words, at + 1).capital;
    if (word.kind === 'name' || isOf) continue;
    if (word.kind !== 'word' || DETERMINERS.has(word.lower) || isBorder(words, at) || isFiniteVerb(words, at)) break;
    found.push(word.lower);
  }
  return wordAt(words, at).kind === 'comma' ? [...found, ...describedUpTo(words, at)] : found;
}

/** `the mayor of Whanganui, ` before a name. */
function describedUpTo(words: readonly Word[], comma: number): readonly string[] {
  for (let at = comma - 1; at >= Math.max(0, comma - LONGEST); at--) {
    const word = wordAt(words, at);
    if (word.kind === 'comma' || word.kind === 'quote' || word.kind === 'colon') return [];
    if (word.lower === 'the' || word.lower === 'a' || word.lower === 'an' || word.lower === 'its')
      if (!PREPOSITIONS.has(wordAt(words, at - 1).lower)) return nounsFrom(words, at + 1, comma);
  }
  return [];
}

function apposed(words: readonly Word[], name: number): readonly string[] {
  let at = name + 1;
  if (wordAt(words, at).kind === 'open') {
    while (at < name + 12 && wordAt(words, at).kind !== 'close') at++;
    at++;
  }
  while (wordAt(words, at).capital && /^\p{Lu}{2,5}$/u.test(wordAt(words, at).lower.toUpperCase()) && at < name + 4)
    at++;
  const mark = wordAt(words, at);
  const isComma = mark.kind === 'comma' || mark.kind === 'dash';
  const isCopula = ['is', 'was', 'became', 'remains'].includes(mark.lower);
  if (!isComma && !isCopula) return [];
  at++;
  if (wordAt(words, at).kind === 'number' && wordAt(words, at + 1).kind === 'comma') at += 2;
  const first = wordAt(words, at);
  if (isCopula && !['a', 'an', 'the', 'its'].includes(first.lower)) return [];
  if (['who', 'which', 'whose', 'and', 'but'].includes(first.lower) || PREPOSITIONS.has(first.lower)) return [];
  // `one of the organisers`
  const isOneOf = first.lower === 'one' && wordAt(words, at + 1).lower === 'of';
  if (!isOneOf) return nounsFrom(words, at, words.length);
  return nounsFrom(words, at + 2, words.length).map((noun) => noun.replace(/s$/, ''));
}

/** The words of a noun phrase up to its first preposition, mark or verb. */
function nounsFrom(words: readonly Word[], from: number, to: number): readonly string[] {
  const found: string[] = [];
  for (let at = from; at < Math.min(to, from + LONGEST); at++) {
    const word = wordAt(words, at);
    if (DETERMINERS.has(word.lower) || word.kind === 'name') continue;
    // `the company said` is no description.
    if (isFiniteVerb(words, at)) return [];
    if (word.kind !== 'word' || isBorder(words, at)) break;
    found.push(word.lower);
  }
  return found;
}

function isBorder(words: readonly Word[], at: number): boolean {
  const { lower } = wordAt(words, at);
  return PREPOSITIONS.has(lower) || SUBORDINATORS.has(lower) || lower === 'and';
}
