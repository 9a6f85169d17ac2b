import type { PrintText } from './print-model.ts';

/** Control characters and noncharacters: XML 1.0 (https://www.w3.org/TR/xml/#charsets) lets Word refuse most of them. */
const NOT_TEXT = /[\p{Cc}\u{fffe}\u{ffff}]/gu;

/**
 * Text as a Word file can carry it: characters XML forbids are gone, halves of a surrogate pair become U+FFFD, a tab or
 * line break inside it (Word would swallow it) becomes a space.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t\r\n\u{85}\u{2028}\u{2029}]+/gu, ' ')
    .replace(NOT_TEXT, '');
}

export function plainRun(text: string, look: Partial<Omit<PrintText, 'kind' | 'text'>> = {}): PrintText {
  return {
    kind: 'text',
    text: cleanText(text),
    bold: false,
    italic: false,
    underline: false,
    strike: false,
    betweenFootnotes: false,
    ...look,
  };
}
