const named = new WeakSet<Element>();
let heard = false;

/** From here on words that end in dots for want of room are shown whole while the pointer rests on them. */
export function showWhole(): void {
  if (heard) return;
  heard = true;
  document.addEventListener('pointerover', ({ target }) => {
    let up = target instanceof HTMLElement ? target : null;
    for (let step = 0; up && step < 3; step += 1) {
      const { textOverflow, webkitLineClamp } = getComputedStyle(up);
      if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none') return nameWhole(up);
      up = up.parentElement;
    }
  });
}

/** What has a title or a tooltip says more with it than its words. */
function nameWhole(element: HTMLElement): void {
  if (!named.has(element) && element.closest('[title], [data-base-ui-tooltip-trigger], [contenteditable]')) return;
  if (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight + 1) {
    named.add(element);
    element.title = element.textContent.trim();
  } else if (named.delete(element)) element.removeAttribute('title');
}
