import type { Review, ReviewStep } from '../../core/contract/review-methods.ts';
import type { SourceDetail } from '../../core/contract/source-methods.ts';
import type { Citation, FactDraft } from '../../core/facts/fact.ts';
import type { Suggestion } from '../../core/facts/suggestion.ts';

export type ReviewFilter = 'open' | 'all' | 'rejected';

/** What a filter leaves, in reading order; a suggestion merged or split away stands for nothing any more. */
export function filterSuggestions(suggestions: readonly Suggestion[], filter: ReviewFilter): readonly Suggestion[] {
  return suggestions.filter(({ state }) => {
    if (filter === 'open') return state === 'open';
    if (filter === 'rejected') return state === 'rejected';
    return state !== 'merged' && state !== 'split';
  });
}

/** Where a draft rests in a source: its first citation of it. */
export function citationIn(source: string, draft: Pick<FactDraft, 'citations'>): Citation | null {
  return draft.citations.find((citation) => citation.source === source) ?? null;
}

/** A review after a step of it. */
export function takeStep(review: Review, step: ReviewStep): Review {
  const source = review.detail.source.id;
  const changed = new Map(step.suggestions.map((one) => [one.id, one]));
  const gone = new Set(step.gone);
  const kept = review.suggestions
    .filter(({ id }) => !gone.has(id))
    .map((one) => {
      const now = changed.get(one.id) ?? one;
      changed.delete(one.id);
      return now;
    });
  const suggestions = [...kept, ...changed.values()].sort((a, b) => compare(source, a, b));
  const open = suggestions.filter(({ state }) => state === 'open').length;
  return {
    ...review,
    suggestions,
    detail: { ...review.detail, facts: takeFacts(review.detail.facts, step), open },
    undoable: step.undoable,
  };
}

function takeFacts(facts: SourceDetail['facts'], step: ReviewStep): SourceDetail['facts'] {
  const replaced = new Set([...step.factsGone, ...step.facts.map(({ fact }) => fact.id)]);
  return [...facts.filter(({ fact }) => !replaced.has(fact.id)), ...step.facts].sort((a, b) => a.passage - b.passage);
}

/** Sorting is stable: what stands at the same words keeps the order it came in. */
function compare(source: string, a: Suggestion, b: Suggestion): number {
  const [one, other] = [citationIn(source, a.draft), citationIn(source, b.draft)];
  return (
    (one?.passage ?? 0) - (other?.passage ?? 0) ||
    (one?.span?.start ?? 0) - (other?.span?.start ?? 0) ||
    (one?.span?.end ?? 0) - (other?.span?.end ?? 0)
  );
}

/** How far a review is. */
export function countReview(
  suggestions: readonly Suggestion[],
): Readonly<Record<'open' | 'kept' | 'rejected', number>> {
  let [open, kept, rejected] = [0, 0, 0];
  for (const { state } of suggestions) {
    if (state === 'open') open += 1;
    else if (state === 'accepted' || state === 'cited') kept += 1;
    else if (state === 'rejected') rejected += 1;
  }
  return { open, kept, rejected };
}
