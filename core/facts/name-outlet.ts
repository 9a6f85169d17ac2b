import type { CslItem } from './source.ts';

/** Who a source speaks as: the paper it stands in, else who publishes it, else its first author; null for nobody named. */
export function nameOutlet(csl: CslItem): string | null {
  const [author] = csl.author ?? [];
  const person = author && (author.literal ?? ([author.given, author.family].filter(Boolean).join(' ') || undefined));
  return csl['container-title'] ?? csl.publisher ?? person ?? null;
}
