import { isDeepStrictEqual } from 'node:util';
import { sayStep } from '../../../core/contract/say-step.ts';
import type { Fact } from '../../../core/facts/fact.ts';
import { validateFact } from '../../../core/facts/fact-schema.ts';
import type { Suggestion } from '../../../core/facts/suggestion.ts';
import { type Said, say } from '../../../core/shared/said.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { oneRow, textOf } from '../dossier/rows.ts';
import { readStored } from '../dossier/stored-json.ts';
import { findUse } from '../facts/find-use.ts';
import { readFacts } from '../facts/read-facts.ts';
import { removeFacts } from '../facts/remove-facts.ts';
import { Refused } from '../refused.ts';
import { takeCitationsBack } from './cite-fact.ts';
import { findLearnedName, forgetName, learnName } from './learned-names.ts';
import type { ReviewGround } from './review-ground.ts';
import type { StepUndo, StepWork } from './review-step.ts';
import { readLastStep, removeStep, type StoredStep } from './step-store.ts';
import { findSuggestions, removeSuggestions, storeState, storeSuggestion } from './suggestion-store.ts';

/**
 * Takes the last step of a source's review back, all of it or, when something rests on a fact it made, none of it. What
 * is no longer there to restore (the source was read anew) is passed over. Nothing to take back is no error.
 */
export function undoStep(ground: ReviewGround, work: StepWork): void {
  const { dossier, source, at } = ground;
  const step = readLastStep(dossier, source.id);
  if (!step) return;
  refuseIfUsed(dossier, source.id, step);
  restoreSuggestions(ground, step.undo, work);
  removeFacts(dossier, step.undo.facts);
  work.factsGone.push(...step.undo.facts);
  for (const cited of step.undo.cited) {
    const fact = takeCitationsBack(dossier, cited, at);
    if (!fact) continue;
    if (fact.citations.some((citation) => citation.source === source.id)) work.facts.push(fact);
    else work.factsGone.push(fact.id);
  }
  for (const { learned, before } of step.undo.names.toReversed()) {
    const now = findLearnedName(dossier, learned.surface);
    // Taught otherwise since, in another review: that lesson stands.
    if (now?.type !== learned.type || now.name !== learned.name) continue;
    if (before) learnName(dossier, before);
    else forgetName(dossier, learned.surface);
  }
  removeStep(dossier, step.row);
}

function restoreSuggestions({ dossier, source }: ReviewGround, undo: StepUndo, work: StepWork): void {
  const changes = new Map<string, Partial<Suggestion>>();
  for (const { id, ...state } of undo.states) changes.set(id, { ...changes.get(id), ...state });
  for (const { id, ...draft } of undo.drafts) changes.set(id, { ...changes.get(id), ...draft });
  for (const suggestion of findSuggestions(dossier, source.id, [...changes.keys()])) {
    const restored = { ...suggestion, ...changes.get(suggestion.id) };
    if (restored.draft === suggestion.draft) storeState(dossier, source.id, restored.id, restored);
    else storeSuggestion(dossier, source.id, restored);
    work.suggestions.set(restored.id, restored);
  }
  removeSuggestions(dossier, source.id, undo.made);
  work.gone.push(...undo.made);
}

function refuseIfUsed(dossier: Dossier, source: string, { undo, title, at }: StoredStep): void {
  if (undo.facts.length === 0) return;
  const facts = readFacts(dossier, undo.facts);
  for (const id of undo.facts) {
    const fact = facts.get(id);
    if (fact && !isAsMade(dossier, fact))
      throw refused(
        title,
        say('“{fact}” was changed since. Withdraw that fact instead.', { fact: shorten(fact.claim) }),
      );
  }
  const cited = findCitedElsewhere(dossier, source, undo.facts);
  if (cited !== null)
    throw refused(
      title,
      say('“{fact}” stands for a suggestion of another source too. Withdraw that fact instead.', {
        fact: shorten(facts.get(cited)?.claim ?? cited),
      }),
    );
  const use = findUse(dossier, new Set(undo.facts), at);
  if (use)
    throw refused(
      title,
      say(
        use.now
          ? '“{fact}” is used in the note “{note}”. Withdraw that fact instead, or take it out of the note first.'
          : '“{fact}” is used in the note “{note}”, in a version kept of it. Withdraw that fact instead, or take it out of the note first.',
        { fact: shorten(facts.get(use.fact)?.claim ?? use.fact), note: shorten(use.note) },
      ),
    );
}

/** A citation given and taken back leaves a fact some revisions on, and as it was. */
function isAsMade({ db }: Dossier, fact: Fact): boolean {
  if (fact.revision === 1) return true;
  const first = oneRow(db, 'SELECT content FROM fact_revisions WHERE fact = ? AND revision = 1', fact.id);
  const made = first && readStored(textOf(first, 'content'), validateFact);
  return made?.ok === true && isDeepStrictEqual({ ...made.value, revision: fact.revision }, fact);
}

function refused(title: string, because: Said): Refused {
  return new Refused(
    'clash',
    say('The last step ({step}) cannot be undone: {because} Nothing was changed.', {
      step: sayStep(title),
      because,
    }),
  );
}

/** One of these facts that the review of another source settled a suggestion with. */
function findCitedElsewhere({ db }: Dossier, source: string, facts: readonly string[]): string | null {
  const sql = 'SELECT fact FROM suggestions WHERE fact IN (SELECT value FROM json_each(?)) AND source <> ? LIMIT 1';
  const row = oneRow(db, sql, JSON.stringify(facts), source);
  return row && textOf(row, 'fact');
}

function shorten(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79).toWellFormed().trimEnd()}…`;
}
