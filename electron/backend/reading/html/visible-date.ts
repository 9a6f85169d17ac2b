import type { CslDate } from '../../../../core/facts/source.ts';
import { cslText } from '../csl/csl-text.ts';
import { readDate, readWrittenDate } from '../csl/read-date.ts';
import { classOf, type DomDocument, type DomElement } from './dom.ts';
import { look } from './look-around.ts';

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

/** The day of publication a page shows in a `time` element; never that of a change. */
export function visibleDate(document: DomDocument): CslDate | null {
  const headline = document.querySelector('h1');
  for (const selector of DATES) {
    for (const element of look(document, selector)) {
      if (
        CHANGED.test(classOf(element)) ||
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

/** `Updated: <time>` */
function isAfterChange(element: DomElement): boolean {
  let before = '';
  let sibling = element.previousSibling;
  for (let steps = 0; sibling !== null && before === '' && steps < 4; steps += 1) {
    before = (sibling.textContent ?? '').slice(-40).trim();
    sibling = sibling.previousSibling;
  }
  const said = `${before} ${(element.textContent ?? '').slice(0, 40)}`;
  return (
    CHANGED.test(said) || CHANGED.test((element.parentElement ? classOf(element.parentElement) : '').slice(0, 300))
  );
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
