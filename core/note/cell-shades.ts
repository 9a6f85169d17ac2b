import { CELL_SHADES, type CellShade } from './note.ts';

/** Six hex digits of red, green and blue on paper: black text on each has a contrast of at least 13 to 1. */
const SHADES: Readonly<Record<CellShade, string>> = {
  light: 'F2F2F2',
  medium: 'D9D9D9',
  accent: 'DCE6F2',
  attention: 'FFF2CC',
};

export function shadeColour(shade: CellShade): string {
  return SHADES[shade];
}

/** Farthest a tone may be from one of ours, in steps of red, green and blue together, to be taken for it. */
const NEAR = 60;

/** The tone nearest to a colour (`D9D9D9`, `#d9d9d9`); null for white, for colours far from ours and for anything else. */
export function nearShade(colour: string): CellShade | null {
  const [, hex] = /^#?([0-9a-f]{6})$/i.exec(colour.trim()) ?? [];
  if (hex === undefined || /^f{6}$/i.test(hex)) return null;
  const far = (shade: CellShade) => distance(SHADES[shade], hex);
  const nearest = CELL_SHADES.reduce((best, shade) => (far(shade) < far(best) ? shade : best));
  return far(nearest) <= NEAR ? nearest : null;
}

function distance(a: string, b: string): number {
  return [0, 2, 4].reduce(
    (sum, at) => sum + Math.abs(Number.parseInt(a.slice(at, at + 2), 16) - Number.parseInt(b.slice(at, at + 2), 16)),
    0,
  );
}
