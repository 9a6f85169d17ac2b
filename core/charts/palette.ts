/**
 * Colours of series, from dark to light in even steps, so that a grey print tells them apart; hues far apart for
 * colour-blind readers. All have a dark outline, and lines a dash and a marker of their own, because the light ones
 * alone would not stand out on white.
 */
export const SERIES_LOOKS = [
  { fill: '#17375e', dash: '' },
  { fill: '#b4472b', dash: '7 3' },
  { fill: '#2f9187', dash: '2 3' },
  { fill: '#d19f2c', dash: '9 3 2 3' },
  { fill: '#9cc7e4', dash: '4 2' },
  { fill: '#e9dfc6', dash: '1 2' },
] as const;

export const INK = '#1d2730';
export const QUIET_INK = '#4d5963';
export const RULE = '#d5dade';
export const GROUND = '#ffffff';

export function lookOf(series: number): (typeof SERIES_LOOKS)[number] {
  return SERIES_LOOKS[series % SERIES_LOOKS.length] ?? SERIES_LOOKS[0];
}
