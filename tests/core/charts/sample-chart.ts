import type { Chart } from '../../../core/note/chart.ts';

/** A chart of one series, from values by category. */
export function chartOf(values: Readonly<Record<string, number | null>>, more: Partial<Chart> = {}): Chart {
  return {
    type: 'chart',
    kind: 'bar',
    title: '',
    unit: '',
    alt: '',
    categories: Object.keys(values),
    series: [{ name: '', values: Object.values(values).map((value) => ({ value })) }],
    ...more,
  };
}
