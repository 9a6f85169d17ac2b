import type { Span } from '../../facts/fact.ts';
import type { Mention } from '../extraction.ts';
import { type Phrase, wordAt } from './noun-phrase.ts';
import { DETERMINERS, PREPOSITIONS } from './word-lists.ts';
import type { Word } from './words.ts';

export interface Named {
  readonly mention: Mention;
  readonly at: Span;
}

/** The name a phrase is about: the last word of its head, or a person in apposition at its end. */
export function headName(words: readonly Word[], { from, to }: Phrase, head: number): Named | null {
  const names = namesIn(words, from, to);
  const inHead = names.filter(({ index }) => index < head);
  for (const { index, named } of inHead.toReversed()) {
    const after = wordAt(words, index + 1);
    if (wordAt(words, index).possessive) continue;
    const endsHead = index === head - 1 || (after.lower === 'and' && index + 1 < head);
    const hasLetters = after.capital && index + 2 >= head && /^[a-z]{2,4}$/.test(after.lower);
    if (endsHead || (hasLetters && named.mention.type === 'person')) return firstJoined(inHead, index, words) ?? named;
  }
  const last = names.at(-1);
  if (last?.named.mention.type !== 'person' || wordAt(words, last.index).possessive) return null;
  if (last.index < to - 2) return null;
  return isGoverned(words, last.index, from) ? null : last.named;
}

/** `Fiji and Samoa` speak through the one named first. */
function firstJoined(
  names: readonly { readonly index: number; readonly named: Named }[],
  last: number,
  words: readonly Word[],
): Named | null {
  const first = names.find(({ index }) => wordAt(words, index + 1).lower === 'and' && index + 2 <= last);
  return first && !wordAt(words, first.index).possessive ? first.named : null;
}

function namesIn(
  words: readonly Word[],
  from: number,
  to: number,
): readonly { readonly index: number; readonly named: Named }[] {
  const found: { index: number; named: Named }[] = [];
  for (let index = from; index < to; index++) {
    const { mention, start, end } = wordAt(words, index);
    if (mention && mention.type !== 'programme') found.push({ index, named: { mention, at: { start, end } } });
  }
  return found;
}

/** Whether a preposition makes a name part of another noun: `a lawyer for Mr Lee`, not `Minister of Health Ana Lee`. */
function isGoverned(words: readonly Word[], name: number, from: number): boolean {
  let at = name - 1;
  while (at > from && TITLES.has(wordAt(words, at).lower)) at--;
  const word = wordAt(words, at);
  if (at < from) return false;
  return PREPOSITIONS.has(word.lower) || DETERMINERS.has(word.lower) || word.possessive || word.lower === 'and';
}

const TITLES = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady president prime minister premier chancellor king queen prince princess
  senator sen governor gov general gen colonel col captain capt judge justice mayor pope sheikh datuk seri tan sri tun datin
  bishop father sister reverend rev imam ambassador secretary chief former then late his her`.split(/\s+/),
);
