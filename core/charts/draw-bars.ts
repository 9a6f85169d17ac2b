import type { Chart } from '../note/chart.ts';
import { axisOf } from './axis.ts';
import type { Plot } from './draw-chart.ts';
import { measureText, wrapText } from './measure-text.ts';
import { printScaled } from './number-scale.ts';
import { INK, lookOf, QUIET_INK, RULE } from './palette.ts';
import { lettering, type Shape, shape } from './svg.ts';

/** How much room a category gets: the more there are, the less. */
interface Rows {
  readonly bar: number;
  readonly gap: number;
  readonly size: number;
  readonly lines: number;
}

function rowsOf({ categories, series }: Chart): Rows {
  const bars = categories.length * series.length;
  if (bars <= 16) return { bar: 18, gap: 12, size: 12, lines: 3 };
  if (bars <= 30) return { bar: 13, gap: 9, size: 11, lines: 2 };
  if (bars <= 60) return { bar: 10, gap: 5, size: 10, lines: 1 };
  return { bar: bars <= 150 ? 5 : 2, gap: 5, size: 9, lines: 1 };
}

/** Under this height a bar has no room for its number; then an axis tells the values. */
const LEAST_LABELLED = 9;

/**
 * Bars that lie: words of any length have a column of their own beside them, and numbers stand at their ends, so that
 * nothing can overlap however many there are. Returns how high it became.
 */
export function drawBars(chart: Chart, { left, top, width, scale }: Plot): Drawn {
  const rows = rowsOf(chart);
  const labelled = rows.bar >= LEAST_LABELLED;
  const values = chart.series.flatMap((one) => one.values.flatMap(({ value }) => value ?? []));
  const axis = axisOf(values, 'zero');
  const [low, high] = labelled ? [Math.min(0, ...values), Math.max(0, ...values)] : [axis.low, axis.high];
  const numbers = labelled ? values : axis.marks;
  const room = Math.max(0, ...numbers.map((value) => measureText(printScaled(value, scale), rows.size))) + 8;
  const words = Math.min(
    width * 0.38,
    Math.max(0, ...chart.categories.map((category) => measureText(category, rows.size))) + 1,
  );
  const from = left + words + 10 + (low < 0 ? room : 0);
  const reach = Math.max(1, left + width - room - from);
  const at = (value: number) => from + ((value - low) / (high - low > 1e-100 ? high - low : 1)) * reach;

  const parts: Shape[] = [];
  let y = top;
  const bars = chart.categories.map((category, index) => {
    const lines = wrapText(category, words, rows.size, rows.lines);
    const thick = rows.bar * chart.series.length;
    const height = Math.max(thick, lines.length * (rows.size + 3));
    const row = { category: index, lines, y, height, bar: y + (height - thick) / 2 };
    y += height + rows.gap;
    return row;
  });
  const end = y - rows.gap;
  if (!labelled)
    for (const mark of axis.marks) {
      parts.push(shape('line', { x1: at(mark), x2: at(mark), y1: top, y2: end, stroke: RULE }));
    }
  for (const row of bars) {
    const first = row.y + (row.height - row.lines.length * (rows.size + 3)) / 2 + rows.size;
    row.lines.forEach((line, index) => {
      const place = { x: left + words, y: first + index * (rows.size + 3), size: rows.size } as const;
      parts.push(lettering(line, { ...place, anchor: 'end', fill: INK }));
    });
    chart.series.forEach((series, number) => {
      const value = series.values[row.category]?.value ?? null;
      if (value === null) return;
      const [x, bar] = [Math.min(at(0), at(value)), row.bar + number * rows.bar];
      const length = Math.abs(at(value) - at(0));
      parts.push(
        shape('rect', {
          x,
          y: bar + 0.5,
          width: length,
          height: Math.max(1, rows.bar - 1),
          fill: lookOf(number).fill,
          stroke: chart.series.length > 1 && rows.bar > 4 ? INK : '',
          'stroke-width': 0.5,
        }),
      );
      if (labelled)
        parts.push(
          lettering(printScaled(value, scale), {
            x: value < 0 ? at(value) - 4 : at(value) + 4,
            y: bar + rows.bar / 2 + rows.size * 0.36,
            size: rows.size,
            anchor: value < 0 ? 'end' : 'start',
            fill: INK,
          }),
        );
    });
  }
  parts.push(shape('line', { x1: at(0), x2: at(0), y1: top - 2, y2: end + 2, stroke: INK }));
  if (labelled) return { parts, height: end - top };
  return { parts: [...parts, ...drawMarks(axis.marks, { at, y: end + 14, scale })], height: end + 18 - top };
}

export interface Drawn {
  readonly parts: readonly Shape[];
  readonly height: number;
}

/** Numbers under an axis, as many as have room. */
function drawMarks(
  marks: readonly number[],
  { at, y, scale }: { readonly at: (value: number) => number; readonly y: number; readonly scale: Plot['scale'] },
): readonly Shape[] {
  let free = Number.NEGATIVE_INFINITY;
  return marks.flatMap((mark) => {
    const words = printScaled(mark, scale);
    const half = measureText(words, 10) / 2;
    if (at(mark) - half < free) return [];
    free = at(mark) + half + 6;
    return [lettering(words, { x: at(mark), y, size: 10, anchor: 'middle', fill: QUIET_INK })];
  });
}
