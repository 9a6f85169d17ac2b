import type { FactDraft } from '../../../core/facts/fact.ts';

/** More than any passage is long (core/facts/source-schema). */
const LONGEST_PASSAGE = 1_000_000;

/** Where a draft stands in the reading order of its source: by its first citation of it; 0 when it cites none. */
export function placeInSource({ citations }: Pick<FactDraft, 'citations'>, source: string): number {
  const places = citations
    .filter((citation) => citation.source === source)
    .map(({ passage, span }) => passage * LONGEST_PASSAGE + (span?.start ?? 0));
  return places.length === 0 ? 0 : Math.min(...places);
}
