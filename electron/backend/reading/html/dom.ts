import { DOMParser } from 'linkedom';
import { Unreadable } from '../unreadable.ts';

/** The part of the DOM the readers use: this zone has no page, so its compiler knows no DOM. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly parentNode: DomNode | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly id: string;
  readonly className: string;
  readonly children: Iterable<DomElement>;
  readonly getAttribute: (name: string) => string | null;
  readonly hasAttribute: (name: string) => boolean;
  readonly querySelector: (selector: string) => DomElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<DomElement>;
  readonly remove: () => void;
}

export interface DomDocument extends DomNode {
  readonly documentElement: DomElement;
  readonly body: DomElement;
  readonly querySelector: (selector: string) => DomElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<DomElement>;
  readonly cloneNode: (deep: boolean) => DomDocument;
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

/** Twice as deep as browsers let elements lie. */
const DEEPEST = 1_000;
/** Tags open at once in the text of a page, scripts and all; parsing takes longer with its square. */
const MOST_OPEN = 5_000;
const MOST_NODES = 1_000_000;
const TAG = /<(\/?)([a-z][a-z0-9]*)([^<>]{0,4000})/gi;
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements whose end tag writers leave out. */
const LOOSE = new Set('p li dt dd tr td th thead tbody tfoot option colgroup'.split(' '));

/**
 * A page as a document that is only looked at: nothing is loaded, no script runs, no style is applied. Throws Unreadable
 * for one too deep or too large to be an article.
 */
export function parseHtml(html: string): DomDocument {
  refuseDepth(html);
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const document = new DOMParser().parseFromString(whole, 'text/html') as unknown as DomDocument;
  refuseSize(document);
  return document;
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT_NODE;
}

/** Before anything recursive sees the page: counts the tags that are open at once. */
function refuseDepth(html: string): void {
  let depth = 0;
  for (const [, closing, name = '', rest = ''] of html.matchAll(TAG)) {
    const tag = name.toLowerCase();
    if (VOID.has(tag) || LOOSE.has(tag) || rest.endsWith('/')) continue;
    depth = closing === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MOST_OPEN) throw new Unreadable('too-deep');
  }
}

function refuseSize(document: DomDocument): void {
  let nodes = 0;
  const open: { readonly children: Iterator<DomNode>; readonly depth: number }[] = [];
  open.push({ children: document.childNodes[Symbol.iterator](), depth: 0 });
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const { done, value } = top.children.next();
    if (done) {
      open.pop();
      continue;
    }
    nodes += 1;
    if (top.depth > DEEPEST || nodes > MOST_NODES) throw new Unreadable('too-deep');
    if (isElement(value)) open.push({ children: value.childNodes[Symbol.iterator](), depth: top.depth + 1 });
  }
}
