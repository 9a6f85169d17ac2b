import type { CslName } from '../../../../core/facts/source.ts';
import { cslText } from '../csl/csl-text.ts';
import { readByline } from '../csl/read-names.ts';
import { tidyLine } from '../lay-out-blocks.ts';
import { type DomDocument, type DomElement, type DomNode, isElement, TEXT_NODE } from './dom.ts';
import { look } from './look-around.ts';

/** A byline is no longer; what is is text. */
const LONGEST_LABEL = 200;
const AUTHORS = [
  '[itemprop~="author"]',
  '[rel~="author"]',
  '.p-author',
  '.author-name',
  '.author',
  '.entry-author',
  '.post-author',
];
const BYLINES = [
  '.byline',
  '[class*="byline"]',
  '[class*="Byline"]',
  '[data-testid*="byline"]',
  '[data-component*="byline"]',
];
const OPENS_BYLINE = /^(by|oleh|par|von|por)(?!\p{L})/iu;
const PERSON = /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|van|von|bin|binti|al|el|di|da)){1,3}$/u;
const OFFICE =
  /\b(reporter|correspondent|editor|writer|columnist|analyst|news|desk|staff|bureau|chief|producer|journalist|contributor|agency|press|times|post|read|ago|updated|published)s?\b/i;

/** The names in a page's byline, as its mark-up shows it. */
export function visibleAuthors(document: DomDocument): readonly CslName[] {
  for (const selector of [...AUTHORS, ...BYLINES]) {
    const names = look(document, selector).flatMap((element) => {
      const named = element.querySelector('[itemprop~="name"]') ?? element;
      const parts = named.getAttribute('content') === null ? textParts(named) : [named.getAttribute('content') ?? ''];
      const text = cslText(parts.join(' ')) ?? '';
      if (text.length > LONGEST_LABEL) return [];
      if (!BYLINES.includes(selector)) return readLabel(text);
      return OPENS_BYLINE.test(text) ? readByline(text) : parts.filter(isPersonName).flatMap(readByline);
    });
    if (names.length > 0) return unique(names);
  }
  return [];
}

/** The pieces of text in an element: pages part a name from what stands beside it by elements only. */
function textParts(element: DomElement): readonly string[] {
  const parts: string[] = [];
  let length = 0;
  const collect = (node: DomNode): void => {
    if (length > LONGEST_LABEL) return;
    if (isElement(node)) for (const child of node.childNodes) collect(child);
    else if (node.nodeType === TEXT_NODE) {
      const text = tidyLine((node.textContent ?? '').slice(0, 2 * LONGEST_LABEL));
      length += text.length;
      if (text !== '') parts.push(text);
    }
  };
  collect(element);
  return parts;
}

/** Two to four capitalised words none of which is an office. */
function isPersonName(text: string): boolean {
  return PERSON.test(text) && !OFFICE.test(text);
}

/** `By Amina Diallo` or the bare name; a sentence about the author is none. */
function readLabel(text: string): readonly CslName[] {
  if (/^(by|oleh|par|von|por)\s/i.test(text)) return readByline(text);
  return text.split(' ').length <= 8 && !/[.!?:]$/.test(text) ? readByline(text) : [];
}

function unique(names: readonly CslName[]): readonly CslName[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = JSON.stringify(name).toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
