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
 * Where both sides have begun and have not ended: lines of one side only, set apart from the rest by more than the space
 * between lines, stand over or under the columns.
 */
function endsOfBoth(inside: readonly Segment[], x: number): { readonly from: number; readonly to: number } | null {
  const isRight = ({ x0 }: Segment) => x0 >= x;
  const sides = [inside.findIndex(isRight), inside.findIndex((segment) => !isRight(segment))];
  const lastSides = [inside.findLastIndex(isRight), inside.findLastIndex((segment) => !isRight(segment))];
  if (sides.includes(-1)) return null;
  let from = Math.max(...sides);
  let to = Math.min(...lastSides) + 1;
  while (from > 0 && !isApart(inside[from - 1], inside[from])) from -= 1;
  while (to < inside.length && !isApart(inside[to - 1], inside[to])) to += 1;
  return { from, to };
}

function isApart(upper: Segment | undefined, lower: Segment | undefined): boolean {
  if (!upper || !lower) return true;
  return lower.y - upper.y > Math.max(upper.size, lower.size) * 2;
}

/** Lines of text: most are as long as most others, long enough, and of one piece (stretched lines are not). */
function isText(side: readonly Segment[]): boolean {
  const lines = sideLines(side);
  if (lines.length < LEAST_LINES) return false;
  const lengths = lines.map(({ length }) => length).toSorted((a, b) => a - b);
  const widths = lines.map(({ x0, x1 }) => x1 - x0).toSorted((a, b) => a - b);
  const usual = widths[Math.floor(widths.length * 0.8)] ?? 0;
  const full = widths.filter((width) => width > usual * 0.75).length;
  const whole = lines.filter(({ pieces }) => pieces === 1).length;
  const isLong = (lengths[Math.floor(lengths.length / 2)] ?? 0) >= SHORT_LINE;
  return isLong && full >= lines.length * 0.4 && whole >= lines.length * 0.35;
}

interface SideLine {
  x0: number;
  x1: number;
  length: number;
  pieces: number;
}

function sideLines(side: readonly Segment[]): readonly SideLine[] {
  const lines = new Map<number, SideLine>();
  for (const { text, x0, x1, y } of side) {
    const key = Math.round(y);
    const line = lines.get(key) ?? { x0, x1, length: 0, pieces: 0 };
    lines.set(key, {
      x0: Math.min(line.x0, x0),
      x1: Math.max(line.x1, x1),
      length: line.length + lengthOf(text),
      pieces: line.pieces + 1,
    });
  }
  return [...lines.values()];
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
