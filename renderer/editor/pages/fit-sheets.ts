import type { Sheet } from '../../../core/note/note-pages.ts';

/** A sheet as the desk has room for it. Lengths in CSS pixels. */
export interface FittedSheet {
  readonly width: number;
  /** At both sides. */
  readonly margin: number;
  readonly text: number;
  /** Of the whole paper; 0 where lines are not as wide as they are printed, and the paper is as high as its text. */
  readonly height: number;
  readonly upper: number;
}

/** How much wider than the narrowest of a note's sheets one is at each side: its paper, and its text. CSS pixels. */
export interface Wider {
  readonly paper: number;
  readonly text: number;
}

const PIXELS_PER_MM = 96 / 25.4;
/** Text is never closer to the paper's edge. */
const LEAST_MARGIN = 32;
/** Above and below the text, where the paper is not shown as it is. */
const SHORT_MARGIN = 40;

/** Margins give way first, then lines. `room`: how wide the desk is, in CSS pixels; `zoom`: 1 is the usual size. */
export function fitSheet(sheet: Sheet, room: number, zoom: number): FittedSheet {
  const scale = PIXELS_PER_MM * zoom;
  const printed = (sheet.width - 2 * sheet.margin) * scale;
  const width = Math.min(sheet.width * scale, room);
  const isWhole = width >= printed + 2 * LEAST_MARGIN;
  const text = isWhole ? printed : width - 2 * LEAST_MARGIN;
  return {
    width,
    text,
    margin: (width - text) / 2,
    height: isWhole ? sheet.height * scale : 0,
    upper: isWhole ? sheet.upper * scale : SHORT_MARGIN,
  };
}

/** The narrowest sheet is what the text stands on; others lie under it, and reach out at both sides. At least one. */
export function narrowest(sheets: readonly FittedSheet[]): FittedSheet {
  const width = Math.min(...sheets.map((sheet) => sheet.width));
  const text = Math.min(...sheets.map((sheet) => sheet.text));
  const [first] = sheets;
  return { height: 0, upper: first?.upper ?? 0, width, text, margin: (width - text) / 2 };
}

export function widerThan(base: FittedSheet, sheet: FittedSheet): Wider {
  return { paper: (sheet.width - base.width) / 2, text: (sheet.text - base.text) / 2 };
}
