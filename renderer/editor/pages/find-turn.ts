import { rectAt } from '../limits/rect-at.ts';

/** Where on the screen a page begins, and what makes room above it. */
export interface TurnPlace {
  /**
   * `before`: a margin above a block or an item. `row`: room in the cells of a row. `lines`: between two lines of a
   * paragraph, around which the text flows. `thin`: nowhere without moving what is there, so it is only a line.
   */
  readonly kind: 'before' | 'row' | 'lines' | 'thin';
  readonly element: HTMLElement;
  /** From the top of the window: where the text of the page before ends, and where that of the new page begins. */
  readonly ends: number;
  readonly begins: number;
}

/** Finds the place of the character before which so many stand in a top-level block of the text, with nothing moved yet. */
export function findTurn(block: HTMLElement, characters: number): TurnPlace {
  const whole = beforeElement(block);
  if (characters === 0) return whole;
  const line = lineAt(block, characters);
  const element = line && holderOf(block, line.element);
  if (!element) return { ...whole, kind: 'thin' };
  const first = lineAt(element, 0);
  const isFirst = first !== null && line.top < first.top + 1;
  if (element instanceof HTMLTableRowElement) {
    if (element.rowIndex === 0) return whole;
    const { top } = element.getBoundingClientRect();
    return { kind: 'row', element, ends: top, begins: top };
  }
  if (isFirst) return element === block ? whole : beforeElement(element);
  // What draws its number before its words has no place left for the room (page-view.css).
  const free = getComputedStyle(element, '::before').content === 'none';
  return { kind: free ? 'lines' : 'thin', element, ends: line.top, begins: line.top };
}

function beforeElement(element: HTMLElement): TurnPlace {
  const { top } = element.getBoundingClientRect();
  const before = elementBefore(element);
  return { kind: 'before', element, ends: before ? before.getBoundingClientRect().bottom : top, begins: top };
}

/** What stands before an element, in it or around it; null at the beginning of the text. */
function elementBefore(element: HTMLElement): Element | null {
  let at: HTMLElement | null = element;
  while (at && !at.classList.contains('note-text')) {
    if (at.previousElementSibling) return at.previousElementSibling;
    at = at.parentElement;
  }
  return null;
}

/** A line of text by the character in it: its box, not only its letters. */
function lineAt(
  within: HTMLElement,
  characters: number,
): { readonly element: HTMLElement; readonly top: number } | null {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  let left = characters;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement } = node;
    const length = node.nodeValue?.length ?? 0;
    if (left < length && parentElement) {
      const rect = rectAt(parentElement, lengthBefore(parentElement, node) + left);
      const height = Number.parseFloat(getComputedStyle(blockAround(parentElement)).lineHeight) || rect.height;
      return { element: parentElement, top: (rect.top + rect.bottom - height) / 2 };
    }
    left -= length;
  }
  return null;
}

/** Characters of an element's text before a node in it. */
function lengthBefore(element: HTMLElement, node: Node): number {
  let length = 0;
  for (const child of element.childNodes) {
    if (child === node) return length;
    length += child.textContent?.length ?? 0;
  }
  return length;
}

function blockAround(element: HTMLElement): HTMLElement {
  let at = element;
  while (at.parentElement && getComputedStyle(at).display.startsWith('inline')) at = at.parentElement;
  return at;
}

/** What is moved with a line: the row, the item or the paragraph it stands in; null in what is no text of the note's own. */
function holderOf(block: HTMLElement, at: HTMLElement): HTMLElement | null {
  if (at.closest('[contenteditable="false"]')?.closest('.note-text')) return null;
  const row = at.closest('tr');
  if (row && block.contains(row)) return row;
  const holder = blockAround(at);
  return block.contains(holder) ? holder : null;
}
