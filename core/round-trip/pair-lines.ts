import type { Align, Pair } from './align.ts';
import { countWords, likeness, textKey, type WordCounts } from './compare-text.ts';

/** What became of the lines of a text: pairs that say the same, pairs of which one became the other, and the rest. */
export interface PairedLines {
  readonly same: readonly Pair[];
  readonly changed: readonly Pair[];
}

/** Below that two lines are no versions of each other, unless each stands alone where the other stood. */
const LEAST_LIKENESS = 0.4;
/** Pairs of lines compared in one stretch, and in all; beyond that, lines are paired by their place. */
const MOST_COMPARED = 10_000;
const ALL_COMPARED = 100_000;

/**
 * Pairs the lines of two versions of a text, both rising. Lines without words pair with nothing. Of a stretch where
 * nothing is the same, lines pair so that together they are as alike as can be.
 */
export function pairLines(before: readonly string[], after: readonly string[], align: Align): PairedLines {
  const [left, right] = [before, after].map((lines) =>
    lines.map((text, index) => ({ key: textKey(text), text, index })).filter(({ key }) => key !== ''),
  ) as [Keyed[], Keyed[]];
  const at = (pair: Pair): Pair => [left[pair[0]]?.index ?? 0, right[pair[1]]?.index ?? 0];
  const same = align(
    left.map(({ key }) => key),
    right.map(({ key }) => key),
  );
  const changed: Pair[] = [];
  let budget = ALL_COMPARED;
  let [a, b] = [0, 0];
  for (const [nextA, nextB] of [...same, [left.length, right.length] as const]) {
    const [gone, come] = [left.slice(a, nextA), right.slice(b, nextB)].map((lines) => lines.map(withWords)) as [
      Worded[],
      Worded[],
    ];
    const cost = gone.length * come.length;
    const pairs = cost <= Math.min(MOST_COMPARED, budget) ? pairStretch(gone, come) : pairByPlace(gone, come);
    budget -= Math.min(cost, MOST_COMPARED);
    changed.push(...pairs.map(([i, j]) => at([a + i, b + j])));
    [a, b] = [nextA + 1, nextB + 1];
  }
  return { same: same.map(at), changed };
}

interface Keyed {
  readonly key: string;
  readonly text: string;
  readonly index: number;
}

interface Worded extends Keyed {
  readonly words: WordCounts;
}

function withWords(line: Keyed): Worded {
  return { ...line, words: countWords(line.text) };
}

function pairStretch(left: readonly Worded[], right: readonly Worded[]): readonly Pair[] {
  if (left.length === 0 || right.length === 0) return [];
  return withNeighbours(mostAlike(left, right), left.length, right.length);
}

function pairByPlace(left: readonly Worded[], right: readonly Worded[]): readonly Pair[] {
  return Array.from({ length: Math.min(left.length, right.length) }, (_, index): Pair => [index, index]).filter(
    ([a, b]) => alikeness(left[a], right[b]) >= LEAST_LIKENESS,
  );
}

function alikeness(left: Worded | undefined, right: Worded | undefined): number {
  return left && right ? likeness(left.words, right.words) : 0;
}

/** Rising pairs whose likenesses add up to most. */
function mostAlike(left: readonly Worded[], right: readonly Worded[]): readonly Pair[] {
  const width = right.length + 1;
  const alike = new Float64Array((left.length + 1) * width);
  const best = new Float64Array((left.length + 1) * width);
  for (let a = left.length - 1; a >= 0; a -= 1)
    for (let b = right.length - 1; b >= 0; b -= 1) {
      const like = alikeness(left[a], right[b]);
      const at = a * width + b;
      alike[at] = like >= LEAST_LIKENESS ? like : 0;
      best[at] = Math.max(
        best[at + 1] ?? 0,
        best[at + width] ?? 0,
        like >= LEAST_LIKENESS ? like + (best[at + width + 1] ?? 0) : 0,
      );
    }
  const pairs: Pair[] = [];
  for (let a = 0, b = 0; a < left.length && b < right.length; ) {
    const at = a * width + b;
    if ((alike[at] ?? 0) > 0 && best[at] === (alike[at] ?? 0) + (best[at + width + 1] ?? 0)) {
      pairs.push([a, b]);
      a += 1;
      b += 1;
    } else if (best[at] === best[at + width]) a += 1;
    else b += 1;
  }
  return pairs;
}

/** Between two pairs, one line that is gone and one that is new are one that was rewritten. */
function withNeighbours(pairs: readonly Pair[], left: number, right: number): readonly Pair[] {
  const all: Pair[] = [];
  let [a, b] = [0, 0];
  for (const pair of [...pairs, [left, right] as const]) {
    if (pair[0] - a === 1 && pair[1] - b === 1) all.push([a, b]);
    if (pair[0] < left) all.push(pair);
    [a, b] = [pair[0] + 1, pair[1] + 1];
  }
  return all;
}
