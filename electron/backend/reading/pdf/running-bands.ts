import type { Segment } from './segments.ts';

export interface PageSegments {
  /** From 1. */
  readonly number: number;
  readonly height: number;
  /** From top to bottom. */
  readonly segments: readonly Segment[];
}

/** Of a page's height, at its top and bottom: where running heads and feet stand. */
const BAND = 0.14;
/** Lines of a band, from the edge. */
const MOST_LINES = 4;
/** Chapters have heads of their own: one that comes again within so many pages is a running one. */
const NEAR_PAGES = 4;
/** On so large a share of the pages at one place, words are no text of any of them. */
const EVERYWHERE = 0.6;
const SAME_PLACE = 4;

/** The pages without what stands at the same place of several: heads, feet, page numbers, watermarks. Never without all. */
export function dropRunningBands(pages: readonly PageSegments[]): readonly PageSegments[] {
  const repeated = findRepeated(pages);
  const numbers = findPageNumbers(pages);
  const kept = pages.map((page) => ({
    ...page,
    segments: page.segments.filter((segment) => !repeated.has(segment) && !numbers.has(segment)),
  }));
  return kept.every(({ segments }) => segments.length === 0) ? pages : kept;
}

interface Place {
  readonly page: number;
  readonly segment: Segment;
  readonly inBand: boolean;
}

function findRepeated(pages: readonly PageSegments[]): ReadonlySet<Segment> {
  const places = new Map<string, Place[]>();
  for (const page of pages) {
    const band = bandOf(page);
    for (const segment of page.segments) {
      const inBand = band.has(segment);
      // Numbers in a head count the pages; in the text they say something.
      const words = (inBand ? segment.text.replace(/\d+/g, '#') : segment.text).toLowerCase();
      if (words.length > 200 || !/\p{L}{2}|\p{Lo}/u.test(words)) continue;
      const key = `${words}|${Math.round(segment.y / SAME_PLACE)}`;
      const others = places.get(key) ?? [];
      others.push({ page: page.number, segment, inBand });
      places.set(key, others);
    }
  }
  const repeated = new Set<Segment>();
  for (const own of places.values()) {
    const count = new Set(own.map(({ page }) => page)).size;
    const everywhere = count >= 3 && count >= pages.length * EVERYWHERE;
    for (const [index, { page, segment, inBand }] of own.entries()) {
      const near = [own[index - 1], own[index + 1]].some(
        (other) => other && other.page !== page && Math.abs(other.page - page) <= NEAR_PAGES,
      );
      if (everywhere || (inBand && near)) repeated.add(segment);
    }
  }
  return repeated;
}

/** The outermost lines of a page. */
function bandOf({ segments, height }: PageSegments): ReadonlySet<Segment> {
  const band = new Set<Segment>();
  for (const side of [segments, segments.toReversed()]) {
    const lines = new Set<number>();
    for (const segment of side) {
      const isOut = segment.y < height * BAND || segment.y > height * (1 - BAND);
      lines.add(Math.round(segment.y));
      if (!isOut || lines.size > MOST_LINES) break;
      band.add(segment);
    }
  }
  return band;
}

const PAGE = '(?:page|seite|p\\.|pág(?:ina)?\\.?|pagina|halaman|第)';
const OF = '\\s*(?:页|頁)?\\s*(?:of|\\/|von|de|sur|dari|共)\\s*\\d{1,4}\\s*(?:页|頁)?';
/** `Page 3`, `3 of 12`: no other words read like that. */
const PAGE_OF = new RegExp(`^(?:${PAGE}\\s*\\d{1,4}(?:${OF}|\\s*(?:页|頁))?|\\d{1,4}${OF})$`, 'iu');
const ONLY_NUMBER = /^[-–—[(|]?\s*(\d{1,4}|[ivxlc]{1,7})\s*[-–—\])|]?$/iu;

/** Numbers alone at the edge that count with the pages; on a page of its own, the number of the page. */
function findPageNumbers(pages: readonly PageSegments[]): ReadonlySet<Segment> {
  const found = new Set<Segment>();
  /** By how far a number is from the page's own, for a numbering begins anywhere. */
  const offsets = new Map<number, { readonly page: number; readonly segment: Segment }[]>();
  for (const page of pages) {
    for (const segment of bandOf(page)) {
      const words = segment.text.trim();
      if (PAGE_OF.test(words)) found.add(segment);
      const number = numberOf(ONLY_NUMBER.exec(words)?.[1]);
      if (number === null) continue;
      const offset = number - page.number;
      offsets.set(offset, [...(offsets.get(offset) ?? []), { page: page.number, segment }]);
    }
  }
  for (const [offset, own] of offsets) {
    const isCounted = new Set(own.map(({ page }) => page)).size > 1;
    for (const { segment } of own) if (isCounted || offset === 0) found.add(segment);
  }
  return found;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d/.test(text)) return Number(text);
  const values = [...text.toLowerCase()].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
