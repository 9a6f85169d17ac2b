import { rename, unwrap } from './elements.ts';

/** What of a look means something in a note, or hides. */
const PROPERTIES = [
  'display',
  'visibility',
  'font-weight',
  'font-style',
  'text-decoration-line',
  'vertical-align',
  'font-variant-caps',
  'background-color',
] as const;
/** Style sheets longer than this, or with more rules, are those of whole sites. */
const MAX_SHEET = 500_000;
const MAX_RULES = 400;
/** Their own look is no emphasis of the author's. */
const OWN_LOOK = 'h1, h2, h3, h4, h5, h6, a, th, blockquote, body, html';
/** Elements on which Lexical reads these looks itself. */
const READ_BY_LEXICAL = 'b, strong, em, i, code, mark, s, sub, sup, u, span, td, th, h1, h2, h3, h4, h5, h6';

/**
 * Emphasis by style sheet or on a whole paragraph becomes emphasis of its words, in the one spelling that the reading of
 * elements knows. Word says emphasis in elements, and its sheets describe its styles: they are not read.
 */
export function settleLooks(page: Document, isWord: boolean): void {
  for (const struck of page.querySelectorAll('strike, del')) rename(struck, 's');
  for (const added of page.querySelectorAll('ins')) unwrap(added);
  if (!isWord) applySheets(page);
  for (const element of page.querySelectorAll<HTMLElement>('[style]')) settle(element);
}

function applySheets(page: Document): void {
  const texts = [...page.querySelectorAll('style')].map((style) => style.textContent ?? '');
  // The last rule that says something counts, so the last ones are asked first.
  for (const text of texts.filter(({ length }) => length > 0 && length <= MAX_SHEET).reverse()) {
    const sheet = new CSSStyleSheet();
    // Imports are ignored and nothing is fetched: the sheet belongs to no page.
    sheet.replaceSync(text);
    const rules = [...sheet.cssRules].slice(0, MAX_RULES).reverse();
    for (const rule of rules) if (rule instanceof CSSStyleRule) applyRule(page, rule);
  }
}

function applyRule(page: Document, rule: CSSStyleRule): void {
  const said = PROPERTIES.filter((property) => rule.style.getPropertyValue(property) !== '');
  if (said.length === 0) return;
  for (const element of page.querySelectorAll<HTMLElement>(rule.selectorText)) {
    const isPlain = !element.matches(OWN_LOOK);
    for (const property of said) {
      // Other elements have no ground of their own in a note.
      if (property === 'background-color' && !element.matches('td, th')) continue;
      const hides = property === 'display' || property === 'visibility';
      if ((hides || isPlain) && element.style.getPropertyValue(property) === '')
        element.style.setProperty(property, rule.style.getPropertyValue(property));
    }
  }
}

function settle(element: HTMLElement): void {
  const { style } = element;
  const weight = Number(style.fontWeight);
  if (weight >= 600) style.fontWeight = 'bold';
  else if (weight > 0) style.fontWeight = 'normal';
  if (style.fontWeight === 'bolder') style.fontWeight = 'bold';
  if (style.fontStyle.startsWith('oblique')) style.fontStyle = 'italic';
  const lines = style.textDecorationLine;
  if (style.textDecoration !== lines) style.textDecoration = lines;
  // Capitals by style are a look; small capitals are a mark, which Lexical calls by this name (text-marks.ts).
  style.textTransform = style.fontVariantCaps === 'small-caps' ? 'capitalize' : '';
  if (element.matches('span') && isYellow(style)) element.replaceWith(asMark(element));
  else if (!element.matches(READ_BY_LEXICAL)) passOn(element);
}

/** Writers mark words in yellow; other colours behind words are looks of pages. */
function isYellow({ backgroundColor }: CSSStyleDeclaration): boolean {
  return /^(?:yellow|rgb\(255, 255, 0\))$/.test(backgroundColor);
}

function asMark(element: HTMLElement): HTMLElement {
  element.style.backgroundColor = '';
  const mark = element.ownerDocument.createElement('mark');
  mark.append(element.cloneNode(true));
  return mark;
}

function passOn(element: HTMLElement): void {
  const { fontWeight, fontStyle, textDecorationLine, verticalAlign, textTransform } = element.style;
  const said =
    fontWeight === 'bold' ||
    fontStyle === 'italic' ||
    /underline|line-through/.test(textDecorationLine) ||
    /^(?:sub|super)$/.test(verticalAlign) ||
    textTransform !== '';
  if (!said || element.matches('ul, ol, table, tbody, thead, tr, a') || element.childNodes.length === 0) return;
  const span = element.ownerDocument.createElement('span');
  Object.assign(span.style, { fontWeight, fontStyle, textTransform, textDecoration: textDecorationLine });
  if (verticalAlign === 'sub' || verticalAlign === 'super') span.style.verticalAlign = verticalAlign;
  span.append(...element.childNodes);
  element.append(span);
}
