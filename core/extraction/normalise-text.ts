/**
 * The one form every text takes before an offset into it is taken: Unicode NFC, LF line ends, no-break and other
 * special spaces as plain ones, without soft hyphens, zero-width characters, byte order marks and control characters
 * (tab and line break excepted). Applying it twice changes nothing.
 */
export function normaliseText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(UNSEEN, '')
    .normalize('NFC');
}

/** Soft hyphen, zero-width spaces, direction marks of copied pages, byte order mark, controls, noncharacters. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff\ufffe\uffff]|(?![\t\n])\p{Cc}/gu;
