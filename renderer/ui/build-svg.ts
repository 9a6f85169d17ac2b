import { PICTURE_FONT, type Picture } from '../../core/charts/svg.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A picture as an element of the page, which `alt` stands for. Built piece by piece: nothing in it is parsed. */
export function buildSvg({ width, height, shapes }: Picture, alt: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const whole = {
    width: String(width),
    height: String(height),
    viewBox: `0 0 ${width} ${height}`,
    'font-family': PICTURE_FONT,
    role: 'img',
    'aria-label': alt,
  };
  for (const [name, value] of Object.entries(whole)) svg.setAttribute(name, value);
  for (const { name, attributes, words } of shapes) {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (words !== undefined) element.textContent = words;
    svg.append(element);
  }
  return svg;
}
