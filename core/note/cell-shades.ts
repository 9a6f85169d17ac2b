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

/** How far a tone may be from one of ours, in steps of red, green and blue together, to be taken for it by its look. */
const NEAR = 60;

/**
 * The tone a colour (`D9D9D9`, `#d9d9d9`) is taken for: the one that looks like it, else a stronger colour's pale one,
 * warm or cold, and a darker grey's grey. Null for white and for anything else.
 */
export function nearShade(colour: string): CellShade | null {
  const [, hex] = /^#?([0-9a-f]{6})$/i.exec(colour.trim()) ?? [];
  if (hex === undefined || /^f{6}$/i.test(hex)) return null;
  const far = (shade: CellShade) => distance(SHADES[shade], hex);
  const nearest = CELL_SHADES.reduce((best, shade) => (far(shade) < far(best) ? shade : best));
  return far(nearest) <= NEAR ? nearest : paleTone(hex);
}

/** Words are black on every tone, so the strong colour itself is not kept. */
function paleTone(hex: string): CellShade {
  const [red = 0, green = 0, blue = 0] = partsOf(hex);
  if (Math.max(red, green, blue) - Math.min(red, green, blue) <= 24) return 'medium';
  return red >= blue && red >= green * 0.9 ? 'attention' : 'accent';
}

function distance(a: string, b: string): number {
  const [ours, theirs] = [partsOf(a), partsOf(b)];
  return ours.reduce((sum, part, at) => sum + Math.abs(part - (theirs[at] ?? 0)), 0);
}

function partsOf(hex: string): readonly number[] {
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}
