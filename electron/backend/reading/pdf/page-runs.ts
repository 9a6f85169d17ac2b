import type { PdfPage } from './open-pdf.ts';

/** Words drawn at one place in one font. Lengths are in points; `y` is the baseline and grows downwards. */
export interface Run {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** A space was drawn before it. */
  readonly spaced: boolean;
}

export interface PageRuns {
  readonly runs: readonly Run[];
  readonly width: number;
  readonly height: number;
  /** BCP 47, where the document states it. */
  readonly language: string | null;
}

interface Drawn extends Run {
  /** Clockwise, in quarter turns; null for a slant, as of a watermark. */
  readonly turn: number | null;
  readonly isRightToLeft: boolean;
}

/** Smaller text is there for programs. */
const SMALLEST = 2;
/** Radians; scanned pages lie a little askew. */
const MOST_ASKEW = 0.06;

/**
 * The words of a page, upright: a page set sideways is turned, one written from right to left or from top to bottom is
 * laid so that its lines read from left to right. Slanted text, text across the direction of most and text off the page
 * is left out.
 */
export async function readPageRuns(page: PdfPage): Promise<PageRuns> {
  const viewport = page.getViewport({ scale: 1 });
  const { items, styles, lang } = await page.getTextContent();
  const drawn: Drawn[] = [];
  let spaced = false;
  for (const item of items) {
    if (!('str' in item)) continue;
    if (item.str.trim() === '') {
      spaced ||= item.str !== '' || item.hasEOL;
      continue;
    }
    const run = place(item, viewport.transform, styles[item.fontName]?.vertical === true, spaced);
    spaced = /\s$/.test(item.str) || item.hasEOL;
    if (run.size >= SMALLEST && isOnPage(run, viewport)) drawn.push(run);
  }
  const turn = mainTurn(drawn);
  const upright = drawn.filter((run) => run.turn === turn).map((run) => turnBack(run, turn, viewport));
  const sideways = turn % 2 === 1;
  const width = sideways ? viewport.height : viewport.width;
  const height = sideways ? viewport.width : viewport.height;
  const isRightToLeft = countSigns(upright.filter((run) => run.isRightToLeft)) > countSigns(upright) / 2;
  const runs = isRightToLeft ? upright.map((run) => ({ ...run, x0: width - run.x1, x1: width - run.x0 })) : upright;
  return { runs: dropOverprinted(runs), width, height, language: lang };
}

type TextItem = Extract<Awaited<ReturnType<PdfPage['getTextContent']>>['items'][number], { readonly str: string }>;

function place(item: TextItem, viewport: readonly number[], isVertical: boolean, spaced: boolean): Drawn {
  const [a, b, c, d, x, y] = multiply(viewport, item.transform as readonly number[]);
  const angle = Math.atan2(b, a) + (isVertical ? Math.PI / 2 : 0);
  const turns = Math.round(angle / (Math.PI / 2));
  const isAskew = Math.abs(angle - (turns * Math.PI) / 2) > MOST_ASKEW;
  const length = isVertical ? item.height : item.width;
  return {
    text: item.str,
    x0: x,
    x1: x + length,
    y,
    size: Math.hypot(c, d),
    font: item.fontName,
    spaced: spaced || /^\s/.test(item.str),
    turn: isAskew ? null : ((turns % 4) + 4) % 4,
    isRightToLeft: item.dir === 'rtl',
  };
}

type Matrix = readonly [number, number, number, number, number, number];

function multiply(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function isOnPage({ x0, y }: Run, { width, height }: { readonly width: number; readonly height: number }): boolean {
  return x0 >= -1 && x0 <= width + 1 && y >= -1 && y <= height + 1;
}

function mainTurn(drawn: readonly Drawn[]): number {
  const counts = [0, 0, 0, 0];
  for (const { turn, text } of drawn) if (turn !== null) counts[turn] = (counts[turn] ?? 0) + text.length;
  return counts.indexOf(Math.max(...counts));
}

/** The place of a run on its page turned upright; a run's length goes the way its text does. */
function turnBack(run: Drawn, turn: number, page: { readonly width: number; readonly height: number }): Drawn {
  const { x0: x, y } = run;
  const length = run.x1 - run.x0;
  const [left, baseline] = [
    [x, y],
    [y, page.width - x],
    [page.width - x, page.height - y],
    [page.height - y, x],
  ][turn] ?? [x, y];
  return { ...run, x0: left ?? x, x1: (left ?? x) + length, y: baseline ?? y };
}

/** Bold is also made by drawing words twice, a shadow by drawing them beside themselves. */
function dropOverprinted(runs: readonly Run[]): readonly Run[] {
  const seen = new Map<string, Run[]>();
  return runs.filter((run) => {
    const same = seen.get(run.text) ?? [];
    seen.set(run.text, [...same.slice(-8), run]);
    const near = run.size * 0.25;
    return !same.some((other) => Math.abs(other.x0 - run.x0) < near && Math.abs(other.y - run.y) < near);
  });
}

function countSigns(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

/** Fonts of a page that are bold, by the names their makers gave them; `known` are those of pages before. */
export async function readBoldFonts(
  page: PdfPage,
  fonts: ReadonlySet<string>,
  known: Map<string, boolean>,
): Promise<void> {
  if ([...fonts].every((font) => known.has(font))) return;
  try {
    // The library tells a font's name only to what draws with it.
    await page.getOperatorList();
  } catch {
    // A page that cannot be drawn still has its words.
  }
  for (const font of fonts) {
    if (known.has(font)) continue;
    const found: { readonly name?: unknown } | null = page.commonObjs.has(font) ? page.commonObjs.get(font) : null;
    known.set(font, BOLD.test(String(found?.name ?? '')));
  }
}

const BOLD = /bold|black|heavy|demi|semib|[+-]cmbx|[a-z](-|,)?bd\b/i;
