import { $generateNodesFromDOMViaExtension } from '@lexical/html';
import type { Content } from './content.ts';
import { dropEdgeBreaks, partQuotes } from './page/block-edges.ts';
import { dropRemarks } from './page/elements.ts';
import { readFlatLists } from './page/flat-lists.ts';
import { dropHidden } from './page/hidden-parts.ts';
import { readOfficeLists } from './page/office-lists.ts';
import { dropReviews, readNamedStyles, settleBlocks, unwrapLayout } from './page/page-blocks.ts';
import { readFootnotes } from './page/page-footnotes.ts';
import { cleanLinks } from './page/page-links.ts';
import { settleLooks } from './page/page-looks.ts';
import { settleTables } from './page/page-tables.ts';
import { parsePage } from './page/parse-page.ts';
import { $serialise, readNodes } from './read-nodes.ts';

export interface PastedPage {
  readonly content: Content;
  /** Pictures and films, which a note cannot hold. */
  readonly leftOut: number;
}

/** More than any note can hold: not worth reading. */
const MAX_ELEMENTS = 400_000;

/**
 * HTML from any page or program as far as a note can hold it; null where it is more than a note can hold. The document
 * it is parsed into is inert: it runs nothing and fetches nothing. What programs write in ways of their own is put into
 * plain HTML first (page/), then Lexical's import rules do the reading; readNodes lets through what is ours. Throws
 * RangeError on HTML nested deeper than the stack.
 */
export function $readHtml(html: string): PastedPage | null {
  const page = parsePage(html);
  if (page.getElementsByTagName('*').length > MAX_ELEMENTS) return null;
  dropRemarks(page);
  dropReviews(page);
  readOfficeLists(page);
  readNamedStyles(page);
  readFootnotes(page);
  settleLooks(page, isWord(page));
  dropHidden(page);
  const leftOut = [...page.querySelectorAll('img, picture, video')].filter(isShown).length;
  settleBlocks(page);
  readFlatLists(page);
  unwrapLayout(page);
  settleTables(page);
  return { ...$readPage(page), leftOut };
}

/** A page in plain HTML. */
export function $readPage(page: Document): PastedPage {
  cleanLinks(page);
  partQuotes(page);
  dropEdgeBreaks(page);
  const nodes = $generateNodesFromDOMViaExtension(page);
  return { content: readNodes(nodes.map($serialise)), leftOut: 0 };
}

function isWord(page: Document): boolean {
  const generator = page.querySelector('meta[name="Generator" i]')?.getAttribute('content') ?? '';
  return /Microsoft Word/i.test(generator) || page.querySelector('p.MsoNormal, p.MsoListParagraph') !== null;
}

/** Counting and tracking pictures are no loss, and what stands for a letter is kept as one. */
function isShown(element: Element): boolean {
  const [width, height] = ['width', 'height'].map((name) => Number.parseFloat(element.getAttribute(name) ?? '100'));
  const isEmoji = /^\p{Extended_Pictographic}/u.test(element.getAttribute('alt') ?? '');
  return (width ?? 100) > 2 && (height ?? 100) > 2 && !isEmoji;
}
