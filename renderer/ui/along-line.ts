const OTHER: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/**
 * The name of a key as if `element` ran from left to right: where it runs from right to left, the left arrow leads on
 * and the right one back.
 */
export function alongLine(key: string, element: Element): string {
  const other = OTHER[key];
  return other !== undefined && getComputedStyle(element).direction === 'rtl' ? other : key;
}
