/** Elements whose text is no text of the page. */
const NO_TEXT =
  'script, style, template, noscript, title, iframe, object, embed, svg, math, select, textarea, button, input, [hidden], xml';
/** For those who hear a page: what is seen is beside it. */
const HEARD_ONLY = '.sr-only, .visually-hidden, .screen-reader-text, .visuallyhidden, .offscreen';

export function dropHidden(page: Document): void {
  for (const element of page.querySelectorAll(`${NO_TEXT}, ${HEARD_ONLY}`)) element.remove();
  for (const element of page.querySelectorAll<HTMLElement>('[style]')) if (isHidden(element)) element.remove();
}

function isHidden(element: HTMLElement): boolean {
  const { style } = element;
  if (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse') return true;
  if (/mso-hide:\s*all/i.test(element.getAttribute('style') ?? '')) return true;
  if (style.opacity === '0' || /^0(?:px|pt|em|rem|%)?$/.test(style.fontSize)) return true;
  if (style.overflow === 'hidden' && /^0(?:px)?$/.test(style.maxHeight)) return true;
  return style.position === 'absolute' && /^-\d{4,}/.test(style.left || style.top);
}
