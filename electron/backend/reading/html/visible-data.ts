import type { CslDate, CslName } from '../../../../core/facts/source.ts';
import { cslText } from '../csl/csl-text.ts';
import { readDate, readWrittenDate } from '../csl/read-date.ts';
import { readByline } from '../csl/read-names.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { isHidden } from './hidden.ts';

/** A byline or a date is no longer; what is is text. */
const LONGEST_LABEL = 200;
const MOST_LOOKED_AT = 200;
const AUTHORS = [
  '[itemprop~="author"]',
  '[rel~="author"]',
  '.byline',
  '[class*="byline"]',
  '[class*="Byline"]',
  '.p-author',
  '.author-name',
  '.author',
  '.entry-author',
  '.post-author',
];
const ANY_TIME = 'time[datetime]';
/** So far up from a headline is its article's head. */
const HEADLINE_LEVELS = 3;
const DATES = [
  'time[itemprop="datePublished"]',
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'time.published',
  'time.entry-date',
  'time.dt-published',
  ANY_TIME,
];
const CHANGED = /updat|modif|edited|revis|correct|kemas ?kini|aktualis|mise? à jour/i;
/** Where a date or a name belongs to something else. */
const ELSEWHERE = /^(aside|nav|footer|blockquote|form|dialog)$/;
const ELSEWHERE_NAME = /comment|related|recommend|sidebar|footer|most-?read|trending|teaser|\bcard\b|more-/i;

/** The names in a page's byline, as its mark-up shows it. */
export function visibleAuthors(document: DomDocument): readonly CslName[] {
  for (const selector of AUTHORS) {
    const names = look(document, selector).flatMap((element) => {
      const named = element.querySelector('[itemprop~="name"]') ?? element;
      const text = cslText(named.getAttribute('content') ?? named.textContent) ?? '';
      if (text.length > LONGEST_LABEL) return [];
      const isWhole = selector.includes('yline');
      return isWhole && !/^(by|oleh|par|von|por)\b/i.test(text) ? [] : isWhole ? readByline(text) : readLabel(text);
    });
    if (names.length > 0) return unique(names);
  }
  return [];
}

/** The day of publication a page shows in a `time` element; never that of a change. */
export function visibleDate(document: DomDocument): CslDate | null {
  const headline = document.querySelector('h1');
  for (const selector of DATES) {
    for (const element of look(document, selector)) {
      if (
        CHANGED.test(element.className) ||
        CHANGED.test(element.getAttribute('itemprop') ?? '') ||
        isAfterChange(element)
      )
        continue;
      if (selector === ANY_TIME && !isByHeadline(element, headline)) continue;
      const stated = element.getAttribute('datetime') ?? element.getAttribute('content');
      const text = cslText(element.textContent) ?? '';
      const date = stated === null ? readWrittenDate(text) : readDate(stated);
      if (date !== null) return date;
    }
  }
  return null;
}

/** `By Amina Diallo` or the bare name; a sentence about the author is none. */
function readLabel(text: string): readonly CslName[] {
  if (/^(by|oleh|par|von|por)\s/i.test(text)) return readByline(text);
  return text.split(' ').length <= 8 && !/[.!?:]$/.test(text) ? readByline(text) : [];
}

function look(document: DomDocument, selector: string): readonly DomElement[] {
  const found: DomElement[] = [];
  for (const element of document.querySelectorAll(selector)) {
    if (found.length >= MOST_LOOKED_AT) break;
    if (!isHidden(element) && !isElsewhere(element)) found.push(element);
  }
  return found;
}

function isElsewhere(element: DomElement): boolean {
  for (let outer = element.parentElement; outer && outer.localName !== 'body'; outer = outer.parentElement) {
    if (ELSEWHERE.test(outer.localName) || ELSEWHERE_NAME.test((outer.getAttribute('class') ?? '').slice(0, 500)))
      return true;
  }
  return false;
}

/** `Updated: <time>` */
function isAfterChange(element: DomElement): boolean {
  let before = '';
  let sibling = element.previousSibling;
  for (let steps = 0; sibling !== null && before === '' && steps < 4; steps += 1) {
    before = (sibling.textContent ?? '').slice(-40).trim();
    sibling = sibling.previousSibling;
  }
  const said = `${before} ${(element.textContent ?? '').slice(0, 40)}`;
  return CHANGED.test(said) || CHANGED.test((element.parentElement?.getAttribute('class') ?? '').slice(0, 300));
}

/** Whether it stands by the page's headline: near it, or in the same article. A list of other stories has times, too. */
function isByHeadline(element: DomElement, headline: DomElement | null): boolean {
  if (headline === null) return false;
  let levels = 0;
  for (let around = headline.parentElement; around && around.localName !== 'html'; around = around.parentElement) {
    levels += 1;
    if (levels > HEADLINE_LEVELS && !/^(article|main)$/.test(around.localName)) continue;
    if (around.localName !== 'body' && isInside(element, around)) return true;
  }
  return false;
}

function isInside(element: DomElement, outer: DomElement): boolean {
  for (let around = element.parentElement; around; around = around.parentElement) if (around === outer) return true;
  return false;
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
