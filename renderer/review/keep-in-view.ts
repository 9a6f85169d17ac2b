/** Share of the height that stays free above and below what is looked at. */
const EDGE = 0.2;

/**
 * Scrolls as little as it takes for all of these elements, which lie in `scroller`, to be in view with some text around
 * them; a piece taller than that shows its beginning. What is in view already does not move.
 */
export function keepInView(scroller: HTMLElement, elements: readonly Element[], edge = EDGE): void {
  const [first, last] = [elements[0], elements.at(-1)];
  if (!first || !last) return;
  const view = scroller.getBoundingClientRect();
  const [top, bottom] = [first.getBoundingClientRect().top, last.getBoundingClientRect().bottom];
  const spare = (view.height - (bottom - top)) / 2;
  const margin = Math.max(4, Math.min(view.height * edge, spare));
  const [above, below] = [view.top + margin - top, bottom - (view.bottom - margin)];
  if (above > 0) scroller.scrollTop -= above;
  else if (below > 0) scroller.scrollTop += Math.min(below, -above);
}
