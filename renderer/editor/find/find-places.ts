import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  type ElementNode,
  type NodeKey,
  type PointType,
} from 'lexical';
import type { Finder, FoundSpan } from '../../../core/finding/find-query.ts';

export interface TextPoint {
  readonly key: NodeKey;
  readonly offset: number;
}

/** A match in the text, by the text nodes it begins and ends in. */
export interface FoundPlace {
  readonly start: TextPoint;
  readonly end: TextPoint;
  readonly words: string;
  readonly groups: FoundSpan['groups'];
  /** Index of the block of the body it is in. */
  readonly block: number;
}

interface Piece {
  readonly key: NodeKey;
  /** Where it begins in its paragraph. */
  readonly start: number;
  readonly end: number;
}

export interface Found {
  readonly places: readonly FoundPlace[];
  /** Index of the first place at or behind the caret; 0 behind the last. */
  readonly atCaret: number;
}

/** Every place of the text a finder answers, in reading order. A match never spans paragraphs, items or cells. */
export function $findPlaces(find: Finder): Found {
  const caret = $caret();
  const places: FoundPlace[] = [];
  let atCaret = -1;
  let passed = caret === null;
  for (const { pieces, text, block } of $blocks()) {
    const own = pieces.find(({ key }) => key === caret?.key);
    const caretAt = own && caret ? own.start + caret.offset : null;
    for (const span of text === '' ? [] : (find(text) ?? [])) {
      const [start, end] = [textPointAt(pieces, span.start, 'start'), textPointAt(pieces, span.end, 'end')];
      if (!start || !end) continue;
      if (atCaret < 0 && (passed || (caretAt !== null && span.start >= caretAt))) atCaret = places.length;
      places.push({ start, end, words: text.slice(span.start, span.end), groups: span.groups, block });
    }
    if (own) passed = true;
  }
  return { places, atCaret: Math.max(0, atCaret) };
}

function $caret(): TextPoint | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const [first]: readonly PointType[] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  return first?.type === 'text' ? { key: first.key, offset: first.offset } : null;
}

function* $blocks(): Generator<ParagraphText & { readonly block: number }> {
  for (const [block, child] of $getRoot().getChildren().entries())
    if ($isElementNode(child)) for (const paragraph of $paragraphsIn(child)) yield { ...paragraph, block };
}

export interface ParagraphText {
  readonly pieces: readonly Piece[];
  readonly text: string;
}

/** The runs of text that are read as one, in reading order. */
export function* $paragraphsIn(element: ElementNode): Generator<ParagraphText> {
  let pieces: Piece[] = [];
  let text = '';
  const flush = function* () {
    if (pieces.length > 0) yield { pieces, text };
    [pieces, text] = [[], ''];
  };
  const $collect = function* (parent: ElementNode): Generator<ParagraphText> {
    for (const child of parent.getChildren()) {
      if ($isTextNode(child)) {
        const own = child.getTextContent();
        pieces.push({ key: child.getKey(), start: text.length, end: text.length + own.length });
        text += own;
      } else if ($isLineBreakNode(child)) text += '\n';
      else if ($isElementNode(child) && child.isInline()) yield* $collect(child);
      else if ($isElementNode(child)) {
        yield* flush();
        yield* $collect(child);
        yield* flush();
      }
    }
  };
  yield* $collect(element);
  yield* flush();
}

/** A match begins in the piece its first character is in, and ends in the one its last is in. */
export function textPointAt(pieces: readonly Piece[], offset: number, side: 'start' | 'end'): TextPoint | null {
  const piece = pieces.find(({ start, end }) =>
    side === 'start' ? offset >= start && offset < end : offset > start && offset <= end,
  );
  return piece ? { key: piece.key, offset: offset - piece.start } : null;
}
