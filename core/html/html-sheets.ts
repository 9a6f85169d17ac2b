import { sectionsOf } from '../word/page-layout.ts';
import type { PrintDocument, PrintPage } from '../word/print-model.ts';

/** The page of a section, and what its style sheet calls it (CSS Paged Media 3, 3.1); null for the document's own. */
export interface Sheet {
  readonly page: PrintPage;
  readonly name: string | null;
}

/** The page of each section of a printed note; equal pages have one name. */
export function sheetsOf(print: Pick<PrintDocument, 'page' | 'body'>): readonly Sheet[] {
  const names = new Map<string, string | null>([[JSON.stringify(print.page), null]]);
  return sectionsOf(print.page, print.body).map(({ page }) => {
    const key = JSON.stringify(page);
    if (!names.has(key)) names.set(key, `sheet-${names.size}`);
    return { page, name: names.get(key) ?? null };
  });
}
