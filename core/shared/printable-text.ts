/** Control characters and noncharacters: XML 1.0 (https://www.w3.org/TR/xml/#charsets) lets Word refuse most of them. */
const NOT_TEXT = /[\p{Cc}\u{fffe}\u{ffff}]/gu;

/**
 * Text as any file we write can carry it: control characters are gone, halves of a surrogate pair become U+FFFD, a tab
 * or line break inside it (Word would swallow it, Markdown would act on it) becomes a space.
 */
export function printableText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t\r\n\u{85}\u{2028}\u{2029}]+/gu, ' ')
    .replace(NOT_TEXT, '');
}
