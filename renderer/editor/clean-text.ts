import { isLine } from '../../core/shared/schema-text.ts';

/**
 * Text as a note may hold it: line breaks and tabs become spaces; control characters, U+FFFE, U+FFFF and halves of
 * surrogate pairs, which no file format carries, are gone. Clean text comes back as the same string.
 */
export function cleanText(text: string): string {
  if (isLine(text)) return text;
  let clean = '';
  for (const character of text) {
    if (/^[\t\n\v\f\r\u0085]$/.test(character)) clean += ' ';
    else if (isLine(character)) clean += character;
  }
  return clean;
}
