import { useEffect, useRef } from 'react';
import { altOf } from '../../core/charts/describe-chart.ts';
import { drawChart } from '../../core/charts/draw-chart.ts';
import type { Chart } from '../../core/note/chart.ts';
import { buildSvg } from '../ui/build-svg.ts';

/** The chart as it will look in the note. */
export function ChartPicture({ chart }: { readonly chart: Chart }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.replaceChildren(buildSvg(drawChart(chart), altOf(chart))), [chart]);
  return <div ref={frame} className="chart-picture" />;
}
