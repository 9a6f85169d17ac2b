import { printableText } from '../shared/printable-text.ts';
import type { PrintText } from './print-model.ts';

/** A run of text, upright and plain but for the look given. */
export function plainRun(text: string, look: Partial<Omit<PrintText, 'kind' | 'text'>> = {}): PrintText {
  return {
    kind: 'text',
    text: printableText(text),
    bold: false,
    italic: false,
    underline: false,
    strike: false,
    highlight: false,
    smallCaps: false,
    script: null,
    betweenFootnotes: false,
    ...look,
  };
}
