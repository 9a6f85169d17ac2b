import { BOLD_WIDTHS, REGULAR_WIDTHS } from './arial-widths.ts';

/** What text is measured with: widths and heights as parts of the font's size. */
export interface Font {
  /** How wide a character is; `letter` is one code point. */
  readonly advance: (letter: string, bold: boolean) => number;
  /** Height of a line set solid. */
  readonly lineHeight: number;
}

/** Arial, and what stands in for it at the same widths: Liberation Sans, Arimo. */
export const ARIAL: Font = {
  advance: advanceIn(readWidths(REGULAR_WIDTHS), readWidths(BOLD_WIDTHS)),
  lineHeight: 1.149,
};

const UNITS = 2048;
/** Of a letter the font does not have and another font is taken for. */
const USUAL = 0.6;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;
const NO_WIDTH = /[\p{Mark}\p{Cf}]/u;

function advanceIn(regular: ReadonlyMap<number, number>, bold: ReadonlyMap<number, number>): Font['advance'] {
  return (letter, isBold) => {
    const own = (isBold ? bold : regular).get(letter.codePointAt(0) ?? 0);
    if (own !== undefined) return own / UNITS;
    if (letter < '\u0300') return USUAL;
    return NO_WIDTH.test(letter) ? 0 : WIDE.test(letter) ? 1 : USUAL;
  };
}

function readWidths(written: string): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  let at = 0;
  for (const part of written.split(/\s+/)) {
    if (part.endsWith(':')) at = Number.parseInt(part, 16);
    const [width = 0, times = 1] = part.endsWith(':') || part === '' ? [0, 0] : part.split('*').map(Number);
    for (let more = 0; more < times; more += 1) {
      if (width > 0) widths.set(at, width);
      at += 1;
    }
  }
  return widths;
}
