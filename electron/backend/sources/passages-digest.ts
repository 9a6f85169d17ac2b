import { createHash } from 'node:crypto';
import { BETWEEN_BLOCKS } from '../../../core/extraction/article.ts';
import type { Passage } from '../../../core/facts/source.ts';

/**
 * SHA-256, in hex, of a source's text as UTF-8: its passages with an empty line between them. The same article read
 * again has the same one, whatever the file it came in.
 */
export function digestPassages(passages: readonly Pick<Passage, 'text'>[]): string {
  return createHash('sha256')
    .update(passages.map(({ text }) => text).join(BETWEEN_BLOCKS))
    .digest('hex');
}
