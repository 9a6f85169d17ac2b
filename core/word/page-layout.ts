import type { PrintPage } from './print-model.ts';
import type { PageSize } from './word-setup.ts';

/** Twips, ISO 216 A4 and US Letter as Word writes them. */
const SIZES: Readonly<Record<PageSize, { readonly width: number; readonly height: number }>> = {
  A4: { width: 11906, height: 16838 },
  Letter: { width: 12240, height: 15840 },
};

const TWIPS_PER_MM = 1440 / 25.4;

export function layOutPage(size: PageSize, marginsMm: number): PrintPage {
  return { ...SIZES[size], margin: Math.round(marginsMm * TWIPS_PER_MM) };
}

export function textWidth(page: PrintPage): number {
  return page.width - 2 * page.margin;
}

const BAND_DISTANCE = 709;

/** Distance of the header and footer from the paper's edge, twips; margins under 16 mm shrink it. */
export function bandDistance({ margin }: Pick<PrintPage, 'margin'>): number {
  return Math.min(BAND_DISTANCE, Math.round(margin * 0.75));
}
