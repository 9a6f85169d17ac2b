/** The line on the screen with the character of an element's text before which so many stand; the element itself at 0. */
export function rectAt(element: HTMLElement, characters: number): DOMRect {
  if (characters === 0) return element.getBoundingClientRect();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = characters;
  let last: Text | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    last = node;
    if (left < node.length) return rectIn(node, left) ?? element.getBoundingClientRect();
    left -= node.length;
  }
  return (last && rectIn(last, Math.max(0, last.length - 1))) ?? element.getBoundingClientRect();
}

function rectIn(node: Text, at: number): DOMRect | null {
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, Math.min(at + 1, node.length));
  return range.getClientRects()[0] ?? null;
}
