import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  type ElementNode,
  type PointType,
} from 'lexical';
import { type CheckedWord, findWords, questionsOf, wrongSpans } from '../../../core/spelling/find-words.ts';
import { $findFactLink } from '../fact-node.ts';
import { $paragraphsIn, type ParagraphText, type TextPoint, textPointAt } from '../find/find-places.ts';
import { $getLanguage } from '../languages/language-state.ts';
import type { Asks } from './known-answers.ts';

/** A wrong word in the text. */
export interface Misspelt {
  readonly start: TextPoint;
  readonly end: TextPoint;
  /** As it stands there. */
  readonly shown: string;
  /** As a dictionary is asked for it. */
  readonly word: string;
  /** BCP 47. */
  readonly language: string;
  /** Where it stands in the block: its paragraph, and offsets in that. */
  readonly at: { readonly paragraph: number; readonly start: number; readonly end: number };
}

/** What a block needs to have looked up, and what is known to be wrong in it. */
export interface Checked {
  readonly asks: Asks;
  readonly misspelt: readonly Misspelt[];
}

/** Undefined: not known yet. */
type Judge = (word: string, language: string) => boolean | undefined;

const MOST_TEXTS = 400;
const texts = new Map<string, readonly CheckedWord[]>();

/** Finding words costs more than looking them up, and most paragraphs are as they were. */
function wordsIn(text: string): readonly CheckedWord[] {
  const words = texts.get(text) ?? findWords(text);
  texts.delete(text);
  texts.set(text, words);
  const [oldest] = texts.keys();
  if (texts.size > MOST_TEXTS && oldest !== undefined) texts.delete(oldest);
  return words;
}

/** Looks through the text of a block of a note in a language (BCP 47). Words of a fact as it was put in are its source's: they are not checked. */
export function $checkBlock(block: ElementNode, note: string, isRight: Judge): Checked {
  const asks = new Map<string, Set<string>>();
  const misspelt: Misspelt[] = [];
  let paragraph = -1;
  for (const text of $paragraphsIn(block)) {
    paragraph += 1;
    for (const [language, words] of $byLanguage(wordsIn(text.text), text, note)) {
      for (const question of questionsOf(words))
        if (isRight(question, language) === undefined)
          asks.set(language, (asks.get(language) ?? new Set()).add(question));
      for (const { start, end, word } of wrongSpans(words, (one) => isRight(one, language) !== false)) {
        const place = $placeOf(text, start, end);
        const shown = text.text.slice(start, end);
        if (place) misspelt.push({ ...place, word, language, shown, at: { paragraph, start, end } });
      }
    }
  }
  return { asks, misspelt: misspelt.sort((a, b) => a.at.paragraph - b.at.paragraph || a.at.start - b.at.start) };
}

/** Most paragraphs are in the note's language throughout. */
function $byLanguage(
  words: readonly CheckedWord[],
  { pieces }: ParagraphText,
  note: string,
): Iterable<readonly [string, readonly CheckedWord[]]> {
  const spoken = pieces.flatMap(({ key, start, end }) => {
    const node = $getNodeByKey(key);
    const language = $isTextNode(node) ? $getLanguage(node) : '';
    return language === '' ? [] : [{ language, start, end }];
  });
  if (spoken.length === 0) return [[note, words]];
  return Map.groupBy(
    words,
    ({ start }) => spoken.find((one) => start >= one.start && start < one.end)?.language ?? note,
  );
}

function $placeOf({ pieces }: ParagraphText, from: number, to: number) {
  const [start, end] = [textPointAt(pieces, from, 'start'), textPointAt(pieces, to, 'end')];
  if (!start || !end) return null;
  const link = $findFactLink($getNodeByKey(start.key));
  return link && !link.isReworded() ? null : { start, end };
}

/** Where the selection begins and ends in a block, as `Misspelt.at` counts; null where it is not in its text. */
export function $selectionIn(
  block: ElementNode,
): { readonly paragraph: number; readonly start: number; readonly end: number } | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const [first, last] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  let paragraph = -1;
  for (const { pieces } of $paragraphsIn(block)) {
    paragraph += 1;
    const offsetOf = ({ key, offset, type }: PointType) => {
      const piece = type === 'text' ? pieces.find((one) => one.key === key) : undefined;
      return piece && piece.start + offset;
    };
    const [start, end] = [offsetOf(first), offsetOf(last)];
    if (start !== undefined) return { paragraph, start, end: end ?? start };
  }
  return null;
}
