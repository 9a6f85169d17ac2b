type Attributes = Readonly<Record<string, string | number>>;

/** An element of SVG as text; attributes are numbers, or words of ours. */
export function shape(name: string, attributes: Attributes): string {
  return `<${name}${write(attributes)}/>`;
}

export interface Lettering {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill: string;
}

/** Text in one line: characters XML can hold, others of which mean nothing in it. */
export function lettering(words: string, { x, y, size, anchor = 'start', fill }: Lettering): string {
  const attributes = write({ x, y, 'font-size': size, 'text-anchor': anchor, fill });
  return `<text${attributes}>${escapeXml(words)}</text>`;
}

/** `width` and `height` in pixels of 96 to the inch. */
export function picture(width: number, height: number, ground: string, parts: readonly string[]): string {
  const [w, h] = [round(width), round(height)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" font-family="Inter, Inter Variable, sans-serif">${shape('rect', { width: w, height: h, fill: ground })}${parts.join('')}</svg>`;
}

/** Hundredths are finer than any print. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function write(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : value}"`)
    .join('');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
