import type { DomElement } from './dom.ts';

const NONE =
  /(?:^|[\s;])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|mso-element\s*:\s*comment)/i;
/** Too small to be read, or moved off the page. */
const NO_SIZE =
  /(?:^|[\s;])(?:font-size\s*:\s*[01](?:\.0*)?(?:px|pt|em|rem|%)?\s*(?:;|!|$)|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]|clip-path\s*:\s*inset\(\s*(?:50|100)%|text-indent\s*:\s*-\d{3,}|(?:left|top)\s*:\s*-\d{4,})/i;
const NO_WIDTH = /(?:^|[\s;])(?:max-)?(?:width|height)\s*:\s*[01](?:px|em|rem|%)?\s*(?:;|!|$)/i;

/** Whether an element says of itself that a reader does not see it. */
export function isHidden(element: DomElement): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && style !== '' && isHidingStyle(style.slice(0, 5_000));
}

export function isHidingStyle(style: string): boolean {
  return NONE.test(style) || NO_SIZE.test(style) || (NO_WIDTH.test(style) && /overflow\s*:\s*hidden/i.test(style));
}

/** Takes back what an element says: pages behind an open dialog are hidden as a whole. */
export function show(element: DomElement): void {
  element.removeAttribute('hidden');
  element.removeAttribute('aria-hidden');
  const style = element.getAttribute('style');
  if (style) element.removeAttribute('style');
}
