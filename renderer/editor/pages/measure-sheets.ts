import type { Sheet } from '../../../core/note/note-pages.ts';
import { holdPlaceBelowTop } from '../../ui/hold-place.ts';
import { findTurn } from './find-turn.ts';
import { type FittedSheet, fitSheet, narrowest, widerThan } from './fit-sheets.ts';
import { type LaidSheet, layOutSheets } from './lay-out-sheets.ts';
import { makeRoom } from './make-room.ts';
import { widenBlocks } from './widen-blocks.ts';

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
  /** Each page's, page 1 first. */
  readonly margins: readonly DrawnMargins[];
  /** Sheets that are wider than the paper the text stands on. */
  readonly wide: readonly { readonly page: number; readonly top: number; readonly height: number }[];
}

export interface DrawnEdge {
  /** The page that ends, from 1. */
  readonly page: number;
  readonly top: number;
  /** Null for a line without room. */
  readonly room: { readonly below: number; readonly height: number; readonly footnotes: number } | null;
}

export interface DrawnMargins {
  readonly side: number;
  readonly upper: number;
  /** How far the sheet reaches out of the paper the text stands on, at each side. */
  readonly beyond: number;
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
/** Less room than for a line and its name shows nothing. */
const LEAST_FOOTNOTES = 24;

/**
 * Takes back the room of before, measures what stands on each page, and makes it anew. What is read stays where it is.
 */
export function measureSheets(
  root: HTMLElement,
  paper: HTMLElement,
  { turns, sheets, zoom, takeBack }: Measuring,
): DrawnPages & { readonly takeBack: () => void } {
  const bringBack = holdPlaceBelowTop(paper.closest('.scrolls'));
  takeBack();
  const fitted = fitSheets(sheets, roomOn(paper), zoom);
  const base = narrowest(fitted);
  const sheetOf = (page: number) => fitted[page - 1] ?? base;
  const linesOn = (page: number) => ({ wider: widerThan(base, sheetOf(page)).text, margin: sheetOf(page).margin });
  setPaper(paper, base, linesOn(1).wider);
  const lines = turns.map(({ page, element }) => ({ element, ...linesOn(page) }));
  widenBlocks(root, linesOn(1), lines);

  const origin = paper.getBoundingClientRect().top;
  const places = turns.map((turn) => ({ page: turn.page, place: findTurn(turn.element, turn.characters) }));
  const parted = places.filter(({ place }) => place.kind !== 'thin');
  const first = sheetOf(1).upper;
  const texts = [...parted, null].map((next, index) => {
    const begins = index === 0 ? origin + first : (parted[index - 1]?.place.begins ?? origin);
    const ends = next ? next.place.ends : root.getBoundingClientRect().bottom;
    return Math.max(0, ends - begins);
  });
  const pages = [1, ...parted.map(({ page }) => page)];
  const papers = pages.map(sheetOf);
  const laid = layOutSheets(texts, papers, GAP);

  const rooms = parted.map(({ place }, index) => ({ place, space: laid[index]?.space ?? 0 }));
  /** As much of their room as the text leaves, which may be longer on the screen. */
  const footnotesOn = (page: number, below: number) => {
    const printed = (sheets[page - 1]?.footnotes ?? 0) * PIXELS_PER_MM * zoom;
    const { height, upper } = sheetOf(page);
    const room = Math.min(printed, below - upper - LEAST_FOOTNOTES / 2);
    return height > 0 && room >= LEAST_FOOTNOTES ? room : 0;
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
  bringBack();
  return {
    edges,
    height,
    lastFootnotes: footnotesOn(sheets.length, end?.below ?? 0),
    margins: fitted.map((sheet) => ({
      side: sheet.margin,
      upper: sheet.upper,
      beyond: widerThan(base, sheet).paper,
    })),
    wide: laid.flatMap(({ top, height: high }, index) => {
      const page = pages[index] ?? 1;
      return widerThan(base, sheetOf(page)).paper > 0 ? [{ page, top, height: high }] : [];
    }),
    takeBack: again,
  };
}

/** Most are alike. */
function fitSheets(sheets: readonly Sheet[], room: number, zoom: number): readonly FittedSheet[] {
  return (sheets.length > 0 ? sheets : [NO_SHEET]).map((sheet) => fitSheet(sheet, room, zoom));
}

function topOfText(laid: readonly LaidSheet[], papers: readonly FittedSheet[], index: number): number {
  return (laid[index]?.top ?? 0) + (papers[index]?.upper ?? 0);
}

/** How wide the desk is for paper, in CSS pixels. */
function roomOn(paper: HTMLElement): number {
  const desk = paper.parentElement;
  if (!desk) return 0;
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(desk);
  return desk.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
}

function setPaper(paper: HTMLElement, { width, margin, upper }: FittedSheet, head: number): void {
  paper.style.setProperty('--sheet-width', `${width}px`);
  paper.style.setProperty('--paper-margin', `${margin}px`);
  paper.style.setProperty('--sheet-upper', `${upper}px`);
  paper.style.setProperty('--head-wider', `${head}px`);
}

/** Gives the paper back to the usual view. */
export function leavePaper(paper: HTMLElement): void {
  for (const property of ['--sheets-height', '--sheet-width', '--paper-margin', '--sheet-upper', '--head-wider'])
    paper.style.removeProperty(property);
  paper.removeAttribute('data-moved');
}

const NO_BAND = { left: '', centre: '', right: '' };
const NO_SHEET: Sheet = { width: 0, height: 0, margin: 0, upper: 0, footnotes: 0, header: NO_BAND, footer: NO_BAND };
