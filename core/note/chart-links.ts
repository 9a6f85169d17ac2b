import type { Chart, ChartValue } from './chart.ts';
import type { FactLink } from './note.ts';

/** The fact links behind a chart's values, series by series. */
export function chartFactLinks(chart: Chart): readonly FactLink[] {
  return chart.series.flatMap(({ values }) => values.flatMap(({ link }) => (link ? [link] : [])));
}

/** A chart with each of its values as `change` answers it, in the order of chartFactLinks. */
export function mapChartValues(chart: Chart, change: (value: ChartValue) => ChartValue): Chart {
  return { ...chart, series: chart.series.map((one) => ({ ...one, values: one.values.map(change) })) };
}

/** The words of a chart: its title, its categories, the names of its series, each on a line. */
export function chartLines({ title, categories, series }: Chart): readonly string[] {
  return [title, ...series.map(({ name }) => name), ...categories].filter((line) => line !== '');
}
