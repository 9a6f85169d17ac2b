import type { Fact } from '../facts/fact.ts';
import type { Chart, ChartValue } from './chart.ts';
import { chartNumber } from './chart-number.ts';
import { LARGEST_VALUE, MOST_CATEGORIES, MOST_SERIES } from './chart-schema.ts';
import type { Cell, FactLink, Inline, Table } from './note.ts';
import { blockFactLinks } from './note-fact-links.ts';
import { inlineText } from './note-text.ts';

export interface TableAsChart {
  readonly chart: Chart;
  /** Rows without a number, in another unit than most, or beyond what a chart holds. */
  readonly leftOut: number;
}

interface Read extends ChartValue {
  readonly unit: string;
}

/**
 * A table's figures as a bar chart: places of facts worded as figures, or, where there are none, the columns of numbers.
 * Only one unit can be drawn: the one most values are in. `facts`: those linked, by id. Null when there is no number.
 */
export function chartFromTable(table: Table, facts: ReadonlyMap<string, Fact>): TableAsChart | null {
  const body = table.headerRow ? table.rows.slice(1) : table.rows;
  const width = body[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) => body.map((row) => row[at]));
  const linked = columns.map((cells) => cells.map((cell) => readLinked(cell, facts)));
  const written = columns.map((cells) => cells.map(readWritten));
  const fromFacts = linked.some(hasNumber);
  const numbers = (fromFacts ? linked : written)
    .map((cells, at) => ({ at, cells }))
    .filter(({ cells }) => hasNumber(cells));
  const named = columns.findIndex((_, at) => !numbers.some((column) => column.at === at));
  const values = (named === -1 ? numbers.slice(1) : numbers).slice(0, fromFacts ? 1 : MOST_SERIES);
  const unit = mostOf(values.flatMap(({ cells }) => cells.flatMap((cell) => (cell.value === null ? [] : [cell.unit]))));
  if (unit === null) return null;
  const label = columns[Math.max(0, named)] ?? [];
  const rows = body
    .map((_, row) => ({
      category: cellText(label[row]).slice(0, 300),
      values: values.map(({ cells }): ChartValue => {
        const read = cells[row];
        if (!read || read.value === null || read.unit !== unit) return { value: null };
        return { value: read.value, ...(read.link ? { link: read.link } : {}) };
      }),
    }))
    .filter((row) => row.values.some(({ value }) => value !== null));
  const kept = rows.slice(0, MOST_CATEGORIES);
  const heading = (at: number) => (table.headerRow ? cellText(table.rows[0]?.[at]).slice(0, 300) : '');
  const chart: Chart = {
    type: 'chart',
    kind: 'bar',
    title: '',
    unit,
    alt: '',
    categories: kept.map(({ category }) => category),
    series: values.map(({ at }, index) => ({
      name: values.length === 1 ? '' : heading(at),
      values: kept.map((row) => row.values[index] ?? { value: null }),
    })),
    ...(fromFacts && table.made ? { made: table.made } : {}),
  };
  return { chart, leftOut: body.length - kept.length };
}

function hasNumber(cells: readonly Read[]): boolean {
  return cells.some(({ value }) => value !== null);
}

const NOTHING: Read = { value: null, unit: '' };

function readLinked(cell: Cell | undefined, facts: ReadonlyMap<string, Fact>): Read {
  const link = cell?.blocks.flatMap((block) => blockFactLinks(block)).find(({ wording }) => wording === 'figure');
  const fact = link && facts.get(link.fact);
  if (!link) return NOTHING;
  if (!fact) return { ...(readNumber(inlineText(link.content)) ?? NOTHING), link };
  // The words of an earlier revision would stand beside the number of this one.
  const value = fact.revision === link.revision ? chartNumber(fact) : numberIn(link);
  return value === null ? NOTHING : { value, unit: fact.figures[0]?.unit.slice(0, 100) ?? '', link };
}

function numberIn({ shown }: FactLink): number | null {
  return readNumber(shown)?.value ?? null;
}

function readWritten(cell: Cell | undefined): Read {
  return readNumber(cellText(cell)) ?? NOTHING;
}

const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** A number that is all there is, with its unit: `MYR 1.2 billion`, `4.5%`, `-3`, `4,200 people`. */
function readNumber(text: string): Read | null {
  const match =
    /^(?:([A-Z]{3}|[$€£¥]) ?)?([-−]?\d[\d,]{0,20}(?:\.\d{1,20})?) ?(thousand|million|billion|trillion)? ?(%|[^\d%]{0,100})$/u.exec(
      text.trim(),
    );
  if (!match) return null;
  const [, currency = '', digits = '', scale = '', unit = ''] = match;
  const value = Number(digits.replaceAll(',', '').replace('−', '-')) * (SCALES[scale] ?? 1);
  if (!Number.isFinite(value) || Math.abs(value) > LARGEST_VALUE) return null;
  return { value, unit: currency || unit.trim() };
}

function mostOf(units: readonly string[]): string | null {
  const counts = Map.groupBy(units, (unit) => unit);
  const [most] = [...counts].toSorted(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? null;
}

function cellText(cell: Cell | undefined): string {
  return (cell?.blocks ?? [])
    .map((block) => (block.type === 'paragraph' ? lineOf(block.content) : ''))
    .filter((line) => line !== '')
    .join(' ');
}

function lineOf(content: readonly Inline[]): string {
  return inlineText(content).replaceAll('\n', ' ');
}
