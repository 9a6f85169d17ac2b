import type { FactKind, Span } from '../../../core/facts/fact.ts';

/** Words that a fact, or a suggestion of one, rests on. */
export interface TextMark extends Span {
  readonly id: string;
  readonly kind: FactKind;
  readonly look: 'open' | 'accepted' | 'rejected' | 'sought';
  readonly current: boolean;
}

/** A mark with its line below the text: 0 is nearest to the words. */
export interface LaidMark extends TextMark {
  readonly lane: number;
}

/** A piece of text under the same marks throughout. */
export interface Run extends Span {
  readonly marks: readonly LaidMark[];
}

/** Below the third line the underlines of one row would touch the words of the next. */
const LANES = 3;

/**
 * Cuts text from `start` to `end` into runs. Marks may come in any order, overlap and reach beyond the text; one that
 * is under way keeps its lane, so that its line does not jump.
 */
export function cutRuns({ start, end }: Span, marks: readonly LaidMark[]): readonly Run[] {
  const inside = marks.filter((mark) => mark.end > start && mark.start < end);
  const edges = new Set([start, end]);
  for (const mark of inside) {
    edges.add(Math.max(mark.start, start));
    edges.add(Math.min(mark.end, end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    return { start: from, end: to, marks: inside.filter((mark) => mark.start < to && mark.end > from) };
  });
}

/** Gives each mark the nearest lane that is free from its first word to its last. */
export function layMarks(marks: readonly TextMark[]): readonly LaidMark[] {
  const taken: number[] = [];
  return [...marks]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((mark) => {
      const free = taken.findIndex((until) => until <= mark.start);
      const lane = free === -1 ? taken.length : free;
      taken[lane] = mark.end;
      return { ...mark, lane: Math.min(lane, LANES - 1) };
    });
}
