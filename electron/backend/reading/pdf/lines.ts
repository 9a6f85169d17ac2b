import type { Segment } from './segments.ts';

/** A line of a column; more than one segment where wide gaps part it. */
export interface Line {
  readonly segments: readonly Segment[];
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
}

/** A column's segments as lines from top to bottom. */
export function toLines(column: readonly Segment[]): readonly Line[] {
  const groups: Segment[][] = [];
  for (const segment of column) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && segment.y - first.y < Math.min(first.size, segment.size) * 0.4) group.push(segment);
    else groups.push([segment]);
  }
  return groups.map((group) => toLine(group.toSorted((a, b) => a.x0 - b.x0)));
}

function toLine(given: readonly Segment[]): Line {
  const segments = joinMark(given);
  const longest = segments.reduce((most, one) => (one.text.length > most.text.length ? one : most));
  return {
    segments,
    text: segments.map(({ text }) => text).join(' '),
    x0: segments[0]?.x0 ?? 0,
    x1: segments.at(-1)?.x1 ?? 0,
    y: longest.y,
    size: longest.size,
    bold: segments.every(({ bold }) => bold),
  };
}

/** Signs that mark an item of a list; the private ones are of symbol fonts. */
export const BULLET = /^[•‣◦▪▫●○■□◆◇►▶➢➤✓✔★·\uf0a7\uf0b7\uf0d8\uf0fc\uf076\uf02d\ue000-\uf8ff]$/u;
const NUMBER = /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\(\d{1,3}\))$/;
const DASH = /^[-–—*o]$/;

/** The mark of an item is drawn apart from its words, and belongs to them. */
function joinMark(segments: readonly Segment[]): readonly Segment[] {
  const [mark, words, ...rest] = segments;
  if (!mark || !words || !(BULLET.test(mark.text) || NUMBER.test(mark.text) || DASH.test(mark.text))) return segments;
  if (words.x0 - mark.x1 > words.size * 4) return segments;
  return [{ ...words, text: `${mark.text} ${words.text}`, x0: mark.x0 }, ...rest];
}

/**
 * Whether a line begins an item of a list. A bullet always does; a number or a dash may also stand at the beginning of a
 * wrapped line, so that it counts only where the line before was `over`.
 */
export function isItemStart(text: string, over: boolean): boolean {
  const [mark = ''] = text.split(' ', 1);
  if (mark.length === text.length) return false;
  return BULLET.test(mark) || (over && (NUMBER.test(mark) || DASH.test(mark)));
}
