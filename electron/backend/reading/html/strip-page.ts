import { assertNever } from '../../../../core/shared/assert-never.ts';
import { type Naming, nameElement } from './boilerplate-names.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { isHidden, show } from './hidden.ts';
import { hiddenBySheets } from './hidden-by-sheets.ts';
import { type Measure, measurePage } from './measure-page.ts';

const ALWAYS = new Set(
  'script style noscript template iframe object embed nav dialog svg canvas audio video button select textarea input'.split(
    ' ',
  ),
);
/** Beside the article, unless most of the page lies in them. */
const ASIDE = new Set('aside footer'.split(' '));
const ROLES = new Set('navigation banner contentinfo dialog alertdialog search menu menubar complementary'.split(' '));
const FRAMES = new Set('html body main article h1'.split(' '));
const INLINE = new Set('a b em i span strong small sup sub time abbr cite'.split(' '));
const TEXT_HOLDERS = new Set('p li h1 h2 h3 h4 h5 h6 td th dd dt blockquote a b em i span strong'.split(' '));
/** What holds more of the page's words is no side matter, whatever its class says. */
const LARGEST_SHARE = 0.4;
/** A side matter with few links is at most that long, in letters; so is a byline, a caption, a box that asks something. */
const SIDE_LETTERS = 400;
const BYLINE_LETTERS = 250;
const CAPTION_LETTERS = 800;
const BOX_LETTERS = 1_500;
/** Without comments there is that much left of a page, in letters. */
const REST_LETTERS = 150;

/** Takes off a page what surrounds an article and what a reader does not see. Changes the document it is given. */
export function stripPage(document: DomDocument): void {
  const { body } = document;
  const inSheets = hiddenBySheets(document);
  for (const element of document.querySelectorAll('script,style,noscript,template,svg')) element.remove();
  const isUnseen = (element: DomElement) => isHidden(element) || inSheets(element);
  const measures = measurePage(body);
  const whole = measures.get(body)?.letters ?? 0;

  function visit(parent: DomElement, around: number): void {
    for (const element of [...parent.children]) {
      const measure = measures.get(element);
      if (!measure || isToGo(element, measure, around)) element.remove();
      else visit(element, measure.letters);
    }
  }

  function isToGo(element: DomElement, measure: Measure, around: number): boolean {
    const { localName: name } = element;
    const isSmall = measure.letters <= whole * LARGEST_SHARE;
    if (ALWAYS.has(name)) return true;
    if (isUnseen(element)) {
      if (isSmall) return true;
      show(element);
    }
    if (FRAMES.has(name) || measure.holdsArticle) return false;
    const naming = nameElement(element);
    if (naming === 'comments' && whole - measure.letters > REST_LETTERS) return true;
    if (!isSmall || (naming !== 'unseen' && isAmongWords(element, measure, around))) return false;
    return (
      name === 'form' || isSurroundings(element) || isBox(element, measure) || isNamedToGo(element, naming, measure)
    );
  }

  visit(body, whole);
}

function isSurroundings(element: DomElement): boolean {
  const { localName: name } = element;
  if (ROLES.has(element.getAttribute('role') ?? '') || element.getAttribute('aria-modal') === 'true') return true;
  if (name === 'header') return !isInside(element, ['article', 'main']);
  return ASIDE.has(name) && !isInside(element, ['blockquote']);
}

function isNamedToGo(element: DomElement, naming: Naming, { letters, linked, hasControls }: Measure): boolean {
  switch (naming) {
    case 'boilerplate':
    case 'comments':
    case 'unseen':
      return true;
    case 'side':
      return (letters <= SIDE_LETTERS && element.localName !== 'p') || linked > letters * 0.3 || hasControls;
    case 'caption':
      return letters <= CAPTION_LETTERS;
    case 'byline':
      return letters <= BYLINE_LETTERS;
    case null:
      return element.localName === 'figure' && letters <= CAPTION_LETTERS && isPicture(element);
    default:
      return assertNever(naming);
  }
}

/** A box that asks for an address, or for consent, without a class that says so. */
function isBox(element: DomElement, { letters, hasControls, asksForMail }: Measure): boolean {
  if (letters > BOX_LETTERS) return false;
  if (asksForMail) return true;
  return hasControls && letters > 20 && /\bcookies?\b/i.test(element.textContent ?? '');
}

/** A figure that shows something, with its words; not one that frames a table or a quotation. */
function isPicture(figure: DomElement): boolean {
  return figure.querySelector('table,blockquote,pre,ul,ol') === null;
}

/** `<span class="dateline">Nairobi</span>` begins a paragraph: without it, words would be missing. */
function isAmongWords({ localName, parentElement }: DomElement, { letters }: Measure, around: number): boolean {
  return INLINE.has(localName) && TEXT_HOLDERS.has(parentElement?.localName ?? '') && around > letters;
}

function isInside(element: DomElement, names: readonly string[]): boolean {
  for (let outer = element.parentElement; outer; outer = outer.parentElement)
    if (names.includes(outer.localName)) return true;
  return false;
}
