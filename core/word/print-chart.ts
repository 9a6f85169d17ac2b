import { altOf } from '../charts/describe-chart.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { isDrawable } from '../charts/drawable.ts';
import { writeSvg } from '../charts/svg.ts';
import type { Chart } from '../note/chart.ts';
import { chartFactLinks } from '../note/chart-links.ts';
import { tableOfChart } from '../note/chart-table.ts';
import type { Table } from '../note/note.ts';
import { printableText } from '../shared/printable-text.ts';
import { tallestPicture, textWidth } from './page-layout.ts';
import { footnoteMarks } from './print-inlines.ts';
import type { PrintPage, PrintPicture, PrintRun } from './print-model.ts';
import { plainRun } from './print-text.ts';
import type { Printing } from './printing.ts';

const TWIPS_PER_PIXEL = 15;
/** Pixels of the file for each of the drawing: sharp on paper, at some 190 to the inch. */
const FINE = 2;

/** A chart as it is printed: drawn, or the table of its values where it cannot be. */
export type PrintedChart =
  | { readonly picture: PrintPicture }
  | { readonly table: Table; readonly title: readonly PrintRun[] };

/** `index`: of its block in the note's body; `page`: what it is printed on. */
export function printChart(chart: Chart, index: number, printing: Printing, page: PrintPage): PrintedChart {
  const title = printing.places.caption(index, chart.title === '' ? [] : [plainRun(chart.title)]);
  if (printing.rasterise === null || !isDrawable(chart))
    return { table: tableOfChart(chart, printing.language), title };
  const drawn = drawChart(chart);
  const [full, high] = [drawn.width * TWIPS_PER_PIXEL, drawn.height * TWIPS_PER_PIXEL];
  const scale = Math.min(1, textWidth(page) / full, tallestPicture(page) / high);
  const marks = chartFactLinks(chart).flatMap(() => printing.takeFootnotes());
  return {
    picture: {
      kind: 'picture',
      pageBreakBefore: false,
      bytes: printing.rasterise(writeSvg(drawn), drawn.width * FINE),
      format: 'png',
      width: Math.round(full * scale),
      height: Math.round(high * scale),
      alt: printableText(altOf(chart)),
      caption: [...title, ...footnoteMarks(marks)],
    },
  };
}
