import type { Suggestion } from '../../../core/facts/suggestion.ts';

export interface Kept {
  /** Suggestions the user has touched, which stay as they are. */
  readonly kept: readonly Suggestion[];
  /** Ids of those that make way. */
  readonly gone: readonly string[];
  /** Of those found anew, the ones that no kept one stands for. */
  readonly fresh: readonly Suggestion[];
}

/**
 * What stays of a review when its source is read again. A suggestion found anew is left out when the user has settled
 * or changed one of the same words: the same claim, else the same kind, else any.
 */
export function keepTouched(before: readonly Suggestion[], found: readonly Suggestion[]): Kept {
  const gone = before.filter(isUntouched).map(({ id }) => id);
  const kept = before.filter((suggestion) => !isUntouched(suggestion));
  const waiting = Map.groupBy(found, spanOf);
  const taken = new Set<Suggestion>();
  for (const old of kept) {
    const rivals = (waiting.get(spanOf(old)) ?? []).filter((one) => !taken.has(one));
    const stands =
      rivals.find(({ draft }) => draft.claim === old.draft.claim) ??
      rivals.find(({ draft }) => draft.kind === old.draft.kind) ??
      rivals[0];
    if (stands && !isOwn(old)) taken.add(stands);
  }
  return { kept, gone, fresh: found.filter((one) => !taken.has(one)) };
}

function isUntouched(suggestion: Suggestion): boolean {
  return suggestion.state === 'open' && !suggestion.edited && !isOwn(suggestion);
}

/** Made by the user, so that it stands for nothing that was found. */
function isOwn({ reason }: Suggestion): boolean {
  return reason === 'selected' || reason === 'merged' || reason === 'split';
}

function spanOf({ draft }: Suggestion): string {
  const [citation] = draft.citations;
  return JSON.stringify([citation?.passage, citation?.span?.start, citation?.span?.end]);
}
