/** An axis of values: where it begins and ends, and the marks between, from low to high. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly marks: readonly number[];
}

/** Round marks (1, 2 or 5 times a power of ten), four to seven of them, that hold all the values. */
export function axisOf(values: readonly number[], from: 'zero' | 'data'): Axis {
  const [lowest, highest] = reach(values, from);
  const step = roundStep((highest - lowest) / 4);
  const first = Math.floor(lowest / step);
  const last = Math.max(first + 1, Math.ceil(highest / step));
  const marks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { low: first * step, high: last * step, marks };
}

/** From zero, unless asked for the data and all of it lies far from zero and close together. */
function reach(values: readonly number[], from: 'zero' | 'data'): readonly [number, number] {
  if (values.length === 0) return [0, 1];
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const far = Math.min(Math.abs(lowest), Math.abs(highest));
  const close =
    Math.sign(lowest) === Math.sign(highest) && highest - lowest > LEAST_REACH && highest - lowest < 0.3 * far;
  if (from === 'data' && close) return [lowest, highest];
  const [low, high] = [Math.min(0, lowest), Math.max(0, highest)];
  return high - low < LEAST_REACH ? [0, 1] : [low, high];
}

/** Closer than this, steps between would be too small for a number to hold. */
const LEAST_REACH = 1e-100;

function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].find((one) => one * power >= least * (1 - 1e-9)) ?? 10;
  return step * power;
}
