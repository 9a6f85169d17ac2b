import { DOMParser } from 'linkedom';
import { Unreadable } from '../unreadable.ts';
import { DEEPEST, refusePage } from './refuse-page.ts';

/** The part of the DOM the readers use: this zone has no page, so its compiler knows no DOM. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly parentNode: DomNode | null;
  readonly previousSibling: DomNode | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly parentElement: DomElement | null;
  readonly id: string;
  readonly children: Iterable<DomElement>;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  readonly getAttribute: (name: string) => string | null;
  readonly setAttribute: (name: string, value: string) => void;
  readonly removeAttribute: (name: string) => void;
  readonly hasAttribute: (name: string) => boolean;
  readonly querySelector: (selector: string) => DomElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<DomElement>;
  readonly append: (...nodes: DomNode[]) => void;
  readonly remove: () => void;
}

export interface DomDocument extends DomNode {
  readonly documentElement: DomElement;
  readonly head: DomElement;
  readonly body: DomElement;
  readonly querySelector: (selector: string) => DomElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<DomElement>;
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

/** Character references by number, of characters that are no mark-up: decoded first, each would be a node of its own. */
const REFERENCE = /&#(?:x([0-9a-f]{2,6})|([0-9]{3,7}));/gi;

/**
 * A page, or a part of one, as a document that is only looked at: nothing is loaded, no script runs, no style is
 * applied. It has one `html`, `head` and `body`, and its attributes' names are small. Throws Unreadable for one too deep
 * or too large to be an article.
 */
export function parseHtml(html: string): DomDocument {
  const text = html.replace(REFERENCE, decodeReference);
  refusePage(text);
  const isWhole = /<(?:html|body|frameset)[\s>]/i.test(text);
  const document = isWhole ? mendFrame(parse(text)) : parse(framed(text));
  writeNamesSmall(document, text);
  refuseDepth(document);
  return document;
}

/** An element's class as written, empty for none. Its `className` is no text where it is drawn (SVG). */
export function classOf(element: DomElement): string {
  return element.getAttribute('class') ?? '';
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT_NODE;
}

function framed(body: string): string {
  return `<!doctype html><html><head></head><body>${body}</body></html>`;
}

function parse(html: string): DomDocument {
  try {
    return new DOMParser().parseFromString(html, 'text/html') as unknown as DomDocument;
  } catch (error) {
    // A class of a hundred thousand names is more than it can spread.
    throw new Unreadable('too-many-pieces', error);
  }
}

function decodeReference(whole: string, hex: string | undefined, decimal: string | undefined): string {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code >= 0xa0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
}

/** Where a page leaves out its frame or goes on outside it: every node in its place. */
function mendFrame(document: DomDocument): DomDocument {
  if (isWellFramed(document)) return document;
  const mended = parse(framed(''));
  const { documentElement, head, body } = mended;
  const place = (node: DomNode): void => {
    // A document type moved breaks the document; comments are of no use.
    if (node.nodeType !== TEXT_NODE && !isElement(node)) return;
    if (!isElement(node)) body.append(node);
    else if (node.localName === 'html') open(node, documentElement, place);
    else if (node.localName === 'head') open(node, head, (child) => head.append(child));
    else if (node.localName === 'body' || node.localName === 'frameset')
      open(node, body, (child) => body.append(child));
    else body.append(node);
  };
  for (const node of [...document.childNodes]) place(node);
  return mended;
}

function isWellFramed({ childNodes, documentElement }: DomDocument): boolean {
  const outside = [...childNodes, ...(documentElement?.childNodes ?? [])].filter(
    (node) => node !== documentElement && (isElement(node) || (node.textContent ?? '').trim() !== ''),
  );
  const names = outside.flatMap((node) =>
    isElement(node) ? [node.localName] : node.nodeType === TEXT_NODE ? ['#text'] : [],
  );
  return documentElement?.localName === 'html' && (names.join() === 'head,body' || names.join() === 'body');
}

function open(element: DomElement, into: DomElement, place: (child: DomNode) => void): void {
  for (const { name, value } of [...element.attributes]) if (!into.hasAttribute(name)) into.setAttribute(name, value);
  for (const child of [...element.childNodes]) place(child);
}

/** The parser leaves `CLASS` as it is, where no selector and no question for `class` finds it. */
function writeNamesSmall(document: DomDocument, html: string): void {
  if (!/[\s"'][A-Z]+[A-Z-]{0,30}\s{0,9}=/.test(html)) return;
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const small = name.toLowerCase();
      if (small !== name && !element.hasAttribute(small)) element.setAttribute(small, value);
    }
  }
}

/** Once more, now that the parser has had its say. */
function refuseDepth(document: DomDocument): void {
  const open = [document.childNodes[Symbol.iterator]()];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const { done, value } = top.next();
    if (done) open.pop();
    else if (isElement(value)) open.push(value.childNodes[Symbol.iterator]());
    if (open.length > DEEPEST + 10) throw new Unreadable('too-deep');
  }
}
