import type { Anchor, FactLink, MadeFrom } from './note.ts';

/** Values drawn as a picture, kept as data: each may be a place of the fact it comes from. */
export interface Chart {
  readonly type: 'chart';
  readonly kind: ChartKind;
  /** Printed as its caption; may be empty. */
  readonly title: string;
  /** What one of a value is, as a figure of a fact has it: `%`, `MYR`, `people`; empty for a plain number. */
  readonly unit: string;
  /** What it shows, for those who cannot see it; empty: made from the data (core/charts/describe-chart.ts). */
  readonly alt: string;
  /** 1 to 60, in the order drawn. */
  readonly categories: readonly string[];
  /** 1 to 6. */
  readonly series: readonly ChartSeries[];
  /** Only on one series of values. */
  readonly made?: MadeFrom;
  readonly anchor?: Anchor;
}

export const CHART_KINDS = ['bar', 'line'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

export interface ChartSeries {
  /** May be empty where it is the only one. */
  readonly name: string;
  /** One a category. */
  readonly values: readonly ChartValue[];
}

export interface ChartValue {
  /** Null: none, which is not 0. At most 1e15 either way. */
  readonly value: number | null;
  /** Its words are the figure as printed. */
  readonly link?: FactLink;
}
