import { assertNever } from '../../shared/assert-never.ts';
import type { PrintRun, PrintText } from '../print-model.ts';
import { plainRun } from '../print-text.ts';
import type { Font } from './font.ts';

/** One line of a paragraph as it is set. */
export interface SetLine {
  /** How many characters of the paragraph's text stand before it. */
  readonly start: number;
  /** Footnotes called in it. */
  readonly footnotes: readonly number[];
}

export interface LineShape {
  /** Twips. */
  readonly width: number;
  /** Taken from the first line by a number that does not fit in the margin beside it. */
  readonly firstLine: number;
  /** Twips. */
  readonly size: number;
  readonly bold: boolean;
  readonly font: Font;
}

/** Of raised and lowered text, as LibreOffice and Word set it. */
const RAISED = 0.58;
/** Capitals in the place of small letters, in small caps. */
const SMALL_CAPS = 0.8;

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;
const NOT_FIRST = /[、。，．：；？！）」』】〉》’”\uff09]/;
const BREAK_AFTER = /[-‐–—/]/;

interface Piece {
  readonly letter: string;
  readonly width: number;
  readonly footnote: number | null;
}

/**
 * Breaks a paragraph into lines as word processors do: as much on each as fits, between words, after hyphens and dashes
 * and between ideographs; a word wider than a line is cut. Spaces at the end of a line take no room. An empty paragraph
 * is one line. Linear in the text.
 */
export function breakLines(runs: readonly PrintRun[], shape: LineShape): readonly SetLine[] {
  const lines: SetLine[] = [];
  let line = { start: 0, footnotes: [] as number[] };
  let left = shape.width - shape.firstLine;
  let word: Piece[] = [];
  let wordWidth = 0;
  let spaces = 0;
  let used = false;
  let at = 0;
  let wordStart = 0;

  const endLine = (next: number) => {
    lines.push(line);
    line = { start: next, footnotes: [] };
    left = shape.width;
    spaces = 0;
    used = false;
  };
  const take = (pieces: readonly Piece[], width: number) => {
    left -= width;
    used ||= pieces.length > 0;
    for (const { footnote } of pieces) if (footnote !== null) line.footnotes.push(footnote);
  };
  const endWord = () => {
    if (word.length === 0) return;
    if (used && spaces + wordWidth > left) endLine(wordStart);
    if (wordWidth > left) {
      let begun = wordStart;
      for (const piece of word) {
        if (used && piece.width > left) endLine(begun);
        take([piece], piece.width);
        begun += piece.footnote === null ? piece.letter.length : 0;
      }
    } else {
      left -= spaces;
      take(word, wordWidth);
    }
    spaces = 0;
    word = [];
    wordWidth = 0;
  };

  for (const piece of pieces(runs, shape)) {
    const { letter, width, footnote } = piece;
    if (letter === '\n') {
      endWord();
      at += 1;
      endLine(at);
    } else if (letter === ' ' || letter === '\u3000') {
      endWord();
      spaces += width;
      used = true;
      at += 1;
    } else {
      const wide = letter > '\u2e7f' && IDEOGRAPH.test(letter) && !NOT_FIRST.test(letter);
      if (wide) endWord();
      if (word.length === 0) wordStart = at;
      word.push(piece);
      wordWidth += width;
      at += footnote === null ? letter.length : 0;
      if (wide) continue;
      if (BREAK_AFTER.test(letter) && word.length > 1) endWord();
    }
  }
  endWord();
  lines.push(line);
  return lines;
}

function* pieces(runs: readonly PrintRun[], shape: LineShape): Generator<Piece> {
  for (const run of runs) {
    switch (run.kind) {
      case 'text':
        yield* letters(run, shape);
        break;
      case 'link':
      case 'place':
        yield* pieces(run.runs, shape);
        break;
      case 'sequence':
        yield* letters(plainRun(String(run.number)), shape);
        break;
      case 'reference':
        yield* letters(run.text, shape);
        break;
      case 'break':
        yield { letter: '\n', width: 0, footnote: null };
        break;
      case 'footnote': {
        const width = String(run.number).length * shape.font.advance('0', false) * shape.size * RAISED;
        yield { letter: '', width, footnote: run.number };
        break;
      }
      case 'page-number':
      case 'comment':
        break;
      default:
        assertNever(run);
    }
  }
}

function* letters(run: PrintText, { size, bold, font }: LineShape): Generator<Piece> {
  const small = run.script !== null || run.betweenFootnotes ? RAISED : 1;
  for (const letter of run.text) {
    const capital = run.smallCaps ? letter.toUpperCase() : letter;
    const caps = capital === letter ? 1 : SMALL_CAPS;
    let width = 0;
    for (const one of capital) width += font.advance(one, bold || run.bold);
    yield { letter, width: width * size * small * caps, footnote: null };
  }
}
