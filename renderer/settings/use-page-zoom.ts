import { useLayoutEffect } from 'react';

/** The size of the page, in percent, for note-page.css. What is in the middle of the page stays there. */
export function usePageZoom(zoom: number): void {
  useLayoutEffect(() => {
    const held = heldInPlace();
    const before = held?.getBoundingClientRect().top ?? 0;
    document.documentElement.style.setProperty('--zoom', String(zoom / 100));
    if (held) held.closest('.scrolls')?.scrollBy({ top: held.getBoundingClientRect().top - before });
  }, [zoom]);
}

/** The block with the caret, where it can be seen; else what is in the middle. */
function heldInPlace(): Element | null {
  const page = document.querySelector('[data-pane="page"] .scrolls');
  const view = page?.getBoundingClientRect();
  if (!view || view.height === 0) return null;
  const { focusNode = null } = document.getSelection() ?? {};
  const atCaret = focusNode instanceof Element ? focusNode : (focusNode?.parentElement ?? null);
  const caret = atCaret?.closest('.note-text') ? atCaret.getBoundingClientRect() : null;
  if (caret && caret.bottom > view.top && caret.top < view.bottom) return atCaret;
  return document.elementFromPoint(view.left + view.width / 2, view.top + view.height / 2);
}
