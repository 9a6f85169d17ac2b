import { diffArrays } from 'diff';
import { compareWords, MOST_EDITS, type WordChange } from './compare-words.ts';
import type { Passage } from './source.ts';
import { likenessOf, wordsOf } from './word-likeness.ts';

/** A passage of two editions, or of one where the other has none; the word list is empty for an equal one. */
export interface PassageChange {
  readonly change: 'same' | 'changed' | 'added' | 'removed';
  readonly before: number | null;
  readonly after: number | null;
  /** Kept, gone and new words in reading order; gone before new where both stand in one place. */
  readonly words: readonly WordChange[];
}

/**
 * Both editions' passages in reading order. Between equal passages, those that share most words are paired as
 * `changed`, in order; the rest is `removed` and `added`. Where the editions differ so much that comparing would take
 * long, what lies between their equal beginnings and ends counts as replaced.
 */
export function compareEditions(before: readonly Passage[], after: readonly Passage[]): readonly PassageChange[] {
  const changes: PassageChange[] = [];
  let [oldAt, newAt] = [0, 0];
  let gone: readonly Passage[] = [];
  for (const { count, added, removed } of comparePassages(before, after)) {
    if (removed) {
      gone = before.slice(oldAt, oldAt + count);
      oldAt += count;
    } else if (added) {
      changes.push(...pairPassages(gone, after.slice(newAt, newAt + count)));
      gone = [];
      newAt += count;
    } else {
      changes.push(...gone.map(removedPassage));
      gone = [];
      for (let i = 0; i < count; i += 1) changes.push(samePassage(before[oldAt + i], after[newAt + i]));
      oldAt += count;
      newAt += count;
    }
  }
  return [...changes, ...gone.map(removedPassage)];
}

/** Tells in which passage exact words stand, white space aside: in `near` when it has them, else in the first; or null. */
export type FindWords = (text: string, near: number | null) => number | null;

/** Prepared once for an edition, because thousands of facts may ask: a question costs one look through its text. */
export function findWordsIn(edition: readonly Passage[]): FindWords {
  const texts = edition.map(({ text }) => squeeze(text));
  // No squeezed words hold a line break, so none are found across two passages.
  const all = texts.join('\n');
  const ends: number[] = [];
  for (const { length } of texts) ends.push((ends.at(-1) ?? -1) + length + 1);
  return (text, near) => {
    const words = squeeze(text);
    if (words === '') return null;
    if (near !== null && indexOfWords(texts[near - 1] ?? '', words) >= 0) return near;
    const at = indexOfWords(all, words);
    return at < 0 ? null : 1 + ends.findIndex((end) => at < end);
  };
}

/** Where words stand as words, not as a part of longer ones (`3.2%` in `13.2%`); -1 for nowhere. */
function indexOfWords(text: string, words: string): number {
  const [head, tail] = [/^[\p{L}\p{N}]/u.test(words), /[\p{L}\p{N}]$/u.test(words)];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const isCut =
      (head && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) ||
      (tail && /[\p{L}\p{N}]/u.test(text.charAt(at + words.length)));
    if (!isCut) return at;
  }
  return -1;
}

interface Run {
  readonly count: number;
  readonly added: boolean;
  readonly removed: boolean;
}

function comparePassages(before: readonly Passage[], after: readonly Passage[]): readonly Run[] {
  const [old, fresh] = [before.map(keyOf), after.map(keyOf)];
  return diffArrays(old, fresh, { maxEditLength: MOST_EDITS }) ?? replaceMiddle(old, fresh);
}

function keyOf({ kind = 'paragraph', text }: Passage): string {
  return `${kind}\n${squeeze(text)}`;
}

function replaceMiddle(old: readonly string[], fresh: readonly string[]): readonly Run[] {
  const most = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < most && old[head] === fresh[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1;
  return [
    { count: head, added: false, removed: false },
    { count: old.length - head - tail, added: false, removed: true },
    { count: fresh.length - head - tail, added: true, removed: false },
    { count: tail, added: false, removed: false },
  ];
}

/** How far ahead a changed passage is looked for. */
const WINDOW = 20;
/** Share of common words from which two passages are versions of one. */
const VERSION_OF = 0.5;

function pairPassages(gone: readonly Passage[], come: readonly Passage[]): readonly PassageChange[] {
  const changes: PassageChange[] = [];
  const words = come.map(({ text }) => wordsOf(text));
  let next = 0;
  for (const old of gone) {
    const oldWords = wordsOf(old.text);
    const likeness = words.slice(next, next + WINDOW).map((fresh) => likenessOf(oldWords, fresh));
    const best = Math.max(0, ...likeness);
    if (best < VERSION_OF) {
      changes.push(removedPassage(old));
      continue;
    }
    const at = next + likeness.indexOf(best);
    changes.push(...come.slice(next, at).map(addedPassage));
    const fresh = come[at];
    if (fresh)
      changes.push({
        change: 'changed',
        before: old.number,
        after: fresh.number,
        words: compareWords(old.text, fresh.text),
      });
    next = at + 1;
  }
  return [...changes, ...come.slice(next).map(addedPassage)];
}

function samePassage(before: Passage | undefined, after: Passage | undefined): PassageChange {
  return { change: 'same', before: before?.number ?? null, after: after?.number ?? null, words: [] };
}

function removedPassage({ number, text }: Passage): PassageChange {
  return { change: 'removed', before: number, after: null, words: [{ text, change: 'removed' }] };
}

function addedPassage({ number, text }: Passage): PassageChange {
  return { change: 'added', before: null, after: number, words: [{ text, change: 'added' }] };
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
