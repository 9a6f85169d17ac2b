import type { Chart } from '../note/chart.ts';

/** Turns SVG into the bytes of a PNG, `width` pixels wide. The same for the same SVG. */
export type Rasterise = (svg: string, width: number) => Uint8Array;

/** What the font that charts are drawn in has (Inter: Latin, Greek and Cyrillic letters, marks, currencies, arrows). */
const HAS =
  /^[ -~\u00a0-\u00ac\u00ae-\u0148\u014a-\u01c3\u01c5-\u0254\u0256-\u027b\u0384-\u038a\u038e-\u03a1\u03a3-\u03d7\u0400-\u0479\u048a-\u049d\u04a0-\u04ff\u1e00-\u1e9b\u1ea0-\u1ef9\u2010-\u2027\u202f-\u203a\u20a0-\u20af\u20b1-\u20b5\u20b9\u2122\u2190-\u2193\u2212]*$/u;

/**
 * Whether a file can show the chart as a picture: a letter the font does not have would be missing there without a word,
 * so such a chart goes out as a table.
 */
export function isDrawable({ categories, series, unit }: Chart): boolean {
  return [unit, ...categories, ...series.map(({ name }) => name)].every((text) => HAS.test(text.normalize('NFC')));
}
