import type { CSSProperties } from 'react';

/** How much wider the lines of a block are, at each side, than those of the narrowest sheet of the note. */
export const WIDER = '--page-wider';

/** What is left beside them: the paper's margin, which a block on a wider sheet has a value of its own of. */
export const MARGIN = '--paper-margin';

/** The same, as a style for what is drawn in the margin beside an element of the text; nothing outside of page view. */
export function widerAt(element: Element): CSSProperties {
  const style = getComputedStyle(element);
  const wider = style.getPropertyValue(WIDER);
  return wider === '' ? {} : ({ [WIDER]: wider, [MARGIN]: style.getPropertyValue(MARGIN) } as CSSProperties);
}
