import type { Fact, FactDraft } from '../../../core/facts/fact.ts';
import { issuedDay } from '../../../core/facts/issued-day.ts';
import { namesToLearn } from '../../../core/facts/names-to-learn.ts';
import type { Suggestion } from '../../../core/facts/suggestion.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { oneRow, textOf } from '../dossier/rows.ts';
import { openFactPostings } from '../facts/fact-postings.ts';
import { recordFact } from '../facts/record-fact.ts';
import { likeFacts } from './find-alike.ts';
import { findLearnedName, learnName } from './learned-names.ts';
import { readMarksOf } from './marks-store.ts';
import { needSuggestions, type ReviewGround } from './review-ground.ts';
import { countOf, type StepWork } from './review-step.ts';
import { findOpenSuggestions, storeSuggestion } from './suggestion-store.ts';

/**
 * Makes an unverified fact of each of these suggestions that is open; one that another window settled first stays as
 * it is and is shown as it is now. Returns what was done, in words.
 */
export function acceptSuggestions(ground: ReviewGround, ids: readonly string[], work: StepWork): string {
  const suggestions = needSuggestions(ground, ids);
  for (const { id } of suggestions) work.touched.add(id);
  const open = suggestions.filter(({ state }) => state === 'open');
  for (const suggestion of open) accept(ground, suggestion, work);
  return `accepting ${countOf(open.length, 'fact')}`;
}

/**
 * The same for every open suggestion at least this sure, without those the dossier has a like fact for, and without the
 * second of two that say the same.
 */
export function acceptAbove(ground: ReviewGround, confidence: number, work: StepWork): string {
  const { dossier, source } = ground;
  const postings = openFactPostings(dossier);
  const accepted = new Set<string>();
  const chosen = findOpenSuggestions(dossier, source.id, confidence).filter(({ draft }) => {
    const claim = draft.claim.toLowerCase();
    const isNew =
      !accepted.has(claim) && likeFacts(dossier, postings, draft).every(({ likeness }) => likeness === 'related');
    if (isNew) accepted.add(claim);
    return isNew;
  });
  for (const suggestion of chosen) accept(ground, suggestion, work);
  return `accepting ${countOf(chosen.length, 'fact')}`;
}

function accept(ground: ReviewGround, suggestion: Suggestion, work: StepWork): void {
  const { dossier, source, at, newId } = ground;
  const { draft, id, state } = suggestion;
  const fact: Fact = {
    ...draft,
    id: newId(),
    revision: 1,
    status: 'unverified',
    asAt: draft.asAt ?? issuedDay(source.csl),
  };
  recordFact(dossier, fact, { at, reason: 'Accepted from its source' });
  storeSuggestion(dossier, source.id, { ...suggestion, state: 'accepted', fact: fact.id });
  work.undo.states.push({ id, state, fact: suggestion.fact });
  work.undo.facts.push(fact.id);
  work.facts.push(fact.id);
  work.touched.add(id);
  learnFrom(dossier, source.id, draft, work);
}

function learnFrom(dossier: Dossier, source: string, draft: FactDraft, work: StepWork): void {
  const cited = draft.citations.filter((citation) => citation.source === source);
  const passages = [...new Set(cited.map(({ passage }) => passage))];
  const texts = new Map(passages.map((passage) => [passage, readText(dossier, source, passage)]));
  const marked = readMarksOf(dossier, source, passages)
    .names.filter(({ passage, start, end }) =>
      cited.some(
        (citation) =>
          citation.passage === passage &&
          (!citation.span || (citation.span.start <= start && end <= citation.span.end)),
      ),
    )
    .map((mark) => ({ ...mark, surface: texts.get(mark.passage)?.slice(mark.start, mark.end) ?? '' }));
  for (const learned of namesToLearn(draft, marked)) {
    const before = findLearnedName(dossier, learned.surface);
    if (before && before.type === learned.type && before.name === learned.name) continue;
    learnName(dossier, learned);
    work.undo.names.push({ learned, before });
  }
}

function readText({ db }: Dossier, source: string, passage: number): string {
  const row = oneRow(db, 'SELECT text FROM passages WHERE source = ? AND number = ?', source, passage);
  return row ? textOf(row, 'text') : '';
}
