import type { Span } from '../../facts/fact.ts';
import type { DateFound, FigureFound, Mention, Speech } from '../extraction.ts';
import type { Heard } from '../speech/to-reported.ts';

/** What the other stages found in an article. */
export interface Found {
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateFound[];
  readonly figures: readonly FigureFound[];
  readonly quotations: readonly Speech[];
  readonly reported: readonly Speech[];
}

/** A sentence of the writer, or a clause of one, that may hold a fact of its own; quotations are whole in it. */
export interface Unit extends Span, Found {
  readonly text: string;
  /** The same words as long as `text`, in small letters, quotations blank: what the writer says. */
  readonly plain: string;
  readonly heard: Heard;
  /** Index among the article's sentences. */
  readonly index: number;
  /** Its place among the units. */
  readonly order: number;
  /** Whether it is a second clause without a subject of its own. */
  readonly lacksSubject: boolean;
}

/** The units before this one in reading order, nearest first, at most so many. */
export function unitsBefore(units: readonly Unit[], unit: Unit, most: number): readonly Unit[] {
  return units.slice(Math.max(0, unit.order - most), unit.order).toReversed();
}
