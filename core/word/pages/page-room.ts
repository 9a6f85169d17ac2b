import { bandDistance, sectionsOf, textWidth, upperMargin } from '../page-layout.ts';
import type { PrintDocument, PrintPage } from '../print-model.ts';
import { breakLines } from './break-lines.ts';
import type { PageRoom } from './fill-pages.ts';
import type { Font } from './font.ts';
import { lookOf } from './paragraph-look.ts';

/** Twips: the line above footnotes, and what is left free around it. */
const ABOVE_FOOTNOTES = 140;
/** Half-points of the header's and footer's text, as twips. */
const BAND_SIZE = 180;

/** The room the pages of each section of a printed note have (Box.section). */
export function pageRooms(print: PrintDocument, font: Font): readonly PageRoom[] {
  const known = new Map<string, PageRoom>();
  return sectionsOf(print.page, print.body).map(({ page }) => {
    const key = JSON.stringify(page);
    const room = known.get(key) ?? pageRoom(page, print.footnotes, font);
    known.set(key, room);
    return room;
  });
}

/** A header or footer that does not fit in the margin takes from the room for text. */
function pageRoom(page: PrintPage, footnotes: PrintDocument['footnotes'], font: Font): PageRoom {
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
    height: page.height - 2 * Math.max(upperMargin(page), band),
    footnote: (number) => heights[number - 1] ?? 0,
    aboveFootnotes: ABOVE_FOOTNOTES,
  };
}
