import { raisedText } from '../raised-text.ts';
import type { Run } from './page-runs.ts';

/** Words on one line with no wide gap between them: a line of a column, or a cell of a table. */
export interface Segment {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** The baseline. */
  readonly y: number;
  /** Of most of its signs, in points. */
  readonly size: number;
  /** All of it. */
  readonly bold: boolean;
}

/** In widths of an M. A wider gap parts columns or cells; stretched lines have such gaps too. */
const WIDE_GAP = 1;
/** A narrower one is between letters of a word. */
const SPACE = 0.2;
/** Between signs that are written without spaces, a gap that is one still. */
const SPACE_IN_HAN = 0.7;
const SAME_LINE = 0.25;
/** Raised and lowered signs are smaller than that and reach no further from the line. */
const SMALL = 0.85;
const SMALLEST_SIGN = 0.4;
const LONGEST_SIGN = 8;
const OFF_LINE = 0.65;
/** The first letter of an article drawn over several lines. */
const DROPPED_CAPITAL = 1.8;

/** The runs of a page as segments, from top to bottom and left to right. */
export function joinRuns(runs: readonly Run[], isBold: (font: string) => boolean): readonly Segment[] {
  const lines = gatherLines(runs);
  attachSmallSigns(lines);
  const segments = lines.flatMap((line) =>
    cutLine(
      line.runs.toSorted((a, b) => a.x0 - b.x0),
      line,
      isBold,
    ),
  );
  return attachCapitals(segments.toSorted((a, b) => a.y - b.y || a.x0 - b.x0));
}

interface Line {
  readonly y: number;
  readonly size: number;
  runs: Run[];
}

function gatherLines(runs: readonly Run[]): Line[] {
  const lines: Line[] = [];
  for (const run of runs.toSorted((a, b) => a.y - b.y)) {
    const last = lines.at(-1);
    const near = Math.min(run.size, last?.size ?? 0) * SAME_LINE;
    if (last && run.y - last.y <= near) last.runs.push(run);
    else lines.push({ y: run.y, size: run.size, runs: [run] });
  }
  return lines.map(({ runs: own }) => ({ y: medianBaseline(own), size: largest(own), runs: own }));
}

/** Moves raised and lowered signs to the line they stand at. */
function attachSmallSigns(lines: readonly Line[]): void {
  for (const [index, line] of lines.entries()) {
    for (const run of [...line.runs]) {
      const host = [lines[index + 1], lines[index - 1]].find((other) => other && touches(run, other));
      if (!host) continue;
      line.runs = line.runs.filter((other) => other !== run);
      host.runs.push(run);
    }
  }
}

function touches(run: Run, line: Line): boolean {
  if (run.text.length > LONGEST_SIGN || run.size > line.size * SMALL || run.size < line.size * SMALLEST_SIGN)
    return false;
  if (Math.abs(run.y - line.y) > line.size * OFF_LINE) return false;
  return line.runs.some((other) => run.size <= other.size * SMALL && Math.abs(run.x0 - other.x1) < other.size * 0.4);
}

function cutLine(runs: readonly Run[], line: Line, isBold: (font: string) => boolean): readonly Segment[] {
  const segments: Segment[] = [];
  let group: Run[] = [];
  const end = () => {
    if (group.length > 0) segments.push(toSegment(group, line.y, isBold));
    group = [];
  };
  for (const run of runs) {
    const before = group.at(-1);
    if (before && run.x0 - before.x1 > Math.min(run.size, before.size) * WIDE_GAP) end();
    group.push(run);
  }
  end();
  return segments;
}

function toSegment(runs: readonly Run[], y: number, isBold: (font: string) => boolean): Segment {
  const size = mainSize(runs);
  let text = '';
  let before: Run | undefined;
  for (const run of runs) {
    const isSmall = run.size <= size * SMALL;
    const own = isSmall && y - run.y > size * 0.12 ? raisedText(run.text, text) : run.text;
    text += before && isParted(before, run, text) && own !== '' ? ` ${own}` : own;
    before = run;
  }
  return {
    text: text.trim(),
    x0: runs[0]?.x0 ?? 0,
    x1: runs.reduce((right, { x1 }) => Math.max(right, x1), 0),
    y,
    size,
    bold: runs.every(({ font, text: own }) => isBold(font) || !/[\p{L}\p{N}]/u.test(own)),
  };
}

function isParted(before: Run, run: Run, text: string): boolean {
  const gap = run.x0 - before.x1;
  const em = Math.min(run.size, before.size);
  if (isHan(text.at(-1)) && isHan(run.text.at(0))) return gap > em * SPACE_IN_HAN;
  return gap > em * SPACE || (run.spaced && gap > em * SPACE * 0.4);
}

/** Chinese and Japanese signs, and the punctuation that goes with them. */
export function isHan(sign: string | undefined): boolean {
  return (
    sign !== undefined && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u.test(sign)
  );
}

/** Puts a dropped capital before the line it begins. */
function attachCapitals(segments: readonly Segment[]): readonly Segment[] {
  const taken = new Set<Segment>();
  const begun = new Map<Segment, Segment>();
  for (const capital of segments) {
    if (!/^["“‘«]?\p{Lu}$/u.test(capital.text)) continue;
    const first = segments.find(
      ({ x0, y, size }) =>
        capital.size > size * DROPPED_CAPITAL &&
        y > capital.y - capital.size &&
        y < capital.y + size &&
        x0 >= capital.x1 - size &&
        x0 < capital.x1 + size * 2,
    );
    if (!first || begun.has(first)) continue;
    taken.add(capital);
    begun.set(first, { ...first, text: `${capital.text}${first.text}`, x0: capital.x0 });
  }
  return segments.filter((segment) => !taken.has(segment)).map((segment) => begun.get(segment) ?? segment);
}

function medianBaseline(runs: readonly Run[]): number {
  const sorted = runs.toSorted((a, b) => a.y - b.y);
  return sorted[Math.floor(sorted.length / 2)]?.y ?? 0;
}

function largest(runs: readonly Run[]): number {
  return runs.reduce((most, { size }) => Math.max(most, size), 0);
}

function mainSize(runs: readonly Run[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of runs) {
    const rounded = Math.round(size * 4) / 4;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}
