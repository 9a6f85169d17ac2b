import type { CslItem, CslName } from '../../core/facts/source.ts';
import { t } from '../language/t.ts';

/** A source's title, or words for one that has none. */
export function nameSource(csl: CslItem): string {
  return csl.title ?? t('Untitled source');
}

export function nameAuthor(name: CslName): string {
  return name.literal ?? [name.given, name.family].filter((part) => part !== undefined).join(' ');
}

/** A CSL date as ISO 8601 of its own precision, or null when none was recorded. */
export function dateOf(date: CslItem['issued']): string | null {
  const parts = date?.['date-parts'][0];
  if (!parts || parts.length === 0) return null;
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
