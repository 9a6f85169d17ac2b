import type { Citation, Fact } from '../../../core/facts/fact.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { readFacts } from '../facts/read-facts.ts';
import { recordFact } from '../facts/record-fact.ts';
import { Refused } from '../refused.ts';
import { needOpen, type ReviewGround } from './review-ground.ts';
import type { StepWork } from './review-step.ts';
import { settleSuggestion } from './settle-suggestion.ts';

/** As many as a fact may have (core/facts/fact-schema). */
const MOST_CITATIONS = 200;

/** Gives a fact that is there the suggestion's citations, as a new revision of it. Returns what was done, in words. */
export function citeFact(ground: ReviewGround, id: string, factId: string, work: StepWork): string {
  const { dossier, at } = ground;
  const [suggestion] = needOpen(ground, [id]);
  const fact = readFacts(dossier, [factId]).get(factId);
  if (!fact || !suggestion)
    throw new Refused('not-found', 'This fact is not in the dossier any more. Nothing was changed.');
  const known = new Set(fact.citations.map(spell));
  const citations = suggestion.draft.citations.filter((citation) => !known.has(spell(citation)));
  if (fact.citations.length + citations.length > MOST_CITATIONS)
    throw new Refused('invalid-input', 'This fact rests on as many passages as it can have. Nothing was changed.');
  const revised =
    citations.length === 0
      ? fact
      : { ...fact, revision: fact.revision + 1, citations: [...fact.citations, ...citations] };
  if (revised !== fact) {
    recordFact(dossier, revised, { at, reason: 'Found in a further source' });
    work.undo.cited.push({ fact: factId, citations });
  }
  settleSuggestion(ground, suggestion, { state: 'cited', fact: factId }, work);
  work.facts.push(revised);
  return 'citing a fact';
}

/** The way back: a further revision without them, as facts are never overwritten. */
export function takeCitationsBack(
  dossier: Dossier,
  { fact: id, citations }: { readonly fact: string; readonly citations: readonly Citation[] },
  at: string,
): Fact | null {
  const fact = readFacts(dossier, [id]).get(id);
  if (!fact) return null;
  const taken = new Set(citations.map(spell));
  const kept = fact.citations.filter((citation) => !taken.has(spell(citation)));
  if (kept.length === fact.citations.length) return fact;
  const revised = { ...fact, revision: fact.revision + 1, citations: kept };
  recordFact(dossier, revised, { at, reason: 'Further source taken back' });
  return revised;
}

function spell({ source, passage, span }: Citation): string {
  return JSON.stringify([source, passage, span?.start, span?.end]);
}
