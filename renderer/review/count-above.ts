import type { Alike } from '../../core/contract/review-methods.ts';
import type { Suggestion } from '../../core/facts/suggestion.ts';

/**
 * How many suggestions `accept-above` would accept, and how many it would leave because the dossier has a like fact or
 * another says the same; null while that is not known for all of them.
 */
export function countAbove(
  suggestions: readonly Suggestion[],
  alike: ReadonlyMap<string, readonly Alike[]>,
  level: number,
): { readonly accepted: number; readonly left: number } | null {
  const sure = suggestions.filter(({ state, confidence }) => state === 'open' && confidence >= level);
  if (sure.some(({ id }) => !alike.has(id))) return null;
  const claims = new Set<string>();
  for (const { id, draft } of sure)
    if (alike.get(id)?.every(({ likeness }) => likeness === 'related')) claims.add(draft.claim.toLowerCase());
  return { accepted: claims.size, left: sure.length - claims.size };
}
