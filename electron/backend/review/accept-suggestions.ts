import type { Fact } from '../../../core/facts/fact.ts';
import { issuedDay } from '../../../core/facts/issued-day.ts';
import type { Suggestion } from '../../../core/facts/suggestion.ts';
import { recordFacts } from '../facts/record-fact.ts';
import { openLikeness } from './find-alike.ts';
import { learnFromDrafts } from './learn-from-drafts.ts';
import { needSuggestions, type ReviewGround } from './review-ground.ts';
import { countOf, type StepWork } from './review-step.ts';
import { settleSuggestion } from './settle-suggestion.ts';
import { findOpenSuggestions } from './suggestion-store.ts';

/**
 * Makes an unverified fact of each of these suggestions that is open; one that another window settled first stays as
 * it is and is shown as it is now. Returns what was done, in words.
 */
export function acceptSuggestions(ground: ReviewGround, ids: readonly string[], work: StepWork): string {
  const suggestions = needSuggestions(ground, ids);
  for (const suggestion of suggestions) work.suggestions.set(suggestion.id, suggestion);
  const open = suggestions.filter(({ state }) => state === 'open');
  accept(ground, open, work);
  return `accepting ${countOf(open.length, 'fact')}`;
}

/**
 * The same for every open suggestion at least this sure, without those the dossier has a like fact for, and without the
 * second of two that say the same.
 */
export function acceptAbove(ground: ReviewGround, confidence: number, work: StepWork): string {
  const { dossier, source } = ground;
  const likeness = openLikeness(dossier);
  const claims = new Set<string>();
  const chosen = findOpenSuggestions(dossier, source.id, confidence).filter(({ draft }) => {
    const claim = draft.claim.toLowerCase();
    const isNew = !claims.has(claim) && likeness.likeFacts(draft).every((like) => like.likeness === 'related');
    if (isNew) claims.add(claim);
    return isNew;
  });
  accept(ground, chosen, work);
  return `accepting ${countOf(chosen.length, 'fact')}`;
}

function accept(ground: ReviewGround, suggestions: readonly Suggestion[], work: StepWork): void {
  const { dossier, at } = ground;
  const accepted = suggestions.map((suggestion) => ({ suggestion, fact: factOf(ground, suggestion) }));
  const facts = accepted.map(({ fact }) => fact);
  recordFacts(dossier, facts, { at, reason: 'Accepted from its source' });
  for (const { suggestion, fact } of accepted)
    settleSuggestion(ground, suggestion, { state: 'accepted', fact: fact.id }, work);
  work.undo.facts.push(...facts.map(({ id }) => id));
  work.facts.push(...facts);
  const drafts = suggestions.map(({ draft }) => draft);
  work.undo.names.push(...learnFromDrafts(dossier, ground.source.id, drafts));
}

function factOf({ source, newId }: ReviewGround, { draft }: Suggestion): Fact {
  return { ...draft, id: newId(), revision: 1, status: 'unverified', asAt: draft.asAt ?? issuedDay(source.csl) };
}
