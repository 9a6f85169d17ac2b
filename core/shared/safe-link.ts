const ALLOWED = /^(https?:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?|mailto:[^\s@\\]+@[^\s@\\]+)$/i;
const MAX_LENGTH = 2000;

/**
 * A link a note may hold and a Word file may carry: `http`, `https` or `mailto`, without credentials, white space,
 * control characters or backslashes, at most 2,000 characters. Returns it trimmed, or null for anything else.
 */
export function safeLink(url: string): string | null {
  const trimmed = url.trim();
  if (trimmed.length > MAX_LENGTH || hasControlCharacter(trimmed)) return null;
  return ALLOWED.test(trimmed) ? trimmed : null;
}

function hasControlCharacter(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0xfffe || code === 0xffff) return true;
  }
  return false;
}
