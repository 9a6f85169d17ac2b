/** A place in one sequence and the place in another that says the same. */
export type Pair = readonly [left: number, right: number];

/** Puts two sequences side by side: pairs of equal items, both rising. */
export type Align = (left: readonly string[], right: readonly string[]) => readonly Pair[];

/** Cells of one comparison; a paragraph of 1,000 words against another of 1,000. */
const MOST_CELLS = 4_000_000;
/** Cells of all comparisons of one file together: a part of a second. The rest is compared by its unique items only. */
const ALL_CELLS = 20_000_000;

interface Range {
  readonly left: number;
  readonly leftEnd: number;
  readonly right: number;
  readonly rightEnd: number;
}

/**
 * An aligner that does a bounded amount of work however it is used: equal ends first, then the longest common
 * subsequence where the rest is small, else the items that occur once on either side ("patience diff") and what lies
 * between them. A sequence too long and too repetitive for either has no pairs there: all of it counts as changed.
 */
export function createAlign(): Align {
  let budget = ALL_CELLS;

  return (left, right) => {
    const pairs: Pair[] = [];
    const todo: Range[] = [{ left: 0, leftEnd: left.length, right: 0, rightEnd: right.length }];
    for (let range = todo.pop(); range; range = todo.pop()) {
      const inner = trimEnds(range, left, right, pairs);
      const cells = (inner.leftEnd - inner.left) * (inner.rightEnd - inner.right);
      if (cells === 0) continue;
      if (cells <= Math.min(MOST_CELLS, budget)) {
        budget -= cells;
        pairs.push(...longestCommon(inner, left, right));
      } else todo.push(...betweenAnchors(inner, left, right, pairs));
    }
    return pairs.sort(([a], [b]) => a - b);
  };
}

function trimEnds(range: Range, left: readonly string[], right: readonly string[], pairs: Pair[]): Range {
  let { left: a, leftEnd: aEnd, right: b, rightEnd: bEnd } = range;
  while (a < aEnd && b < bEnd && left[a] === right[b]) {
    pairs.push([a, b]);
    a += 1;
    b += 1;
  }
  while (a < aEnd && b < bEnd && left[aEnd - 1] === right[bEnd - 1]) {
    aEnd -= 1;
    bEnd -= 1;
    pairs.push([aEnd, bEnd]);
  }
  return { left: a, leftEnd: aEnd, right: b, rightEnd: bEnd };
}

/** Hunt and McIlroy's table, filled from the end so that it is read from the start. */
function longestCommon(range: Range, left: readonly string[], right: readonly string[]): readonly Pair[] {
  const rows = range.leftEnd - range.left;
  const columns = range.rightEnd - range.right;
  const width = columns + 1;
  const lengths = new Uint32Array((rows + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  const isEqual = (row: number, column: number) => left[range.left + row] === right[range.right + column];
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1)
      lengths[row * width + column] = isEqual(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
  const pairs: Pair[] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (isEqual(row, column)) {
      pairs.push([range.left + row, range.right + column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

function betweenAnchors(
  range: Range,
  left: readonly string[],
  right: readonly string[],
  pairs: Pair[],
): readonly Range[] {
  const anchors = risingAnchors(range, left, right);
  pairs.push(...anchors);
  if (anchors.length === 0) return [];
  const ends: readonly Pair[] = [...anchors, [range.leftEnd, range.rightEnd]];
  let [a, b] = [range.left, range.right];
  return ends.map(([leftEnd, rightEnd]) => {
    const between = { left: a, leftEnd, right: b, rightEnd };
    a = leftEnd + 1;
    b = rightEnd + 1;
    return between;
  });
}

/** Items that occur once on either side, as many as keep their order (a longest rising subsequence). */
function risingAnchors(range: Range, left: readonly string[], right: readonly string[]): readonly Pair[] {
  const leftOnce = once(left, range.left, range.leftEnd);
  const rightOnce = once(right, range.right, range.rightEnd);
  const tops: { readonly pair: Pair; readonly below: number | null }[] = [];
  const piles: number[] = [];
  for (const [item, a] of leftOnce) {
    const b = rightOnce.get(item);
    if (a < 0 || b === undefined || b < 0) continue;
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tops[piles[middle] ?? 0]?.pair[1] ?? 0) < b) low = middle + 1;
      else high = middle;
    }
    tops.push({ pair: [a, b], below: low === 0 ? null : (piles[low - 1] ?? null) });
    piles[low] = tops.length - 1;
  }
  const chain: Pair[] = [];
  for (let at = piles.at(-1) ?? null; at !== null; at = tops[at]?.below ?? null) {
    const top = tops[at];
    if (top) chain.push(top.pair);
  }
  return chain.reverse();
}

/** Where each item stands, in order; -1 for one that stands in several places. */
function once(items: readonly string[], from: number, to: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at < to; at += 1) {
    const item = items[at] ?? '';
    places.set(item, places.has(item) ? -1 : at);
  }
  return places;
}
