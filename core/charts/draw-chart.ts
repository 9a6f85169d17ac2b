import type { Chart } from '../note/chart.ts';
import { assertNever } from '../shared/assert-never.ts';
import { printableText } from '../shared/printable-text.ts';
import { drawBars } from './draw-bars.ts';
import { drawLegend } from './draw-legend.ts';
import { drawLines } from './draw-lines.ts';
import { type NumberScale, scaleOf } from './number-scale.ts';
import { GROUND, QUIET_INK } from './palette.ts';
import { lettering, type Picture, round, shape } from './svg.ts';

/** Where there is room for a plot, and what its numbers are written in. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly scale: NumberScale;
}

const MARGIN = 10;
/** About the width of the text on a page of A4. */
const WIDTH = 600;

/**
 * A chart as a picture: black on white, without its title (its caption says that), the same for the same chart. Text is laid
 * out by measure-text.ts, so that nothing overlaps whatever it says.
 */
export function drawChart(given: Chart): Picture {
  const chart = withPrintable(given);
  const values = chart.series.flatMap((one) => one.values.flatMap(({ value }) => value ?? []));
  const scale = scaleOf(values);
  const [left, width] = [MARGIN, WIDTH - 2 * MARGIN];
  const legend = drawLegend(chart, scale, { left, top: MARGIN, width });
  const top = MARGIN + legend.height + 4;
  const plot = values.length === 0 ? drawNothing({ left, top }) : drawPlot(chart, { left, top, width, scale });
  const height = top + plot.height + MARGIN;
  const ground = shape('rect', { width: WIDTH, height, fill: GROUND });
  return { width: WIDTH, height: round(height), shapes: [ground, ...legend.parts, ...plot.parts] };
}

/** Letters as they will be drawn, before anything is measured. */
function withPrintable(chart: Chart): Chart {
  const print = (text: string) => printableText(text).normalize('NFC');
  return {
    ...chart,
    unit: print(chart.unit),
    categories: chart.categories.map(print),
    series: chart.series.map(({ name, values }) => ({ name: print(name), values })),
  };
}

function drawPlot(chart: Chart, plot: Plot) {
  switch (chart.kind) {
    case 'bar':
      return drawBars(chart, plot);
    case 'line':
      return drawLines(chart, plot);
    default:
      return assertNever(chart.kind);
  }
}

function drawNothing({ left, top }: Pick<Plot, 'left' | 'top'>) {
  return {
    parts: [lettering('No values', { x: left, y: top + 14, size: 12, fill: QUIET_INK })],
    height: 20,
  };
}
