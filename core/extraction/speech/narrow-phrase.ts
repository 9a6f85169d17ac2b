import { type Phrase, wordAt } from './noun-phrase.ts';
import { DETERMINERS, isAdverb, isTime, OF_WORDS, PREPOSITIONS, SUBORDINATORS } from './word-lists.ts';
import type { Word } from './words.ts';

/** Without what leads a phrase and is no part of it: conjunctions, adverbs, numbering, `On Monday`, `In Nairobi`. */
export function narrowPhrase(words: readonly Word[], { from, to }: Phrase): Phrase {
  let at = from;
  while (at < to && isLead(words, at, from)) at++;
  const first = wordAt(words, at);
  if (PREPOSITIONS.has(first.lower) && first.kind === 'word') at = afterLeadingPreposition(words, at, to);
  while (at < to && isTime(wordAt(words, at).lower) && !wordAt(words, at).possessive) at++;
  // `sent a colleague a text message`: the last of two nouns.
  for (let next = at + 2; next < to - 1; next++)
    if (['a', 'an', 'the'].includes(wordAt(words, next).lower) && isCommonNoun(wordAt(words, next - 1))) at = next;
  let end = to;
  while (end > at && isTail(words, end - 1)) end--;
  return { from: at, to: end };
}

function isCommonNoun({ kind, lower, capital }: Word): boolean {
  return kind === 'word' && !capital && !PREPOSITIONS.has(lower) && !DETERMINERS.has(lower) && lower !== 'and';
}

function isLead(words: readonly Word[], at: number, from: number): boolean {
  const { kind, lower } = wordAt(words, at);
  if (kind === 'number') return at === from && at === 0 && !isTime(lower) ? wordAt(words, 1).capital : false;
  if (kind !== 'word') return kind === 'other' || kind === 'stop';
  return (
    SUBORDINATORS.has(lower) || ['and', 'or', 'also', 'still'].includes(lower) || (isAdverb(lower) && lower !== 'both')
  );
}

function isTail(words: readonly Word[], at: number): boolean {
  const { kind, lower } = wordAt(words, at);
  return (
    kind === 'word' &&
    (isAdverb(lower) || isTime(lower) || ['on', 'in', 'has', 'have', 'had', 'himself', 'herself'].includes(lower))
  );
}

/** `At a summit in Geneva the two leaders`: the last noun that no preposition governs. */
function afterLeadingPreposition(words: readonly Word[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const word = wordAt(words, at);
    const before = wordAt(words, at - 1);
    const begins =
      (word.kind === 'word' && (DETERMINERS.has(word.lower) || ['he', 'she', 'it', 'they'].includes(word.lower))) ||
      word.kind === 'name';
    if (!begins || PREPOSITIONS.has(before.lower) || before.possessive || DETERMINERS.has(before.lower)) continue;
    if (word.kind !== 'name') return at;
    // A name takes the office before it along: `In Paris Foreign Minister Jean Roux`.
    let start = at;
    while (
      start - 1 > from &&
      wordAt(words, start - 1).kind === 'word' &&
      !PREPOSITIONS.has(wordAt(words, start - 1).lower) &&
      !isTime(wordAt(words, start - 1).lower) &&
      !DETERMINERS.has(wordAt(words, start - 1).lower)
    )
      start--;
    const lead = wordAt(words, start - 1);
    if (!PREPOSITIONS.has(lead.lower) && !DETERMINERS.has(lead.lower)) return start;
  }
  let at = from + 1;
  while (at < to && (isTime(wordAt(words, at).lower) || wordAt(words, at).kind === 'number')) at++;
  return at > from + 1 ? at : to;
}

/** Where the words of the head noun end and `of the ministry`, `who ...`, `(ABC)` begins. */
export function headEnd(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const word = wordAt(words, at);
    if (word.kind === 'open' || word.kind === 'comma' || word.kind === 'dash') return at;
    if (word.kind !== 'word' || at === from) continue;
    if (OF_WORDS.has(word.lower) || PREPOSITIONS.has(word.lower) || ['who', 'which', 'that'].includes(word.lower))
      return at;
    if (isPostmodifier(words, at)) return at;
  }
  return to;
}

/** `familiar with the matter`, `polled by the bank`, `speaking on television`. */
export function isPostmodifier(words: readonly Word[], at: number): boolean {
  const { lower, capital } = wordAt(words, at);
  if (capital) return false;
  if (['familiar', 'close', 'present', 'responsible', 'available', 'able'].includes(lower)) return true;
  const next = wordAt(words, at + 1).lower;
  return (
    (/(?:ed|ing)$/.test(lower) || ['seen', 'written', 'sent', 'drawn', 'shown', 'held'].includes(lower)) &&
    PREPOSITIONS.has(next) &&
    !DETERMINERS.has(wordAt(words, at - 1).lower)
  );
}
