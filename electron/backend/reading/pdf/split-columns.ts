import type { Segment } from './segments.ts';

/** Part of a page read from top to bottom: a column, or what stands alone, over or under columns. */
export interface Column {
  readonly segments: readonly Segment[];
  /** It stands beside another. */
  readonly isBeside: boolean;
}

/** In points: every place is tried as a gutter. */
const STEP = 3;
/** Narrower gutters are gaps between words. */
const NARROWEST = 7;
const LEAST_LINES = 3;
/** Below these many signs a line (half as many of Chinese) it is a cell, not a line of a column. */
const SHORT_LINE = 15;
/** Columns in columns in bands stay below. */
const DEEPEST = 8;
/** Pages of more are no articles, and take too long. */
const MOST_SEGMENTS = 5_000;

/**
 * The segments of a page, sorted from top to bottom, as columns in reading order. Cuts where a gutter runs between two
 * stacks of lines of text; what crosses the gutter above or below (a heading, a table) is read before or after them.
 */
export function splitColumns(segments: readonly Segment[]): readonly Column[] {
  return split(segments, false, 0);
}

function split(segments: readonly Segment[], isBeside: boolean, depth: number): readonly Column[] {
  if (segments.length === 0) return [];
  const cut = depth < DEEPEST && segments.length <= MOST_SEGMENTS ? findGutter(segments) : null;
  if (!cut) return [{ segments, isBeside }];
  return [
    ...split(cut.above, isBeside, depth + 1),
    ...split(cut.left, true, depth + 1),
    ...split(cut.right, true, depth + 1),
    ...split(cut.below, isBeside, depth + 1),
  ];
}

interface Cut {
  readonly above: readonly Segment[];
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
  readonly below: readonly Segment[];
}

interface Stretch {
  /** Segments `from` to before `to` lie on either side of `x`. */
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

function findGutter(segments: readonly Segment[]): Cut | null {
  const from = segments.reduce((left, { x0 }) => Math.min(left, x0), Number.POSITIVE_INFINITY);
  const to = segments.reduce((right, { x1 }) => Math.max(right, x1), 0);
  let best: { readonly cut: Cut; readonly lines: number; readonly width: number } | null = null;
  for (let x = from + STEP; x < to; x += STEP) {
    for (const stretch of clearStretches(segments, x)) {
      if (best && stretch.to - stretch.from < best.lines) continue;
      const found = checkStretch(segments, stretch);
      if (found && (!best || found.lines > best.lines || found.width > best.width)) best = found;
    }
  }
  return best?.cut ?? null;
}

/** Where from top to bottom nothing crosses the place. */
function clearStretches(segments: readonly Segment[], x: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (let index = 0; index <= segments.length; index += 1) {
    const segment = segments[index];
    if (segment && (segment.x1 <= x || segment.x0 >= x)) continue;
    if (index - from >= 2 * LEAST_LINES) stretches.push({ x, from, to: index });
    from = index + 1;
  }
  return stretches;
}

function checkStretch(segments: readonly Segment[], { x, from, to }: Stretch) {
  const inside = segments.slice(from, to);
  const ends = endsOfBoth(inside, x);
  if (!ends) return null;
  const stack = inside.slice(ends.from, ends.to);
  const left = stack.filter(({ x1 }) => x1 <= x);
  const right = stack.filter(({ x0 }) => x0 >= x);
  const width =
    right.reduce((start, { x0 }) => Math.min(start, x0), Number.POSITIVE_INFINITY) -
    left.reduce((end, { x1 }) => Math.max(end, x1), 0);
  if (width < NARROWEST || !isText(left) || !isText(right) || !lieBeside(left, right)) return null;
  const above = [...segments.slice(0, from), ...inside.slice(0, ends.from)];
  const below = [...inside.slice(ends.to), ...segments.slice(to)];
  return { cut: { above, left, right, below }, lines: to - from, width };
}

/**
 * Where both sides have begun and have not ended. Lines of one side only stand over or under the columns where a space
 * or, on the left at the top, another size sets them apart: the end of a heading over both is as short as that.
 */
function endsOfBoth(inside: readonly Segment[], x: number): { readonly from: number; readonly to: number } | null {
  const isRight = ({ x0 }: Segment) => x0 >= x;
  const isLeft = (segment: Segment) => !isRight(segment);
  const [firstLeft, firstRight] = [inside.findIndex(isLeft), inside.findIndex(isRight)];
  if (firstLeft < 0 || firstRight < 0) return null;
  let from = Math.max(firstLeft, firstRight);
  while (from > 0 && !isApart(inside[from - 1], inside[from], firstLeft < firstRight)) from -= 1;
  let to = Math.min(inside.findLastIndex(isLeft), inside.findLastIndex(isRight)) + 1;
  while (to < inside.length && !isApart(inside[to - 1], inside[to], false)) to += 1;
  return { from, to };
}

function isApart(upper: Segment | undefined, lower: Segment | undefined, bySize: boolean): boolean {
  if (!upper || !lower) return true;
  const distance = (lower.y - upper.y) / Math.max(upper.size, lower.size);
  const isOfOtherSize = Math.abs(upper.size - lower.size) > Math.min(upper.size, lower.size) * 0.15;
  return distance > (bySize ? 2 : 3.5) || (bySize && isOfOtherSize && distance > 0.8);
}

/** Lines of text: most words stand in segments of some length (stretched lines are cut up), most of these full. */
function isText(side: readonly Segment[]): boolean {
  const long = side.filter(({ text }) => lengthOf(text) >= SHORT_LINE);
  if (new Set(long.map(({ y }) => Math.round(y))).size < LEAST_LINES) return false;
  const widths = long.map(({ x0, x1 }) => x1 - x0).toSorted((a, b) => a - b);
  const usual = widths[Math.floor(widths.length * 0.8)] ?? 0;
  const full = widths.filter((width) => width > usual * 0.75).length;
  return countSigns(long) >= countSigns(side) * 0.5 && full >= long.length * 0.4;
}

function countSigns(segments: readonly Segment[]): number {
  return segments.reduce((sum, { text }) => sum + lengthOf(text), 0);
}

function lengthOf(text: string): number {
  return text.length + (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0);
}

function lieBeside(left: readonly Segment[], right: readonly Segment[]): boolean {
  const [top, end] = [Math.max(left[0]?.y ?? 0, right[0]?.y ?? 0), Math.min(left.at(-1)?.y ?? 0, right.at(-1)?.y ?? 0)];
  const shorter = Math.min(heightOf(left), heightOf(right));
  return end - top >= shorter * 0.5;
}

function heightOf(side: readonly Segment[]): number {
  return (side.at(-1)?.y ?? 0) - (side[0]?.y ?? 0);
}
