import type { Review, ReviewChange, ReviewStep } from '../../../core/contract/review-methods.ts';
import { assertNever } from '../../../core/shared/assert-never.ts';
import type { NewId } from '../../../core/shared/ports.ts';
import { readTogether } from '../dossier/connection.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { write } from '../dossier/write.ts';
import { readSource } from '../sources/read-sources.ts';
import { acceptAbove, acceptSuggestions } from './accept-suggestions.ts';
import { citeFact } from './cite-fact.ts';
import { readMarks } from './marks-store.ts';
import { enterReview, type ReviewGround } from './review-ground.ts';
import { changedAnything, type StepWork, shownFacts, shownSuggestions, startStep } from './review-step.ts';
import {
  addSuggestion,
  editSuggestion,
  mergeSuggestions,
  rejectSuggestions,
  reopenSuggestions,
  splitSuggestion,
} from './revise-suggestions.ts';
import { readUndoable, storeStep } from './step-store.ts';
import { readSuggestions } from './suggestion-store.ts';
import { undoStep } from './undo-step.ts';

/** A source with everything found in it and what became of that. Throws Refused: not found. */
export function readReview(dossier: Dossier, source: string): Review {
  return readTogether(dossier.db, () => ({
    detail: readSource(dossier, source),
    marks: readMarks(dossier, source),
    suggestions: readSuggestions(dossier, source),
    undoable: readUndoable(dossier, source),
  }));
}

/**
 * Takes one step of a review with what takes it back, in one transaction: on disk when this returns. Answers with what
 * changed, so that a step costs the same in a review of ten suggestions and of ten thousand. Throws Refused; then
 * nothing was changed.
 */
export function changeReview(
  dossier: Dossier,
  source: string,
  change: ReviewChange,
  moment: { readonly at: string; readonly newId: NewId },
): ReviewStep {
  return write(dossier, () => {
    const ground = enterReview(dossier, source, moment);
    const work = startStep();
    const title = takeStep(ground, change, work);
    if (title !== null && changedAnything(work)) storeStep(dossier, source, { at: moment.at, title, undo: work.undo });
    return {
      suggestions: shownSuggestions(work, source),
      gone: work.gone,
      facts: shownFacts(work, source),
      factsGone: work.factsGone,
      undoable: readUndoable(dossier, source),
    };
  });
}

/** What was done, in words for an undo button; null for undo itself. */
function takeStep(ground: ReviewGround, change: ReviewChange, work: StepWork): string | null {
  switch (change.do) {
    case 'accept':
      return acceptSuggestions(ground, change.suggestions, work);
    case 'accept-above':
      return acceptAbove(ground, change.confidence, work);
    case 'reject':
      return rejectSuggestions(ground, change.suggestions, work);
    case 'reopen':
      return reopenSuggestions(ground, change.suggestions, work);
    case 'edit':
      return editSuggestion(ground, change.suggestion, change.draft, work);
    case 'merge':
      return mergeSuggestions(ground, change.suggestions, change.draft, work);
    case 'split':
      return splitSuggestion(ground, change.suggestion, change.drafts, work);
    case 'add':
      return addSuggestion(ground, change.draft, work);
    case 'cite':
      return citeFact(ground, change.suggestion, change.fact, work);
    case 'undo':
      undoStep(ground, work);
      return null;
    default:
      return assertNever(change);
  }
}
