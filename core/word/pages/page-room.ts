import { bandDistance, textWidth } from '../page-layout.ts';
import type { PrintDocument } from '../print-model.ts';
import { breakLines } from './break-lines.ts';
import type { PageRoom } from './fill-pages.ts';
import type { Font } from './font.ts';
import { lookOf } from './paragraph-look.ts';

/** Twips: the line above footnotes, and what is left free around it. */
const ABOVE_FOOTNOTES = 140;
/** Half-points of the header's and footer's text, as twips. */
const BAND_SIZE = 180;

/** The room a printed note's pages have for text: a header or footer that does not fit in the margin takes from it. */
export function pageRoom(print: PrintDocument, font: Font): PageRoom {
  const { page, footnotes } = print;
  const band = bandDistance(page) + BAND_SIZE * font.lineHeight;
  const look = lookOf('FootnoteText');
  const heights = footnotes.map((runs) => {
    const shape = { size: look.size, bold: look.bold, font };
    // The note's number and a space stand before its words, its text hangs.
    const width = textWidth(page) - look.left;
    const lines = breakLines(runs, { ...shape, width, firstLine: 0 });
    return lines.length * look.size * font.lineHeight * look.line;
  });
  return {
    height: page.height - 2 * Math.max(page.margin, band),
    footnote: (number) => heights[number - 1] ?? 0,
    aboveFootnotes: ABOVE_FOOTNOTES,
  };
}
