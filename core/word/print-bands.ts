import type { PrintBand, PrintRun } from './print-model.ts';
import { plainRun } from './print-text.ts';
import type { MarkingPosition, WordSetup } from './word-setup.ts';

export interface Bands {
  readonly header: PrintBand;
  readonly footer: PrintBand;
}

const EMPTY: PrintBand = { left: [], centre: [], right: [] };

export interface PrintedBands extends Bands {
  /** Of the pages after the first, where only that carries the marking. */
  readonly later?: Bands;
}

/** Header and footer of the pages: the marking where the scheme wants it, and "Page n of m" where it leaves room. */
export function printBands(marking: string | null, setup: WordSetup['marking'], language: string): PrintedBands {
  const position = setup?.position ?? 'header-and-footer';
  const bands = bandsOf(marking, position, language);
  if (marking === null || setup?.pages !== 'first') return bands;
  return { ...bands, later: bandsOf(null, position, language) };
}

function bandsOf(marking: string | null, position: MarkingPosition, language: string): Bands {
  const pages = pageNumber(language);
  const mark = marking ? [plainRun(marking, { bold: true })] : [];
  switch (position) {
    case 'header-right':
      return { header: { ...EMPTY, right: mark }, footer: { ...EMPTY, right: pages } };
    case 'header-left-footer-right':
      return { header: { ...EMPTY, left: mark }, footer: { ...EMPTY, left: pages, right: mark } };
    case 'header-and-footer':
      return { header: { ...EMPTY, centre: mark }, footer: { ...EMPTY, centre: mark, right: pages } };
  }
}

/** Number of this page and of all pages in words, by the language's first subtag. */
const PAGE_WORDS: Readonly<Record<string, readonly [before: string, between: string]>> = {
  en: ['Page ', ' of '],
  ms: ['Muka surat ', ' daripada '],
  fr: ['Page ', ' sur '],
};

function pageNumber(language: string): readonly PrintRun[] {
  const [before, between] = PAGE_WORDS[language.toLowerCase().split('-')[0] ?? ''] ?? ['', ' / '];
  const page: readonly PrintRun[] = [{ kind: 'page-number', of: 'page' }];
  return [...(before ? [plainRun(before)] : []), ...page, plainRun(between), { kind: 'page-number', of: 'pages' }];
}
