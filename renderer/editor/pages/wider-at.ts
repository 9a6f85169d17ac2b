import type { CSSProperties } from 'react';

/** How much wider the lines of a block are, at each side, than those of the narrowest sheet of the note. */
export const WIDER = '--page-wider';

/** The same, as a style for what is drawn in the margin beside an element of the text; nothing outside of page view. */
export function widerAt(element: Element): CSSProperties {
  const wider = getComputedStyle(element).getPropertyValue(WIDER);
  return wider === '' ? {} : ({ [WIDER]: wider } as CSSProperties);
}
