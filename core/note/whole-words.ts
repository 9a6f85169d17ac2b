/** How much of the text on either side of a place is told with a change behind it, in UTF-16 units. */
export const CONTEXT_REACH = 80;

/**
 * The text on either side of a place, as it is told up to `reach` UTF-16 units: where it was cut, half a word gives way to
 * `…`. A side that is one long word, or has no spaces as in Chinese, keeps what it has after the `…`.
 */
export function wholeWords(
  { before, after }: { readonly before: string; readonly after: string },
  reach = CONTEXT_REACH,
): { readonly before: string; readonly after: string } {
  return {
    before: before.length < reach ? before : `…${before.slice(before.search(/\s/) + 1)}`,
    after: after.length < reach ? after : `${after.slice(0, lastSpace(after))}…`,
  };
}

function lastSpace(text: string): number {
  for (let at = text.length - 1; at > 0; at -= 1) if (/\s/.test(text.charAt(at))) return at;
  return text.length;
}
