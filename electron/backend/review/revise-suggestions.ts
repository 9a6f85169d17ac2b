import type { FactDraft } from '../../../core/facts/fact.ts';
import type { Suggestion, SuggestionState } from '../../../core/facts/suggestion.ts';
import { Refused } from '../refused.ts';
import { checkCitations, needOpen, needSuggestions, type ReviewGround } from './review-ground.ts';
import { countOf, newSuggestion, type StepWork } from './review-step.ts';
import { storeSuggestion } from './suggestion-store.ts';

/** Each of these steps returns what it did, in words. */

export function rejectSuggestions(ground: ReviewGround, ids: readonly string[], work: StepWork): string {
  const suggestions = needSuggestions(ground, ids);
  for (const { id } of suggestions) work.touched.add(id);
  const open = suggestions.filter(({ state }) => state === 'open');
  for (const suggestion of open) setState(ground, suggestion, 'rejected', work);
  return `rejecting ${countOf(open.length, 'suggestion')}`;
}

/** Only what was rejected: a fact that was made of a suggestion goes by undo, or is withdrawn. */
export function reopenSuggestions(ground: ReviewGround, ids: readonly string[], work: StepWork): string {
  const suggestions = needSuggestions(ground, ids);
  for (const { id } of suggestions) work.touched.add(id);
  const rejected = suggestions.filter(({ state }) => state === 'rejected');
  if (rejected.length === 0 && suggestions.some(({ state }) => state !== 'open'))
    throw new Refused(
      'invalid-input',
      'Only a rejected suggestion can be opened again. Nothing was changed. Take back the step that settled it instead.',
    );
  for (const suggestion of rejected) setState(ground, suggestion, 'open', work);
  return `opening ${countOf(rejected.length, 'suggestion')} again`;
}

export function editSuggestion(ground: ReviewGround, id: string, draft: FactDraft, work: StepWork): string {
  const [suggestion] = needOpen(ground, [id]);
  checkCitations(ground, draft);
  if (suggestion && JSON.stringify(suggestion.draft) !== JSON.stringify(draft)) {
    storeSuggestion(ground.dossier, ground.source.id, { ...suggestion, draft, edited: true });
    work.undo.drafts.push({ id, draft: suggestion.draft, edited: suggestion.edited });
  }
  work.touched.add(id);
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
  for (const suggestion of suggestions) setState(ground, suggestion, 'merged', work);
  const confidence = Math.max(...suggestions.map((one) => one.confidence));
  add(ground, newSuggestion(ground.newId(), draft, { confidence, reason: 'merged' }), work);
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
  if (suggestion) setState(ground, suggestion, 'split', work);
  const confidence = suggestion?.confidence ?? 1;
  for (const draft of drafts) add(ground, newSuggestion(ground.newId(), draft, { confidence, reason: 'split' }), work);
  return 'splitting a suggestion';
}

export function addSuggestion(ground: ReviewGround, draft: FactDraft, work: StepWork): string {
  checkCitations(ground, draft);
  add(ground, newSuggestion(ground.newId(), draft, { confidence: 1, reason: 'selected' }), work);
  return 'adding a suggestion';
}

function setState(
  { dossier, source }: ReviewGround,
  suggestion: Suggestion,
  state: SuggestionState,
  work: StepWork,
): void {
  storeSuggestion(dossier, source.id, { ...suggestion, state });
  work.undo.states.push({ id: suggestion.id, state: suggestion.state, fact: suggestion.fact });
  work.touched.add(suggestion.id);
}

function add({ dossier, source }: ReviewGround, suggestion: Suggestion, work: StepWork): void {
  storeSuggestion(dossier, source.id, suggestion);
  work.undo.made.push(suggestion.id);
  work.touched.add(suggestion.id);
}
