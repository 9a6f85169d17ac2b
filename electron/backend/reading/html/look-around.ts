import { classOf, type DomDocument, type DomElement } from './dom.ts';
import { isHidden } from './hidden.ts';

const MOST_LOOKED_AT = 200;
/** Where a date or a name belongs to something else. */
const ELSEWHERE = /^(aside|nav|footer|blockquote|form|dialog|svg)$/;
const ELSEWHERE_NAME = /comment|related|recommend|sidebar|footer|most-?read|trending|teaser|\bcard\b|more-/i;

/** The first elements that answer to a selector, are seen, and belong to the article as far as names tell. */
export function look(document: DomDocument, selector: string): readonly DomElement[] {
  const found: DomElement[] = [];
  for (const element of document.querySelectorAll(selector)) {
    if (found.length >= MOST_LOOKED_AT) break;
    if (!isHidden(element) && !isElsewhere(element)) found.push(element);
  }
  return found;
}

function isElsewhere(element: DomElement): boolean {
  if (element.localName === 'svg') return true;
  for (let outer = element.parentElement; outer && outer.localName !== 'body'; outer = outer.parentElement) {
    if (ELSEWHERE.test(outer.localName) || ELSEWHERE_NAME.test(classOf(outer).slice(0, 500))) return true;
  }
  return false;
}
