/** The paper of one note as it lies upright; turned pages (SectionBreak) have the same. */
export interface PageSetup {
  readonly size: PageSize;
  /** On all sides, 10 to 60. */
  readonly marginsMm: number;
}

export const PAGE_SIZES = ['A4', 'Letter', 'Legal', 'A3'] as const;
export type PageSize = (typeof PAGE_SIZES)[number];

export const LEAST_MARGIN_MM = 10;
export const MOST_MARGIN_MM = 60;
