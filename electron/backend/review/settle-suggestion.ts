import type { FactDraft } from '../../../core/facts/fact.ts';
import type { Suggestion, SuggestionState } from '../../../core/facts/suggestion.ts';
import type { ReviewGround } from './review-ground.ts';
import type { StepWork } from './review-step.ts';
import { storeState, storeSuggestion } from './suggestion-store.ts';

/** Gives a suggestion another state, and notes what takes that back. To be called inside write(). */
export function settleSuggestion(
  { dossier, source }: ReviewGround,
  suggestion: Suggestion,
  now: { readonly state: SuggestionState; readonly fact: string | null },
  work: StepWork,
): void {
  storeState(dossier, source.id, suggestion.id, now);
  work.undo.states.push({ id: suggestion.id, state: suggestion.state, fact: suggestion.fact });
  work.suggestions.set(suggestion.id, { ...suggestion, ...now });
}

/** Adds an open suggestion made by hand, or of others. To be called inside write(). */
export function makeSuggestion(
  { dossier, source, newId }: ReviewGround,
  draft: FactDraft,
  { confidence, reason }: Pick<Suggestion, 'confidence' | 'reason'>,
  work: StepWork,
): void {
  const made: Suggestion = { id: newId(), state: 'open', draft, confidence, reason, edited: false, fact: null };
  storeSuggestion(dossier, source.id, made);
  work.undo.made.push(made.id);
  work.suggestions.set(made.id, made);
}
