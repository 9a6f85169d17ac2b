const RAISED: Readonly<Record<string, string>> = {
  ...{ 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹', '+': '⁺', '-': '⁻', '−': '⁻' },
};
/** What has an exponent: ten, a unit or a symbol (`km`, `x`, `R`). Other numbers and words have notes. */
const BASE = /(?:^|[^\d.,])10$|(?:^|[^\p{L}\p{N}])(?:\p{Ll}{1,2}|\p{Lu})$/u;
const EXPONENT = /^[+−-]?\d{1,2}$/;
const NOTE_MARK = /^[[(]?(?:\d{1,3}|[abc]|[ivx]{1,4}|[*†‡§¶]{1,3})(?:,\s?\d{1,3})*[\])]?$/;

/**
 * Raised text as it reads in running text: an exponent as such (`10⁶`, `km²`), the end of an ordinal as it is (`2nd`), the
 * mark of a note not at all. `before` is what stands before it.
 */
export function raisedText(text: string, before: string): string {
  const mark = text.trim();
  if (EXPONENT.test(mark) && BASE.test(before)) return [...mark].map((sign) => RAISED[sign] ?? sign).join('');
  return NOTE_MARK.test(mark) && /[\p{L}\p{N}\p{P}]\s?$/u.test(before) ? '' : text;
}
