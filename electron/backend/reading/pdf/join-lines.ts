import { isHan } from './segments.ts';

/** The document's own words tell which hyphens at the ends of lines belong to them. */
export interface Hyphens {
  /** Lower-case words with a hyphen inside a line: `long-term`. */
  readonly compounds: ReadonlySet<string>;
  /** Lower-case words without. */
  readonly words: ReadonlySet<string>;
}

/** Before a hyphen these are words, never syllables. */
const FIRST_PARTS = new Set(
  'self vice well long short high low half cross one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  ),
);
const HYPHEN_END = /[\p{L}\p{N}][-\u2010]$/u;

/** Collects words from lines; `lines` are whole lines of text. */
export function collectHyphens(lines: Iterable<string>): Hyphens {
  const compounds = new Set<string>();
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:[-\u2010][\p{L}\p{N}]+)*/gu)) {
      if (/[-\u2010]/.test(word)) compounds.add(word.replaceAll('\u2010', '-'));
      else words.add(word);
    }
  }
  return { compounds, words };
}

/**
 * Two lines of a paragraph as one. A hyphen at the end of the first goes where the next begins in small letters, unless
 * the two halves are written with one elsewhere in the document or the first is a word that takes one.
 */
export function joinLines(first: string, next: string, hyphens: Hyphens): string {
  if (first.endsWith('\u00ad')) return first.slice(0, -1) + next;
  if (HYPHEN_END.test(first)) return joinHyphen(first, next, hyphens);
  if (isHan(first.at(-1)) && isHan(next.at(0))) return first + next;
  if (/[\p{L}\p{N}][/—]$/u.test(first) || /^—\p{L}/u.test(next)) return first + next;
  return `${first} ${next}`;
}

function joinHyphen(first: string, next: string, { compounds, words }: Hyphens): string {
  if (!/^\p{Ll}/u.test(next)) return /^[\p{L}\p{N}]/u.test(next) ? first + next : `${first} ${next}`;
  const [before = ''] = /[\p{L}\p{N}]+(?=[-\u2010]$)/u.exec(first) ?? [];
  const [after = ''] = /^[\p{L}\p{N}]+/u.exec(next) ?? [];
  const [left, right] = [before.toLowerCase(), after.toLowerCase()];
  const isWritten = compounds.has(`${left}-${right}`) && !words.has(left + right);
  const keeps =
    isWritten || (FIRST_PARTS.has(left) && !words.has(left + right)) || /\p{N}$/u.test(before) || isSuspended(next);
  return keeps ? (isSuspended(next) ? `${first} ${next}` : first + next) : first.slice(0, -1) + next;
}

/** `short- and long-term`: the hyphen stands for a word to come. */
function isSuspended(next: string): boolean {
  return /^(and|or|to|und|oder|bis|et|ou|y|o|e)\s/.test(next);
}
