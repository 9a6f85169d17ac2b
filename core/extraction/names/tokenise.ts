import type { Span } from '../../facts/fact.ts';
import { foldName } from '../gazetteer/fold-name.ts';
import { gazetteer, PLACE } from '../gazetteer/gazetteer.ts';
import type { Shape, Token } from './token.ts';
import { ABBREVIATIONS } from './words/abbreviations.ts';

/** The tokens of a sentence. Its time grows with the sentence's length. */
export function tokenise(text: string, sentence: Span): readonly Token[] {
  const tokens: Token[] = [];
  let opens = true;
  let end = sentence.start;
  const push: Push = (start, stop, after = {}) => {
    const words = text.slice(start, stop);
    // The stop of an abbreviation belongs to the token before.
    if (words === '.' && start === end && tokens.at(-1)?.dotted) {
      end = stop;
      return;
    }
    const shape = shapeOf(words);
    const gap = start === end ? 'none' : start === end + 1 ? 'space' : 'wide';
    const { possessive = false, dotted = false } = after;
    tokens.push({ start, end: stop, text: words, fold: foldName(words), shape, possessive, dotted, gap, opens });
    end = stop;
    if (shape === 'mark') opens = OPENERS.has(words) || (opens && !CLOSERS.has(words));
    else opens = opens && shape === 'number';
  };
  for (const chunk of text.slice(sentence.start, sentence.end).matchAll(/\S+/g)) {
    const from = sentence.start + chunk.index;
    if (/@|:\/\/|^www\./.test(chunk[0])) push(from, from + chunk[0].length);
    else readChunk(text, from, from + chunk[0].length, push);
  }
  return tokens;
}

type Push = (start: number, stop: number, after?: { possessive?: boolean; dotted?: boolean }) => void;

/** What one stretch without white space holds. */
function readChunk(text: string, from: number, to: number, push: Push): void {
  const chunk = text.slice(from, to);
  for (const found of chunk.matchAll(PIECE)) {
    const start = from + found.index;
    const piece = found[0];
    if (!/[\p{L}\p{N}]/u.test(piece)) {
      push(start, start + piece.length);
      continue;
    }
    const possessive = /['’][sS]$/.test(piece);
    const bare = possessive ? piece.slice(0, -2) : piece;
    const next = text.charAt(start + piece.length);
    const parts = splitWord(bare);
    let at = start;
    parts.forEach((part, index) => {
      const isLast = index === parts.length - 1;
      const partStart = start + bare.indexOf(part, at - start);
      at = partStart + part.length;
      const plural = isLast && /s$/i.test(part) && /['’]/.test(next) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));
      push(partStart, at, {
        possessive: isLast && (possessive || plural),
        dotted: isLast && !possessive && next === '.' && isAbbreviation(part),
      });
    });
  }
}

/** A word with marks inside it, or one mark. */
const PIECE = /[\p{L}\p{M}\p{N}]+(?:['’ʻ‘ʼ./&·-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

function isAbbreviation(word: string): boolean {
  return /^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}

/** `US-led` is two words, `Pugh-Bowen` one; `Israel/Palestine` is two, `A/S` and `a/p` one. */
function splitWord(word: string): readonly string[] {
  if (word.includes('/')) {
    if (/^\p{L}{1,2}\/\p{L}{1,2}$/u.test(word)) return [word];
    return word.split('/').flatMap(splitWord);
  }
  const dot = /^(\p{L}{3,})\.(\p{Lu}\p{L}+)$/u.exec(word);
  if (dot) return [dot[1] ?? '', dot[2] ?? ''];
  if (!word.includes('-')) return [word];
  const { kindsOf, isWord } = gazetteer();
  if (kindsOf(word, foldName(word)) !== 0) return [word];
  const cut = word.lastIndexOf('-');
  const left = word.slice(0, cut);
  const right = word.slice(cut + 1);
  const rightFold = foldName(right);
  const isKnown = (part: string): boolean => kindsOf(part, foldName(part)) !== 0 || /^\p{Lu}{2,}$/u.test(part);
  if (/^\p{Lu}/u.test(left) && /^\p{Ll}/u.test(right)) {
    const splits = AFTER_NAME.test(rightFold) || (isKnown(left) && isWord(rightFold));
    return splits ? [left, right] : [word];
  }
  if (/^\p{Ll}+$/u.test(left) && /^\p{Lu}/u.test(right)) {
    return BEFORE_NAME.test(left) || (left.length > 3 && isWord(left)) ? [left, right] : [word];
  }
  const isPlace = (part: string): boolean => (kindsOf(part, foldName(part)) & PLACE) !== 0;
  if (/^\p{Lu}$/u.test(left) && isPlace(right)) return [left, right];
  if (/^\p{Lu}/u.test(right) && isPlace(left) && isPlace(right)) return [left, right];
  return [word];
}

const AFTER_NAME =
  /^(?:\p{L}+(?:ed|ing|wide|like|style)|based|led|born|run|made|held|built|era|bound|only|backed|funded|listed|owned|linked|friendly|sponsored|specific|related|area|level|type|plus)$/u;
const BEFORE_NAME =
  /^(?:anti|pro|non|pre|post|mid|ex|intra|inter|trans|pan|sub|cross|all|north|south|east|west|central|then|former|super|semi|neo|un)$/;

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
/** After `1.` or `(a)` a sentence still begins. */
const CLOSERS = new Set([',', ';', '%', '$', '£', '€']);

function shapeOf(word: string): Shape {
  if (/^[\p{N}]/u.test(word)) return /^\p{N}+\p{Lu}{2,}$/u.test(word) ? 'capitals' : 'number';
  if (!/^\p{L}/u.test(word)) return 'mark';
  if (!/^\p{Lu}/u.test(word)) return /^\p{Ll}{1,3}['’ʻ-]?\p{Lu}/u.test(word) ? 'mixed' : 'lower';
  if (/[@:]/.test(word)) return 'mark';
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters.length === 1) return word.length === 1 ? 'letter' : 'mixed';
  if (!/\p{Ll}/u.test(letters)) return 'capitals';
  return /^\p{Lu}\p{Ll}+$/u.test(letters) ? 'title' : 'mixed';
}
