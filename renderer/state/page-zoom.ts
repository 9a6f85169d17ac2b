/** Sizes the page comes in, in percent. */
const STEPS = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200] as const;

/** The next larger (1) or smaller (-1) size; the largest and the smallest stay. */
export function stepZoom(zoom: number, way: 1 | -1): number {
  const next = way === 1 ? STEPS.find((step) => step > zoom) : STEPS.findLast((step) => step < zoom);
  return next ?? zoom;
}
