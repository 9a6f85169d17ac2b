import { foldName } from '../../../../core/extraction/gazetteer/fold-name.ts';
import { gazetteer } from '../../../../core/extraction/gazetteer/gazetteer.ts';
import { isHan } from './segments.ts';

/** What tells which hyphens at the ends of lines belong to the words. */
export interface Hyphens {
  /** The document's own lower-case words with a hyphen inside a line: `long-term`. */
  readonly compounds: ReadonlySet<string>;
  /** Its lower-case words without. */
  readonly words: ReadonlySet<string>;
}

/** Before a hyphen these are words, never syllables. */
const FIRST_PARTS = new Set(
  'self vice well long short high low half cross one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  ),
);
const HYPHEN_END = /[\p{L}\p{N}][-\u2010]$/u;

/** Collects a document's words; those at the ends of its lines may be halves, and are left out. */
export function collectHyphens(lines: readonly string[]): Hyphens {
  const compounds = new Set<string>();
  const words = new Set<string>();
  for (const line of lines) {
    const inside = line.replace(/^\S+|\S+$/g, ' ');
    for (const [word] of inside.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:[-\u2010][\p{L}\p{N}]+)*/gu)) {
      if (/[-\u2010]/.test(word)) compounds.add(word.replaceAll('\u2010', '-'));
      else words.add(word);
    }
  }
  return { compounds, words };
}

/**
 * Two lines of a paragraph as one. A hyphen at the end of the first goes where the next begins in small letters, unless
 * the document writes the two halves with one, the first is a number or a word that takes one, or both are words of
 * English that make no word together.
 */
export function joinLines(first: string, next: string, hyphens: Hyphens): string {
  if (first.endsWith('\u00ad')) return first.slice(0, -1) + next;
  if (HYPHEN_END.test(first)) return joinHyphen(first, next, hyphens);
  if (isHan(first.at(-1)) && isHan(next.at(0))) return first + next;
  if (/[\p{L}\p{N}][/–—]$/u.test(first) || /^—\p{L}/u.test(next)) return first + next;
  return `${first} ${next}`;
}

function joinHyphen(first: string, next: string, hyphens: Hyphens): string {
  if (!/^\p{Ll}/u.test(next)) return /^[\p{L}\p{N}]/u.test(next) ? first + next : `${first} ${next}`;
  if (isSuspended(next)) return `${first} ${next}`;
  const [before = ''] = /[\p{L}\p{N}]+(?=[-\u2010]$)/u.exec(first) ?? [];
  const [after = ''] = /^[\p{L}\p{N}]+/u.exec(next) ?? [];
  return isCompound(before.toLowerCase(), after.toLowerCase(), hyphens) ? first + next : first.slice(0, -1) + next;
}

function isCompound(left: string, right: string, { compounds, words }: Hyphens): boolean {
  const { isWord } = gazetteer();
  const isKnown = (word: string) => words.has(word) || isWord(foldName(word));
  if (words.has(left + right)) return false;
  if (compounds.has(`${left}-${right}`) || FIRST_PARTS.has(left) || /\p{N}$/u.test(left)) return true;
  return !isKnown(left + right) && left.length > 2 && right.length > 2 && isKnown(left) && isKnown(right);
}

/** `short- and long-term`: the hyphen stands for a word to come. */
function isSuspended(next: string): boolean {
  return /^(and|or|to|und|oder|bis|et|ou|y|o|e)\s/.test(next);
}
