/**
 * Call it before the text in `scroller` is laid out anew, and what it returns afterwards: the block with the caret stays
 * where it is on the screen if it can be seen, else what is in the middle.
 */
export function holdPlace(scroller: Element | null): () => void {
  const held = scroller && heldIn(scroller);
  const before = held?.getBoundingClientRect().top ?? 0;
  return () => {
    if (held?.isConnected) scroller?.scrollBy({ top: held.getBoundingClientRect().top - before });
  };
}

/** As `holdPlace`, but at its very top the page stays there. */
export function holdPlaceBelowTop(scroller: Element | null): () => void {
  return holdPlace(scroller?.scrollTop === 0 ? null : scroller);
}

function heldIn(scroller: Element): Element | null {
  const view = scroller.getBoundingClientRect();
  if (view.height === 0) return null;
  const { focusNode = null } = document.getSelection() ?? {};
  const atCaret = focusNode instanceof Element ? focusNode : (focusNode?.parentElement ?? null);
  const caret =
    atCaret?.closest('.note-text > *') && scroller.contains(atCaret) ? atCaret.getBoundingClientRect() : null;
  if (caret && caret.bottom > view.top && caret.top < view.bottom) return atCaret;
  return blockAt(scroller, view.top + view.height / 2);
}

/** The block of the text that is there or next below. */
function blockAt(scroller: Element, y: number): Element | null {
  const blocks = scroller.querySelector('.note-text')?.children ?? [];
  let [from, to] = [0, blocks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? y) > y) to = middle;
    else from = middle + 1;
  }
  return blocks[from] ?? null;
}
