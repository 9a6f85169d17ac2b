/** One element of a picture: plain data, so that a page can build it without parsing and a file can have it as text. */
export interface Shape {
  readonly name: 'rect' | 'line' | 'path' | 'circle' | 'text';
  /** Words are ours, never a note's. */
  readonly attributes: Attributes;
  /** What a `text` says: anything at all. */
  readonly words?: string;
}

type Attributes = Readonly<Record<string, string>>;
type Given = Readonly<Record<string, string | number>>;

export interface Picture {
  /** Pixels of 96 to the inch. */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** The letters of pictures: what a page has, and what files are drawn with. */
export const PICTURE_FONT = 'Inter, Inter Variable, sans-serif';

/** An element without words; empty attributes are left out. */
export function shape(name: Shape['name'], attributes: Given): Shape {
  return { name, attributes: settle(attributes) };
}

export interface Lettering {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill: string;
}

/** Text in one line. */
export function lettering(words: string, { x, y, size, anchor = 'start', fill }: Lettering): Shape {
  return { name: 'text', attributes: settle({ x, y, 'font-size': size, 'text-anchor': anchor, fill }), words };
}

/** A picture as an SVG file. Its words must be characters XML can hold. */
export function writeSvg({ width, height, shapes }: Picture): string {
  const parts = shapes.map(({ name, attributes, words }) => {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
    return words === undefined
      ? `<${name}${written.join('')}/>`
      : `<${name}${written.join('')}>${escapeXml(words)}</${name}>`;
  });
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${PICTURE_FONT}">${parts.join('')}</svg>`;
}

/** Hundredths are finer than any print. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function settle(attributes: Given): Attributes {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => [name, typeof value === 'number' ? String(round(value)) : value]),
  );
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
