import type { PageTurned } from '../note/note.ts';
import type { PageSetup, PageSize } from '../note/page-setup.ts';
import type { PrintBlock, PrintPage } from './print-model.ts';

/** Twips, sizes of ISO 216 and ANSI as Word writes them. */
const SIZES: Readonly<Record<PageSize, { readonly width: number; readonly height: number }>> = {
  A4: { width: 11906, height: 16838 },
  Letter: { width: 12240, height: 15840 },
  Legal: { width: 12240, height: 20160 },
  A3: { width: 16838, height: 23811 },
};

const TWIPS_PER_MM = 1440 / 25.4;

export function layOutPage({ size, marginsMm }: PageSetup): PrintPage {
  return { ...SIZES[size], margin: Math.round(marginsMm * TWIPS_PER_MM) };
}

export function textWidth(page: PrintPage): number {
  return page.width - 2 * page.margin;
}

/** The page as it is turned: its sides swapped where they lie the other way. */
export function turnPage(page: PrintPage, turned: PageTurned): PrintPage {
  if ((turned === 'landscape') === page.width > page.height) return page;
  const { width, height, margin, upper } = page;
  return { width: height, height: width, ...(upper === undefined ? { margin } : { margin: upper, upper: margin }) };
}

/** The margin above and below. */
export function upperMargin({ margin, upper }: Pick<PrintPage, 'margin' | 'upper'>): number {
  return upper ?? margin;
}

/** Of the text's width upright, of its height on a page that is turned: room for a caption is left. */
const TALLEST = 1.2;
const TALLEST_TURNED = 0.75;

/** How high a picture may be, twips: it and its caption must fit on one page. */
export function tallestPicture(page: PrintPage): number {
  if (page.width <= page.height) return textWidth(page) * TALLEST;
  return (page.height - 2 * upperMargin(page)) * TALLEST_TURNED;
}

/** The blocks of each section, and the page they stand on; the first on the document's own. At least one. */
export function sectionsOf(page: PrintPage, body: readonly PrintBlock[]): readonly PrintSection[] {
  const sections: { page: PrintPage; blocks: PrintBlock[] }[] = [{ page, blocks: [] }];
  for (const block of body)
    if (block.kind === 'section') sections.push({ page: block.page, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  return sections;
}

export interface PrintSection {
  readonly page: PrintPage;
  readonly blocks: readonly PrintBlock[];
}

const BAND_DISTANCE = 709;

/** Distance of the header and footer from the paper's edge, twips; margins under 16 mm shrink it. */
export function bandDistance(page: Pick<PrintPage, 'margin' | 'upper'>): number {
  return Math.min(BAND_DISTANCE, Math.round(upperMargin(page) * 0.75));
}
