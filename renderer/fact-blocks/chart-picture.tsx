import { useEffect, useRef } from 'react';
import { altOf } from '../../core/charts/describe-chart.ts';
import { drawChart } from '../../core/charts/draw-chart.ts';
import type { Chart } from '../../core/note/note.ts';

/** The chart as it will look in the note. */
export function ChartPicture({ chart }: { readonly chart: Chart }) {
  const frame = useRef<HTMLDivElement>(null);
  const { svg } = drawChart(chart);
  useEffect(() => {
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    frame.current?.replaceChildren(document.importNode(documentElement, true));
  }, [svg]);
  return <div ref={frame} className="chart-picture" role="img" aria-label={altOf(chart)} />;
}
