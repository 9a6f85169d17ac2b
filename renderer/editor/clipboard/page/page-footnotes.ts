import { createFootnote } from '../import-rules.ts';
import { hasWords } from './elements.ts';

/** What may call a footnote: `[1]`, `1`, `*`, `note 3`, `[nb 2]`. */
const CALL = /^\W{0,3}(?:[a-z]{1,5}[. ]{0,2})?[\p{L}\p{N}*†‡§¶]{0,4}\W{0,3}$/iu;

/**
 * Word, LibreOffice, Google Docs, Wikipedia and Markdown write footnotes alike: a short link to a place that links back
 * to it. The words of that place go where they are called.
 */
export function readFootnotes(page: Document): void {
  const named = nameAll(page);
  const calls = new Map<Element, Element[]>();
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')) {
    const target = named.get(fragmentOf(link));
    const words = (link.textContent ?? '').trim();
    if (!target || words.length > 14 || !CALL.test(words)) continue;
    const place = placeOf(target);
    // What comes before the call calls it, not the other way round.
    const isAfter = (link.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (!isAfter || !linksBack(place, link, named)) continue;
    calls.set(place, [...(calls.get(place) ?? []), link]);
  }
  for (const [place, links] of calls) takeIn(page, place, links, named);
}

/** Elements by the names links call them by; the first of a name counts, as in a browser. */
function nameAll(page: Document): ReadonlyMap<string, Element> {
  const named = new Map<string, Element>();
  for (const element of page.querySelectorAll('[id], a[name]')) {
    for (const name of [element.id, element.getAttribute('name')])
      if (name && !named.has(name)) named.set(name, element);
  }
  return named;
}

/** The part of the address that names a place; programs put a file of theirs before it, pages their own address. */
function fragmentOf(link: Element): string {
  const href = link.getAttribute('href') ?? '';
  const fragment = href.slice(href.indexOf('#') + 1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The block with the footnote's words: in Word and LibreOffice the target is only its number. */
function placeOf(target: Element): Element {
  if (target.matches('li, div, dd, aside')) return target;
  return (
    target.closest('li, div[style*="mso-element"], div[id^="sdfootnote"], div[id^="sdendnote"], p, td, dd') ?? target
  );
}

function linksBack(place: Element, call: Element, named: ReadonlyMap<string, Element>): boolean {
  return [...place.querySelectorAll('a[href*="#"]')].some((back) => isBack(back, call, named));
}

function isBack(back: Element, call: Element, named: ReadonlyMap<string, Element>): boolean {
  const to = named.get(fragmentOf(back));
  return (
    to !== undefined &&
    (to === call || to.contains(call) || call.contains(to) || to.parentElement === call.parentElement)
  );
}

function takeIn(page: Document, place: Element, calls: readonly Element[], named: ReadonlyMap<string, Element>): void {
  if (place.matches('body, h1, h2, h3, h4, h5, h6') || calls.some((call) => place.contains(call))) return;
  for (const back of place.querySelectorAll('a[href*="#"]')) {
    if (!calls.some((call) => isBack(back, call, named))) continue;
    const raised = back.closest('sup');
    (raised && place.contains(raised) ? raised : back).remove();
  }
  dropLead(place);
  if (hasWords(place)) {
    for (const call of calls) {
      const footnote = createFootnote(page);
      footnote.append(...[...place.childNodes].map((node) => node.cloneNode(true)));
      const raised = call.closest('sup');
      (raised && raised.textContent?.trim() === call.textContent?.trim() ? raised : call).replaceWith(footnote);
    }
  }
  removeUpwards(place);
}

/** What is left of the way back before the words: `^`, `↑`, a bracket, a space. */
function dropLead(place: Element): void {
  const walker = place.ownerDocument.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? '').replace(/^[\s\u00a0^↑[\]]+/, '');
    node.textContent = text;
    if (text !== '') return;
  }
}

/** With what held nothing but footnotes, and the line that parts them from the text. */
function removeUpwards(place: Element): void {
  let element: Element | null = place;
  while (element && element.localName !== 'body' && element.localName !== 'td') {
    const parent: Element | null = element.parentElement;
    const before: Element | null = element.previousElementSibling;
    if (before?.matches('hr')) before.remove();
    element.remove();
    if (!parent || hasWords(parent)) return;
    element = parent;
  }
}
