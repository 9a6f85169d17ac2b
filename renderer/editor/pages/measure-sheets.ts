import type { Sheet } from '../../../core/note/note-pages.ts';
import { findTurn } from './find-turn.ts';
import { type LaidSheet, layOutSheets, type Paper } from './lay-out-sheets.ts';
import { makeRoom } from './make-room.ts';

/** A page that begins at a character of a block on the screen. */
export interface ShownTurn {
  readonly page: number;
  readonly element: HTMLElement;
  readonly characters: number;
}

/** What is drawn over the paper. Lengths in CSS pixels from the top of the paper. */
export interface DrawnPages {
  readonly edges: readonly DrawnEdge[];
  /** Of all the paper together. */
  readonly height: number;
  /** The room footnotes take on the last page. */
  readonly lastFootnotes: number;
}

export interface DrawnEdge {
  /** The page that ends, from 1. */
  readonly page: number;
  readonly top: number;
  /** Null for a line without room. */
  readonly room: { readonly below: number; readonly height: number; readonly footnotes: number } | null;
}

interface Measuring {
  readonly turns: readonly ShownTurn[];
  readonly sheets: readonly Sheet[];
  /** 1 is the usual size. */
  readonly zoom: number;
  /** Takes back the room made before. */
  readonly takeBack: () => void;
}

/** Between two papers. */
export const GAP = 18;

const PIXELS_PER_MM = 96 / 25.4;
/** Text is never closer to the paper's edge. */
const LEAST_MARGIN = 32;
/** Less room than for a line and its name shows nothing. */
const LEAST_FOOTNOTES = 24;
/** Above and below the text, where the paper is not shown as it is. */
const SHORT_MARGIN = 40;

/**
 * Takes back the room of before, measures what stands on each page, and makes it anew. The scroller stays where it is,
 * as far as it can.
 */
export function measureSheets(
  root: HTMLElement,
  paper: HTMLElement,
  { turns, sheets, zoom, takeBack }: Measuring,
): DrawnPages & { readonly takeBack: () => void } {
  const scroller = paper.closest('.scrolls');
  const scrolled = scroller?.scrollTop ?? 0;
  takeBack();
  const whole = setPaper(paper, sheets[0], zoom);
  const toPaper = (sheet: Sheet): Paper =>
    whole
      ? { height: sheet.height * PIXELS_PER_MM * zoom, upper: sheet.upper * PIXELS_PER_MM * zoom }
      : { height: 0, upper: SHORT_MARGIN };

  const origin = paper.getBoundingClientRect().top;
  const places = turns.map((turn) => ({ page: turn.page, place: findTurn(turn.element, turn.characters) }));
  const parted = places.filter(({ place }) => place.kind !== 'thin');
  const first = toPaper(sheets[0] ?? NO_SHEET).upper;
  const texts = [...parted, null].map((next, index) => {
    const begins = index === 0 ? origin + first : (parted[index - 1]?.place.begins ?? origin);
    const ends = next ? next.place.ends : root.getBoundingClientRect().bottom;
    return Math.max(0, ends - begins);
  });
  const papers = [1, ...parted.map(({ page }) => page)].map((page) => toPaper(sheets[page - 1] ?? NO_SHEET));
  const laid = layOutSheets(texts, papers, { whole, gap: GAP });

  const rooms = parted.map(({ place }, index) => ({ place, space: laid[index]?.space ?? 0 }));
  /** As much of their room as the text leaves, which may be longer on the screen. */
  const footnotesOn = (page: number, below: number) => {
    const sheet = sheets[page - 1] ?? NO_SHEET;
    const room = Math.min(sheet.footnotes * PIXELS_PER_MM * zoom, below - toPaper(sheet).upper - LEAST_FOOTNOTES / 2);
    return whole && room >= LEAST_FOOTNOTES ? room : 0;
  };
  const edges = places.map(({ page, place }): DrawnEdge => {
    const index = parted.findIndex((one) => one.page === page);
    const sheet = laid[index];
    if (sheet) {
      const top = sheet.top + sheet.height - sheet.below;
      return {
        page: page - 1,
        top,
        room: { below: sheet.below, height: sheet.space, footnotes: footnotesOn(page - 1, sheet.below) },
      };
    }
    const within = parted.findLastIndex((one) => one.page < page);
    const begins = within < 0 ? origin : (parted[within]?.place.begins ?? origin);
    const shift = within < 0 ? 0 : topOfText(laid, papers, within + 1) - (begins - origin);
    return { page: page - 1, top: place.begins - origin + shift, room: null };
  });
  const end = laid.at(-1);
  const height = end ? end.top + end.height : 0;
  paper.style.setProperty('--sheets-height', `${height}px`);
  const again = makeRoom(rooms);
  if (scroller && scroller.scrollTop !== scrolled) scroller.scrollTop = scrolled;
  return { edges, height, lastFootnotes: footnotesOn(sheets.length, end?.below ?? 0), takeBack: again };
}

function topOfText(laid: readonly LaidSheet[], papers: readonly Paper[], index: number): number {
  return (laid[index]?.top ?? 0) + (papers[index]?.upper ?? 0);
}

/** Gives the paper its width and margins; true where the lines are as wide as they are printed. */
function setPaper(paper: HTMLElement, sheet: Sheet | undefined, zoom: number): boolean {
  if (!sheet) return false;
  const scale = PIXELS_PER_MM * zoom;
  const text = (sheet.width - 2 * sheet.margin) * scale;
  const desk = paper.parentElement;
  const { paddingInlineStart, paddingInlineEnd } = desk
    ? getComputedStyle(desk)
    : { paddingInlineStart: '0', paddingInlineEnd: '0' };
  const room = (desk?.clientWidth ?? 0) - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
  const width = Math.min(sheet.width * scale, room);
  const whole = width >= text + 2 * LEAST_MARGIN;
  const margin = whole ? (width - text) / 2 : LEAST_MARGIN;
  paper.style.setProperty('--sheet-width', `${width}px`);
  paper.style.setProperty('--paper-margin', `${margin}px`);
  paper.style.setProperty('--sheet-upper', `${whole ? sheet.upper * scale : SHORT_MARGIN}px`);
  return whole;
}

/** Gives the paper back to the usual view. */
export function leavePaper(paper: HTMLElement): void {
  for (const property of ['--sheets-height', '--sheet-width', '--paper-margin', '--sheet-upper'])
    paper.style.removeProperty(property);
  paper.removeAttribute('data-moved');
}

const NO_BAND = { left: '', centre: '', right: '' };
const NO_SHEET: Sheet = { width: 0, height: 0, margin: 0, upper: 0, footnotes: 0, header: NO_BAND, footer: NO_BAND };
