/** Takes an element out and leaves what is in it where it stood. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** Another element in its place, with all that is in it and nothing of how it looked. */
export function rename(element: Element, tag: string): HTMLElement {
  const other = element.ownerDocument.createElement(tag);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

/** Whether there are words in it; white space is none, hard or soft. */
export function hasWords(node: Node): boolean {
  return /[^\s\u00a0\u200b\ufeff]/.test(node.textContent ?? '');
}

/** The next thing beside it that shows: white space between blocks does not. */
export function nextShown(node: Node): Node | null {
  let next = node.nextSibling;
  while (next && isSpace(next)) next = next.nextSibling;
  return next;
}

export function previousShown(node: Node): Node | null {
  let previous = node.previousSibling;
  while (previous && isSpace(previous)) previous = previous.previousSibling;
  return previous;
}

function isSpace(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && !hasWords(node);
}

/** Remarks in the source of a page: they would part the words around them. */
export function dropRemarks(page: Document): void {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const remarks: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) remarks.push(node);
  for (const remark of remarks) remark.parentNode?.removeChild(remark);
}

/** A declaration of an element's style attribute as written: what browsers do not know (`mso-...`) is only there. */
export function declared(element: Element, property: string): string {
  const style = element.getAttribute('style') ?? '';
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0 && declaration.slice(0, colon).trim().toLowerCase() === property)
      return declaration.slice(colon + 1).trim();
  }
  return '';
}
