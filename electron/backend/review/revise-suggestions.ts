import type { FactDraft } from '../../../core/facts/fact.ts';
import { Refused } from '../refused.ts';
import { checkCitations, needOpen, needSuggestions, type ReviewGround } from './review-ground.ts';
import { countOf, type StepWork } from './review-step.ts';
import { makeSuggestion, settleSuggestion } from './settle-suggestion.ts';
import { storeSuggestion } from './suggestion-store.ts';

/** Each of these steps returns what it did, in words. */

export function rejectSuggestions(ground: ReviewGround, ids: readonly string[], work: StepWork): string {
  const suggestions = needSuggestions(ground, ids);
  for (const suggestion of suggestions) work.suggestions.set(suggestion.id, suggestion);
  const open = suggestions.filter(({ state }) => state === 'open');
  for (const suggestion of open) settleSuggestion(ground, suggestion, { state: 'rejected', fact: null }, work);
  return `rejecting ${countOf(open.length, 'suggestion')}`;
}

/** Only what was rejected: a fact that was made of a suggestion goes by undo, or is withdrawn. */
export function reopenSuggestions(ground: ReviewGround, ids: readonly string[], work: StepWork): string {
  const suggestions = needSuggestions(ground, ids);
  for (const suggestion of suggestions) work.suggestions.set(suggestion.id, suggestion);
  const rejected = suggestions.filter(({ state }) => state === 'rejected');
  if (rejected.length === 0 && suggestions.some(({ state }) => state !== 'open'))
    throw new Refused(
      'invalid-input',
      'Only a rejected suggestion can be reopened. Nothing was changed. Undo the step that settled it instead.',
    );
  for (const suggestion of rejected) settleSuggestion(ground, suggestion, { state: 'open', fact: null }, work);
  return `opening ${countOf(rejected.length, 'suggestion')} again`;
}

export function editSuggestion(ground: ReviewGround, id: string, draft: FactDraft, work: StepWork): string {
  const [suggestion] = needOpen(ground, [id]);
  checkCitations(ground, draft);
  if (!suggestion) return 'an edit';
  const isSame = JSON.stringify(suggestion.draft) === JSON.stringify(draft);
  const edited = isSame ? suggestion : { ...suggestion, draft, edited: true };
  if (!isSame) {
    storeSuggestion(ground.dossier, ground.source.id, edited);
    work.undo.drafts.push({ id, draft: suggestion.draft, edited: suggestion.edited });
  }
  work.suggestions.set(id, edited);
  return 'an edit';
}

export function mergeSuggestions(
  ground: ReviewGround,
  ids: readonly string[],
  draft: FactDraft,
  work: StepWork,
): string {
  const suggestions = needOpen(ground, ids);
  if (suggestions.length < 2)
    throw new Refused('invalid-input', 'It takes two suggestions to merge. Nothing was changed.');
  checkCitations(ground, draft);
  for (const suggestion of suggestions) settleSuggestion(ground, suggestion, { state: 'merged', fact: null }, work);
  const confidence = Math.max(...suggestions.map((one) => one.confidence));
  makeSuggestion(ground, draft, { confidence, reason: 'merged' }, work);
  return `merging ${countOf(suggestions.length, 'suggestion')}`;
}

export function splitSuggestion(
  ground: ReviewGround,
  id: string,
  drafts: readonly FactDraft[],
  work: StepWork,
): string {
  const [suggestion] = needOpen(ground, [id]);
  for (const draft of drafts) checkCitations(ground, draft);
  if (suggestion) settleSuggestion(ground, suggestion, { state: 'split', fact: null }, work);
  const confidence = suggestion?.confidence ?? 1;
  for (const draft of drafts) makeSuggestion(ground, draft, { confidence, reason: 'split' }, work);
  return 'splitting a suggestion';
}

export function addSuggestion(ground: ReviewGround, draft: FactDraft, work: StepWork): string {
  checkCitations(ground, draft);
  makeSuggestion(ground, draft, { confidence: 1, reason: 'selected' }, work);
  return 'adding a suggestion';
}
