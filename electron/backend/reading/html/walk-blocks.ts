import { normaliseText } from '../../../../core/extraction/normalise-text.ts';
import type { PassageKind } from '../../../../core/facts/source.ts';
import { BETWEEN_IDEOGRAPHS, type RawBlock } from '../lay-out-blocks.ts';
import { layOutText } from '../text/lay-out-text.ts';
import { classOf, type DomElement, type DomNode, isElement, TEXT_NODE } from './dom.ts';
import { isHidden } from './hidden.ts';
import { type BrokenLine, joinLines, startLine } from './join-lines.ts';
import { isNoteMark, powerText } from './note-marks.ts';
import { tableRows } from './table-text.ts';

/** A block and what tells an article's from the page's. */
export interface PageBlock extends RawBlock {
  /** The share of its letters that lie in links, 0 to 1. */
  readonly linked: number;
  /** It lies in an element that quotes. */
  readonly quoted: boolean;
  /** The element it stands in. */
  readonly element: DomElement;
}

/** Never text of an article. */
const UNSEEN = new Set(
  'script style noscript template svg math iframe object embed audio video canvas button input select textarea option dialog nav figcaption head link meta title rt rp del s strike xml map datalist progress meter noframes'.split(
    ' ',
  ),
);
const HEADINGS = new Set('h1 h2 h3 h4 h5 h6'.split(' '));
/** Run inside a line; everything else ends one. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark output q ruby rb samp small span strong sub sup time tt u var wbr img picture source nobr'.split(
    ' ',
  ),
);
const LINES_OF_TEXT = new Set('p li h1 h2 h3 h4 h5 h6 td th dd dt'.split(' '));
const BOLD = new Set(['b', 'strong']);

interface Context {
  readonly kind: PassageKind;
  readonly link: boolean;
  readonly bold: boolean;
  readonly quoted: boolean;
  /** Line breaks of the file are ones of the page. */
  readonly lines: boolean;
  readonly element: DomElement;
}

/**
 * The blocks of an element in reading order: headings, list items, tables and paragraphs, also where pages part
 * paragraphs with two line breaks only. Hidden elements, controls, captions, struck words and note marks are left out.
 */
export function walkBlocks(root: DomElement): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  let lines: BrokenLine[] = [startLine()];

  function flush({ kind, quoted, element }: Context): void {
    if (lines.length === 1 && lines[0]?.text.trim() === '') {
      lines = [startLine()];
      return;
    }
    for (const joined of joinLines(lines, kind, element.localName)) blocks.push({ ...joined, quoted, element });
    lines = [startLine()];
  }

  function walk(node: DomNode, context: Context): void {
    if (node.nodeType === TEXT_NODE) addText(node.textContent ?? '', context);
    if (!isElement(node) || isUnseen(node)) return;
    const name = node.localName;
    if (name === 'br') lines.push(startLine());
    else if (name === 'table') walkTable(node, context);
    else if (name === 'pre') walkPreformatted(node, context);
    else if (name === 'q') walkQuotation(node, context);
    else if (isInline(node, context)) {
      walkInline(node, context);
    } else {
      flush(context);
      const own = { ...inside(node, context), kind: kindOf(node, context.kind), element: node };
      walkChildren(node, own);
      flush(own);
    }
  }

  function walkInline(element: DomElement, context: Context): void {
    const before = lines.at(-1)?.text ?? '';
    const power = powerText(element, before);
    if (power !== null) addText(power, context);
    else if (!isNoteMark(element, before)) walkChildren(element, inside(element, context));
  }

  function walkChildren(element: DomElement, context: Context): void {
    for (const child of element.childNodes) walk(child, context);
  }

  function addText(text: string, { link, bold, lines: keep }: Context): void {
    for (const [index, part] of (keep ? text.split(/\r?\n/) : [text]).entries()) {
      if (index > 0) lines.push(startLine());
      const line = lines.at(-1);
      if (!line) return;
      const words = part.replace(BETWEEN_IDEOGRAPHS, '').replace(/[\t\n\f\r ]+/g, ' ');
      const letters = words.length - (words.match(/\s/g)?.length ?? 0);
      line.text += words;
      line.letters += letters;
      if (link) line.linked += letters;
      if (bold) line.bold += letters;
    }
  }

  /** A page shows the marks of a quotation that is marked up as one. */
  function walkQuotation(element: DomElement, context: Context): void {
    const hasMarks = /^\s*["“«„‘']/.test((element.textContent ?? '').slice(0, 50));
    if (!hasMarks) addText('“', context);
    walkChildren(element, inside(element, context));
    if (!hasMarks) addText('”', context);
  }

  function walkTable(table: DomElement, context: Context): void {
    flush(context);
    const own = { ...inside(table, context), kind: 'paragraph', element: table } as const;
    const rows = tableRows(table, cellText);
    if (rows === null) {
      walkChildren(table, own);
      flush(own);
      return;
    }
    const caption = [...table.children].find(({ localName }) => localName === 'caption');
    if (caption) walk(caption, own);
    blocks.push({ kind: 'table', text: rows, linked: 0, quoted: own.quoted, element: table });
  }

  /** Lines mean something here: read as plain text is. */
  function walkPreformatted(element: DomElement, context: Context): void {
    flush(context);
    const { text, blocks: laid } = layOutText(normaliseText(element.textContent ?? ''));
    const { quoted } = inside(element, context);
    for (const { kind, start, end } of laid) {
      blocks.push({ kind, text: text.slice(start, end), linked: 0, quoted, element });
    }
  }

  const start = { kind: 'paragraph', link: false, bold: false, quoted: false, lines: false, element: root } as const;
  walkChildren(root, start);
  flush(start);
  return blocks;
}

/** A cell's paragraphs as one line. */
function cellText(cell: DomElement): string {
  return walkBlocks(cell)
    .map(({ text }) => text)
    .join(' ');
}

function inside(element: DomElement, context: Context): Context {
  const { localName: name } = element;
  const style = element.getAttribute('style') ?? '';
  const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1];
  const space = /white-space(?:-collapse)?\s*:\s*(pre|preserve|break-spaces|normal|nowrap|collapse)/i.exec(style)?.[1];
  return {
    ...context,
    link: context.link || (name === 'a' && element.hasAttribute('href')),
    bold: weight === undefined ? context.bold || BOLD.has(name) : /^(bold|[6-9]00)/i.test(weight),
    quoted: context.quoted || name === 'blockquote' || name === 'aside' || name === 'figure',
    lines: space === undefined ? context.lines : /^(pre|break)/i.test(space),
  };
}

function kindOf(element: DomElement, outer: PassageKind): PassageKind {
  const { localName: name } = element;
  if (HEADINGS.has(name) || element.getAttribute('role') === 'heading') return 'heading';
  if (/(^|\s)Mso(Title|Subtitle)(\s|$)/.test(classOf(element))) return 'heading';
  if (name === 'li' || /mso-list\s*:\s*l\d/i.test(element.getAttribute('style') ?? '')) return 'item';
  // A paragraph inside an item is the item's text, one inside a heading its words.
  return outer === 'table' ? 'paragraph' : outer;
}

function isInline({ localName }: DomElement, { element }: Context): boolean {
  // Office writes `o:p` and `st1:place`; a site's own elements lay out a page, or stand among words.
  return (
    INLINE.has(localName) ||
    localName.includes(':') ||
    (localName.includes('-') && LINES_OF_TEXT.has(element.localName))
  );
}

function isUnseen(element: DomElement): boolean {
  return UNSEEN.has(element.localName) || isHidden(element);
}
