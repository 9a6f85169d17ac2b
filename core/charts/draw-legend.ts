import type { Chart } from '../note/chart.ts';
import { fitText, measureText } from './measure-text.ts';
import { type NumberScale, printUnit } from './number-scale.ts';
import { INK, lookOf, QUIET_INK } from './palette.ts';
import { lettering, type Shape, shape } from './svg.ts';

const SIZE = 12;
const LINE = 20;
const SWATCH = 12;

/** What stands over the plot: the names of the series where there are several, and what the numbers are in. */
export function drawLegend(
  chart: Chart,
  scale: NumberScale,
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
): { readonly parts: readonly Shape[]; readonly height: number } {
  const parts: Shape[] = [];
  let [x, y] = [left, top];
  const named = chart.series.length > 1 ? chart.series : [];
  named.forEach(({ name }, index) => {
    const words = fitText(name || `${index + 1}`, width - SWATCH - 6, SIZE);
    const needed = SWATCH + 6 + measureText(words, SIZE);
    if (x > left && x + needed > left + width) [x, y] = [left, y + LINE];
    parts.push(
      shape('rect', { x, y: y + 2, width: SWATCH, height: SWATCH, fill: lookOf(index).fill, stroke: INK }),
      lettering(words, { x: x + SWATCH + 6, y: y + 12, size: SIZE, fill: INK }),
    );
    x += needed + 18;
  });
  if (named.length > 0) y += LINE + 4;
  const unit = printUnit(chart.unit, scale);
  if (unit !== '') {
    parts.push(lettering(fitText(unit, width, SIZE), { x: left, y: y + 12, size: SIZE, fill: QUIET_INK }));
    y += LINE;
  }
  return { parts, height: y - top };
}
