import { printFigure } from '../facts/print-figure.ts';
import type { Chart, ChartValue } from './chart.ts';
import { madeWords } from './made-words.ts';
import type { Cell, Inline, Table } from './note.ts';

/** A chart's values as a table: categories down, series across. A value from a fact keeps its place. */
export function tableOfChart(chart: Chart, language = 'en'): Table {
  const words = madeWords(language);
  const heading = [words.what, ...chart.series.map(({ name }) => name || words.figure)].map(textCell);
  const body = chart.categories.map((category, row) => [
    textCell(category),
    ...chart.series.map(({ values }) => valueCell(values[row], chart.unit)),
  ]);
  return { type: 'table', headerRow: true, rows: [heading, ...body], ...(chart.made ? { made: chart.made } : {}) };
}

function valueCell(of: ChartValue | undefined, unit: string): Cell {
  if (of?.link) return cell([of.link]);
  return of === undefined || of.value === null ? cell([]) : textCell(printFigure({ value: of.value, unit, of: '' }));
}

function textCell(text: string): Cell {
  return cell(text === '' ? [] : [{ type: 'text', text, marks: [] }]);
}

function cell(content: readonly Inline[]): Cell {
  return { blocks: [{ type: 'paragraph', content }] };
}
