import { type Box, spaceBetween } from './print-boxes.ts';

/** Room for text on pages, twips. */
export interface PageRoom {
  readonly height: number;
  /** Of a footnote by its number, and of what stands between text and footnotes. */
  readonly footnote: (number: number) => number;
  readonly aboveFootnotes: number;
}

/** Where each line of a box came to stand. */
export interface PlacedBox {
  readonly box: Box;
  /** Page of each of its lines, from 1. */
  readonly pages: readonly number[];
}

/** Fewest lines of a paragraph alone at the foot or the head of a page (widow control). */
const FEWEST = 2;

const NO_ROOM: PageRoom = { height: 0, footnote: () => 0, aboveFootnotes: 0 };

/** Puts boxes on pages in order, each section's on pages of its own room: what is kept together stays together, and a line has its footnotes below it. */
export function fillPages(boxes: readonly Box[], rooms: readonly PageRoom[]): readonly PlacedBox[] {
  let room = rooms[0] ?? NO_ROOM;
  const placed: PlacedBox[] = [];
  let page = 1;
  let y = 0;
  let notes = 0;
  let empty = true;

  const turn = () => {
    page += 1;
    y = 0;
    notes = 0;
    empty = true;
  };
  const footHeight = (numbers: readonly number[]) =>
    numbers.reduce(
      (sum, number) => sum + room.footnote(number),
      notes === 0 && numbers.length > 0 ? room.aboveFootnotes : 0,
    );
  const fits = (height: number, numbers: readonly number[]) =>
    y + height + notes + footHeight(numbers) <= room.height + 1;

  for (const [index, box] of boxes.entries()) {
    if (box.newPage && !empty) turn();
    room = rooms[box.section] ?? room;
    if (!empty && !fits(...leastOf(boxes, index))) turn();
    if (empty && box.repeats > 0) y += box.repeats;
    if (!empty || page === 1 || box.newPage) y += spaceBetween(empty ? undefined : boxes[index - 1], box);
    const pages: number[] = [];
    let left = splits(box) ? splitAt(box, fits) : box.lines.length;
    for (const [at, line] of box.lines.entries()) {
      if (left === 0) {
        turn();
        left = splitAt({ ...box, lines: box.lines.slice(at) }, fits);
      }
      notes += footHeight(line.footnotes);
      y += line.height;
      pages.push(page);
      left -= 1;
      empty = false;
    }
    placed.push({ box, pages });
  }
  return placed;
}

function splits({ keepLines, lines }: Box): boolean {
  return !keepLines && lines.length > 1;
}

/** What must be on one page for the box to begin there: it, with what it is kept with, down to the fewest lines. */
function leastOf(boxes: readonly Box[], index: number): readonly [height: number, footnotes: readonly number[]] {
  let height = 0;
  const footnotes: number[] = [];
  for (let at = index; at < boxes.length && at < index + 20; at += 1) {
    const box = boxes[at];
    if (!box || (at > index && box.newPage)) break;
    const whole = box.keepNext || !splits(box) || box.lines.length <= FEWEST + 1;
    const lines = whole ? box.lines : box.lines.slice(0, FEWEST);
    height += spaceBetween(boxes[at - 1], box) + lines.reduce((sum, line) => sum + line.height, 0);
    footnotes.push(...lines.flatMap((line) => line.footnotes));
    if (!box.keepNext) break;
  }
  return [height, footnotes];
}

/** How many of its lines go on this page: none too few here, none too few on the next. */
function splitAt({ lines }: Box, fits: (height: number, footnotes: readonly number[]) => boolean): number {
  let height = 0;
  const footnotes: number[] = [];
  let count = 0;
  for (const line of lines) {
    height += line.height;
    footnotes.push(...line.footnotes);
    if (!fits(height, footnotes)) break;
    count += 1;
  }
  if (count === lines.length) return count;
  const kept = Math.min(count, lines.length - FEWEST);
  // A page that takes nothing would be followed by others like it.
  return Math.max(kept, 1);
}
