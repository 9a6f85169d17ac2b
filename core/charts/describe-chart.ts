import { printFigure } from '../facts/print-figure.ts';
import type { Chart } from '../note/chart.ts';

/** More values than these are told by the first, the last and how far they reach. */
const MOST_TOLD = 12;

/** What a chart shows in words, for those who cannot see it: at most 2,000 characters. */
export function describeChart(chart: Chart): string {
  const kind = chart.kind === 'bar' ? 'Bar chart' : 'Line chart';
  const head = chart.title === '' ? kind : `${kind}: ${chart.title}`;
  const told = chart.series.map(({ name }, index) => {
    const values = describeSeries(chart, index);
    return name === '' ? values : `${name}: ${values}`;
  });
  return cut(`${[head, ...told].map(endSentence).join(' ')}`, 2_000);
}

/** What is read out for the chart: its author's words, else ours. */
export function altOf(chart: Chart): string {
  return chart.alt === '' ? describeChart(chart) : chart.alt;
}

function describeSeries({ categories, series, unit }: Chart, index: number): string {
  const values = series[index]?.values ?? [];
  const known = values.flatMap(({ value }, at) => (value === null ? [] : [{ value, category: categories[at] ?? '' }]));
  const print = ({ value, category }: (typeof known)[number]) =>
    `${cut(category, 80)} ${printFigure({ value, unit, of: '' })}`.trim();
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return 'no values';
  if (known.length <= MOST_TOLD) return known.map(print).join(', ');
  const by = known.toSorted((a, b) => a.value - b.value);
  const [lowest = first, highest = first] = [by[0], by.at(-1)];
  return `${known.length} values from ${print(first)} to ${print(last)}; lowest ${print(lowest)}, highest ${print(highest)}`;
}

function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function cut(text: string, length: number): string {
  return text.length <= length
    ? text
    : `${text
        .slice(0, length - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}…`;
}
