import { type DomElement, isElement, TEXT_NODE } from './dom.ts';

/** What lies in an element; letters are counted without white space. */
export interface Measure {
  readonly letters: number;
  /** Of them in links. */
  readonly linked: number;
  /** It holds a page's headline, or what is marked up as the article. */
  readonly holdsArticle: boolean;
  /** It holds a button or a field to fill in. */
  readonly hasControls: boolean;
  readonly asksForMail: boolean;
}

export type Measures = ReadonlyMap<DomElement, Measure>;

const NOTHING: Measure = {
  letters: 0,
  linked: 0,
  holdsArticle: false,
  hasControls: false,
  asksForMail: false,
};
const UNREAD = new Set('script style noscript template svg head title select textarea option'.split(' '));

/** Measures every element once, so that questions about parts of a page cost nothing more. */
export function measurePage(root: DomElement): Measures {
  const measures = new Map<DomElement, Measure>();

  function measure(element: DomElement): Measure {
    const { localName: name } = element;
    let sum = UNREAD.has(name) ? NOTHING : measureInside(element);
    if (name === 'a' && element.hasAttribute('href')) sum = { ...sum, linked: sum.letters };
    measures.set(element, sum);
    if (name === 'h1' || name === 'article' || name === 'main') return { ...sum, holdsArticle: true };
    if (element.getAttribute('itemprop') === 'articleBody') return { ...sum, holdsArticle: true };
    if (name === 'button' || name === 'input') {
      const asksForMail = element.getAttribute('type') === 'email';
      return { ...sum, hasControls: true, asksForMail };
    }
    return sum;
  }

  function measureInside(element: DomElement): Measure {
    let sum = NOTHING;
    for (const child of element.childNodes) {
      if (child.nodeType === TEXT_NODE) sum = { ...sum, letters: sum.letters + countLetters(child.textContent ?? '') };
      else if (isElement(child)) sum = add(sum, measure(child));
    }
    return sum;
  }

  measures.set(root, measureInside(root));
  return measures;
}

function add(one: Measure, other: Measure): Measure {
  return {
    letters: one.letters + other.letters,
    linked: one.linked + other.linked,
    holdsArticle: one.holdsArticle || other.holdsArticle,
    hasControls: one.hasControls || other.hasControls,
    asksForMail: one.asksForMail || other.asksForMail,
  };
}

function countLetters(text: string): number {
  return text.length - (text.match(/\s/g)?.length ?? 0);
}
