import type { Span } from '../../facts/fact.ts';
import { foldName } from '../gazetteer/fold-name.ts';
import { splitWord } from './split-word.ts';
import type { Shape, Token } from './token.ts';
import { ABBREVIATIONS } from './words/abbreviations.ts';

/** The tokens of a sentence. Its time grows with the sentence's length. */
export function tokenise(text: string, sentence: Span): readonly Token[] {
  const tokens: Token[] = [];
  let opens = true;
  let end = sentence.start;
  const push: Push = (start, stop, after = {}) => {
    const words = text.slice(start, stop);
    const last = tokens.at(-1);
    // The stop of an abbreviation and the apostrophe of a plural belong to the token before.
    if (words === '.' && start === end && last?.dotted) {
      end = stop;
      return;
    }
    const shape = shapeOf(words);
    const gap = start === end ? 'none' : start === end + 1 ? 'space' : 'wide';
    const { possessive = false, dotted = false, ending = 0 } = after;
    tokens.push({ start, end: stop, text: words, fold: foldName(words), shape, possessive, dotted, gap, opens });
    end = stop + ending;
    if (shape === 'mark') opens = OPENERS.has(words) || (opens && !CONTINUES.has(words));
    else
      opens =
        opens && (shape === 'number' || (words.length === 1 && /^[\p{L}]$/u.test(words) && isNumbering(text, stop)));
  };
  for (const chunk of text.slice(sentence.start, sentence.end).matchAll(/\S+/g)) {
    const from = sentence.start + chunk.index;
    if (/@|:\/\/|^www\./.test(chunk[0])) push(from, from + chunk[0].length);
    else readChunk(text, from, from + chunk[0].length, push);
  }
  return tokens;
}

type Push = (start: number, stop: number, after?: After) => void;

interface After {
  readonly possessive?: boolean;
  readonly dotted?: boolean;
  /** How many units of a possessive ending follow. */
  readonly ending?: number;
}

/** `(a)`, `B.`, `Q:` before an item's first word. */
function isNumbering(text: string, at: number): boolean {
  return /[).:]/.test(text.charAt(at));
}

/** What one stretch without white space holds. */
function readChunk(text: string, from: number, to: number, push: Push): void {
  let done = from;
  for (const found of text.slice(from, to).matchAll(PIECE)) {
    const start = from + found.index;
    const piece = found[0];
    if (start < done) continue;
    if (!/[\p{L}\p{N}]/u.test(piece)) {
      push(start, start + piece.length);
      continue;
    }
    const possessive = /['’][sS]$/.test(piece);
    const bare = possessive ? piece.slice(0, -2) : piece;
    const next = text.charAt(start + piece.length);
    const parts = splitWord(bare);
    let at = start;
    for (const [index, part] of parts.entries()) {
      const isLast = index === parts.length - 1;
      const partStart = start + bare.indexOf(part, at - start);
      at = partStart + part.length;
      if (!isLast) {
        // The hyphen is no gap.
        push(partStart, at, { ending: 1 });
        continue;
      }
      const isPlural = !possessive && /s$/i.test(part) && /['’]/.test(next) && !isLetter(text.charAt(at + 1));
      const isInitials = !possessive && next === '.' && /^(?:\p{L}\.)+\p{L}$/u.test(part);
      if (isInitials) at += 1;
      const dotted = isInitials || (!possessive && next === '.' && isAbbreviation(part));
      push(partStart, at, { possessive: possessive || isPlural, dotted, ending: possessive ? 2 : isPlural ? 1 : 0 });
      done = isPlural || isInitials ? at + (isPlural ? 1 : 0) : done;
    }
  }
}

/** A word with marks inside it, or one mark; `CPI(M)` and `OPEC+` are words. */
const PIECE =
  /\p{Lu}{2,6}\(\p{Lu}{1,3}\)(?![\p{L}\p{N}])|\p{Lu}{3,6}\+|\p{N}+(?:[.,]\p{N}+)+(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’ʻ‘ʼ./&·-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

function isLetter(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}

function isAbbreviation(word: string): boolean {
  return /^\p{Lu}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}

/** After these a new sentence, quotation or item begins. */
const OPENERS = new Set([
  '“',
  '"',
  '‘',
  "'",
  '«',
  ':',
  '•',
  '·',
  '●',
  '▪',
  '–',
  '—',
  '[',
  '|',
  '*',
  '?',
  '!',
  '.',
  '…',
]);
/** After these even a sentence's first words go on. */
const CONTINUES = new Set([',', ';', '%', '$', '£', '€']);

function shapeOf(word: string): Shape {
  if (/^\p{N}/u.test(word)) return /^\p{N}+\p{Lu}{2,}$/u.test(word) ? 'capitals' : 'number';
  if (!/^\p{L}/u.test(word) || /[@:]/.test(word)) return 'mark';
  if (!/^\p{Lu}/u.test(word)) return /^\p{Ll}{1,3}['’ʻ-]?\p{Lu}/u.test(word) ? 'mixed' : 'lower';
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters.length === 1) return word.length === 1 ? 'letter' : 'mixed';
  if (!/\p{Ll}/u.test(letters)) return 'capitals';
  return /^\p{Lu}\p{Ll}+$/u.test(letters) ? 'title' : 'mixed';
}
