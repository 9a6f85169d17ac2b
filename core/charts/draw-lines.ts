import type { Chart } from '../note/chart.ts';
import { axisOf } from './axis.ts';
import type { Drawn } from './draw-bars.ts';
import type { Plot } from './draw-chart.ts';
import { measureText, wrapText } from './measure-text.ts';
import { printScaled } from './number-scale.ts';
import { GROUND, INK, lookOf, QUIET_INK, RULE } from './palette.ts';
import { lettering, round, type Shape, shape } from './svg.ts';

const HEIGHT = 220;
const SIZE = 11;
const LINE = SIZE + 3;
const MOST_LINES = 3;
/** A word under the axis gets at least so much, and others are left out for it. */
const LEAST_WORD = 56;
/** Numbers at the points only where a few of them are easy to read. */
const MOST_LABELLED = 12;

/** Points from left to right at even distances, joined where no value is missing between them. */
export function drawLines(chart: Chart, { left, top, width, scale }: Plot): Drawn {
  const values = chart.series.flatMap((one) => one.values.flatMap(({ value }) => value ?? []));
  const axis = axisOf(values, 'data');
  const marks = axis.marks.map((mark) => ({ mark, words: printScaled(mark, scale) }));
  const from = left + Math.max(...marks.map(({ words }) => measureText(words, SIZE))) + 8;
  const reach = left + width - from;
  const step = reach / chart.categories.length;
  const over = top + 16;
  const x = (index: number) => from + (index + 0.5) * step;
  const y = (value: number) => over + HEIGHT - ((value - axis.low) / (axis.high - axis.low)) * HEIGHT;

  const parts = marks.flatMap(({ mark, words }) => [
    shape('line', { x1: from, x2: from + reach, y1: y(mark), y2: y(mark), stroke: mark === 0 ? INK : RULE }),
    lettering(words, { x: from - 6, y: y(mark) + SIZE * 0.36, size: SIZE, anchor: 'end', fill: QUIET_INK }),
  ]);
  chart.series.forEach((series, number) => {
    const points = series.values.map(({ value }, index) =>
      value === null ? null : { x: x(index), y: y(value), value },
    );
    parts.push(...drawSeries(points, number));
    if (chart.series.length === 1 && points.length <= MOST_LABELLED)
      parts.push(...drawNumbers(points, { step, print: (value) => printScaled(value, scale) }));
  });
  const words = drawWords(chart.categories, { x, step, left, right: left + width, y: over + HEIGHT + 18 });
  return { parts: [...parts, ...words.parts], height: over + HEIGHT + 18 + words.height - top };
}

type Point = { readonly x: number; readonly y: number; readonly value: number } | null;

function drawSeries(points: readonly Point[], number: number): readonly Shape[] {
  const { fill, dash } = lookOf(number);
  const path = points
    .map((point, index) => {
      if (point === null) return '';
      const command = points[index - 1] ? 'L' : 'M';
      return `${command}${round(point.x)} ${round(point.y)}`;
    })
    .join('');
  const line = { d: path, fill: 'none', 'stroke-linejoin': 'round', 'stroke-dasharray': dash } as const;
  return [
    ...(path === '' ? [] : [shape('path', { ...line, stroke: fill, 'stroke-width': 2.25 })]),
    ...points.flatMap((point) => (point ? [drawMarker(point.x, point.y, number)] : [])),
  ];
}

/** Round, square, on its corner and upright triangle by turns. */
function drawMarker(x: number, y: number, number: number): Shape {
  const paint = { fill: lookOf(number).fill, stroke: INK, 'stroke-width': 0.75 } as const;
  switch (number % 4) {
    case 0:
      return shape('circle', { cx: x, cy: y, r: 3.5, ...paint });
    case 1:
      return shape('rect', { x: x - 3.25, y: y - 3.25, width: 6.5, height: 6.5, ...paint });
    case 2:
      return shape('path', { d: `M${round(x)} ${round(y - 4.5)}l4.5 4.5l-4.5 4.5l-4.5 -4.5z`, ...paint });
    default:
      return shape('path', { d: `M${round(x)} ${round(y - 4.5)}l4.5 8l-9 0z`, ...paint });
  }
}

/** Over the points, where no two would touch. */
function drawNumbers(
  points: readonly Point[],
  { step, print }: { readonly step: number; readonly print: (value: number) => string },
): readonly Shape[] {
  const widest = Math.max(0, ...points.map((point) => (point ? measureText(print(point.value), SIZE) : 0)));
  if (widest + 6 > step) return [];
  return points.flatMap((point) => {
    if (!point) return [];
    const words = print(point.value);
    const width = measureText(words, SIZE);
    return [
      // On ground of its own: the line may pass there.
      shape('rect', { x: point.x - width / 2, y: point.y - 19, width, height: 13, fill: GROUND, opacity: 0.8 }),
      lettering(words, { x: point.x, y: point.y - 9, size: SIZE, anchor: 'middle', fill: INK }),
    ];
  });
}

/** Under the axis: every word, or every second, third... so that each has room. */
function drawWords(
  categories: readonly string[],
  {
    x,
    step,
    left,
    right,
    y,
  }: {
    readonly x: (index: number) => number;
    readonly step: number;
    readonly left: number;
    readonly right: number;
    readonly y: number;
  },
): Drawn {
  const longest = Math.max(0, ...categories.map((category) => measureText(category, SIZE)));
  const every = Math.max(1, Math.ceil((Math.min(LEAST_WORD, longest) + 8) / step));
  let most = 0;
  const parts = categories.flatMap((category, index) => {
    if (index % every !== 0) return [];
    const width = Math.min(every * step - 8, 2 * (x(index) - left), 2 * (right - x(index)));
    const lines = wrapText(category, width, SIZE, MOST_LINES);
    most = Math.max(most, lines.length);
    return lines.map((line, row) =>
      lettering(line, { x: x(index), y: y + row * LINE, size: SIZE, anchor: 'middle', fill: INK }),
    );
  });
  return { parts, height: Math.max(0, most - 1) * LINE + 4 };
}
