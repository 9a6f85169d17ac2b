import { classOf, type DomDocument, type DomElement } from './dom.ts';

/** A page's own style sheets; more than that is a library's. */
const LONGEST = 1_000_000;
/** One class or id and nothing else: what more it takes depends on the page's state. */
const SIMPLE = /^(?:[a-z][a-z0-9]*)?([.#])([\w-]{1,80})$/i;
const DISPLAY = /(?:^|;)\s*display\s*:\s*([a-z-]+)/i;
const SIGHT = /(?:^|;)\s*visibility\s*:\s*([a-z]+)/i;

/** Which elements the style sheets inside a page hide by one class or id; rules for print or a narrow window do not count. */
export function hiddenBySheets(document: DomDocument): (element: DomElement) => boolean {
  const hidden = new Set<string>();
  let left = LONGEST;
  for (const sheet of document.querySelectorAll('style')) {
    const css = sheet.textContent ?? '';
    left -= css.length;
    if (left < 0) break;
    const media = sheet.getAttribute('media') ?? 'all';
    if (/\b(all|screen)\b/i.test(media)) readRules(css, hidden);
  }
  if (hidden.size === 0) return () => false;
  return (element) => {
    const { id } = element;
    // The class name of a drawing is no text.
    const className = classOf(element);
    if (id !== '' && hidden.has(`#${id}`)) return true;
    return className !== '' && className.split(/\s+/).some((name) => hidden.has(`.${name}`));
  };
}

function readRules(css: string, hidden: Set<string>): void {
  const open: string[] = [];
  let text = '';
  for (const piece of withoutComments(css).split(/([{}])/)) {
    if (piece === '{') open.push(text);
    else if (piece === '}') {
      const selectors = open.pop();
      if (selectors !== undefined && open.length === 0) readRule(selectors, text, hidden);
    }
    text = piece === '{' || piece === '}' ? '' : piece;
  }
}

/** The last word on a name counts. */
function readRule(selectors: string, declarations: string, hidden: Set<string>): void {
  const hides = hidesBy(declarations);
  if (hides === null) return;
  for (const selector of selectors.split(',')) {
    const [, mark, name] = SIMPLE.exec(selector.trim().slice(0, 200)) ?? [];
    if (mark !== undefined && name !== undefined) hidden[hides ? 'add' : 'delete'](`${mark}${name}`);
  }
}

function withoutComments(css: string): string {
  return css
    .split('/*')
    .map((part, index) => (index === 0 ? part : part.slice(part.indexOf('*/') + 2 || part.length)))
    .join('');
}

/** True or false where a rule says so, null where it says nothing of it. */
function hidesBy(declarations: string): boolean | null {
  const display = DISPLAY.exec(declarations)?.[1]?.toLowerCase();
  const sight = SIGHT.exec(declarations)?.[1]?.toLowerCase();
  if (display === undefined && sight === undefined) return null;
  return display === 'none' || sight === 'hidden' || sight === 'collapse';
}
