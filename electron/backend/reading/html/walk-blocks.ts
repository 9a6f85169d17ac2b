import type { PassageKind } from '../../../../core/facts/source.ts';
import type { RawBlock } from '../lay-out-blocks.ts';
import { type DomElement, type DomNode, isElement, TEXT_NODE } from './dom.ts';
import { tableText } from './table-text.ts';

/** Never text of an article. */
const UNSEEN = new Set(
  'script style noscript template svg math iframe object embed audio video canvas button input select textarea option dialog nav figcaption head link meta title'.split(
    ' ',
  ),
);
const HEADINGS = new Set('h1 h2 h3 h4 h5 h6'.split(' '));
/** Run inside a line; everything else ends one. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark o:p output q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img picture source'.split(
    ' ',
  ),
);

/**
 * The blocks of an element in reading order: headings, list items, tables and paragraphs, also where pages part
 * paragraphs with two line breaks only. Hidden elements, controls, captions and note marks are left out.
 */
export function walkBlocks(root: DomElement): readonly RawBlock[] {
  const blocks: RawBlock[] = [];
  let words = '';
  let kind: PassageKind = 'paragraph';

  const flush = () => {
    for (const part of words.split(/\n\s*\n/)) if (part.trim() !== '') blocks.push({ kind, text: part });
    words = '';
  };

  function walk(node: DomNode): void {
    if (node.nodeType === TEXT_NODE) {
      // Line breaks of the file are spaces; those of the page are kept until the block is parted.
      words += (node.textContent ?? '').replace(/\s+/g, ' ');
      return;
    }
    if (!isElement(node) || isUnseen(node)) return;
    const name = node.localName;
    if (name === 'br') words += '\n';
    else if (name === 'table') walkTable(node);
    else if (name === 'pre') inBlock(kind, () => walkPreformatted(node));
    else if (INLINE.has(name)) walkChildren(node);
    else inBlock(kindOf(name, kind), () => walkChildren(node));
  }

  function walkChildren(element: DomElement): void {
    for (const child of element.childNodes) walk(child);
  }

  function inBlock(own: PassageKind, inside: () => void): void {
    flush();
    const outer = kind;
    kind = own;
    inside();
    flush();
    kind = outer;
  }

  function walkTable(table: DomElement): void {
    const text = tableText(table);
    if (text === null) inBlock('paragraph', () => walkChildren(table));
    else {
      flush();
      blocks.push({ kind: 'table', text });
    }
  }

  /** Lines mean something here, but a blank one still parts paragraphs. */
  function walkPreformatted(element: DomElement): void {
    words += element.textContent ?? '';
  }

  inBlock('paragraph', () => walkChildren(root));
  return blocks;
}

function kindOf(name: string, outer: PassageKind): PassageKind {
  if (HEADINGS.has(name)) return 'heading';
  if (name === 'li') return 'item';
  // A paragraph inside an item is the item's text.
  return name === 'p' || name === 'div' || name === 'section' ? (outer === 'item' ? 'item' : 'paragraph') : 'paragraph';
}

export function isUnseen(element: DomElement): boolean {
  if (UNSEEN.has(element.localName) || element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')) return true;
  return isNoteMark(element);
}

/** A raised number or sign that leads to a note, and the arrow that leads back: glued to a word they would change it. */
function isNoteMark(element: DomElement): boolean {
  if (element.localName !== 'sup' && element.localName !== 'a') return false;
  const link = element.localName === 'a' ? element : element.querySelector('a');
  const mark = (element.textContent ?? '').trim();
  if (!(link?.getAttribute('href') ?? '').includes('#')) return false;
  const raised = element.localName === 'sup' || element.querySelector('sup') !== null;
  return /^[↑↩^⏎]/.test(mark) || (raised && /^\[?(\d{1,3}|[a-z*†‡§]|note \d+)\]?$/i.test(mark));
}
