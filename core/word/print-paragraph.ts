import type { ParagraphStyle, PrintParagraph, PrintRun } from './print-model.ts';

export function printParagraph(style: ParagraphStyle, runs: readonly PrintRun[]): PrintParagraph {
  return { kind: 'paragraph', style, pageBreakBefore: false, list: null, endsList: false, runs };
}

/** Stands between a table and what follows: two tables that touch become one in Word. */
export const SPACER = printParagraph('Spacer', []);
