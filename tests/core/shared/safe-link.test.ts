import { describe, expect, it } from 'vitest';
import { safeLink } from '../../../core/shared/safe-link.ts';

const SAFE = [
  'https://example.org',
  'http://example.org/a?b=c#d',
  'HTTPS://EXAMPLE.ORG/Path',
  'mailto:desk@example.org',
  '  https://example.org/trimmed  ',
];

const UNSAFE = [
  '',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '\\\\server\\share',
  'https:\\\\example.org',
  'ms-word:ofe|u|https://example.org',
  'smb://server/share',
  'ftp://example.org',
  'https://user:secret@example.org',
  'https://example.org/with space',
  'https://example.org/\u0000',
  'https://example.org/\uffff',
  'https://',
  'mailto:',
  'mailto:two@at@example.org',
  'example.org',
  `https://example.org/${'a'.repeat(2_000)}`,
];

describe('safeLink', () => {
  it.each(SAFE)('lets %s through, trimmed', (url) => {
    expect(safeLink(url)).toBe(url.trim());
  });

  it.each(UNSAFE)('refuses %j', (url) => {
    expect(safeLink(url)).toBeNull();
  });
});
