import type { FactDraft } from '../../../core/facts/fact.ts';
import type { SourceReference } from '../../../core/facts/source.ts';
import type { Suggestion } from '../../../core/facts/suggestion.ts';
import type { NewId } from '../../../core/shared/ports.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { oneRow, textOf } from '../dossier/rows.ts';
import { Refused } from '../refused.ts';
import { needSource } from '../sources/read-sources.ts';
import { findSuggestions } from './suggestion-store.ts';

/** What the steps of a review work on. */
export interface ReviewGround {
  readonly dossier: Dossier;
  readonly source: SourceReference;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly newId: NewId;
}

/** Throws Refused when the dossier has no such source. */
export function enterReview(dossier: Dossier, source: string, moment: { at: string; newId: NewId }): ReviewGround {
  return { dossier, source: needSource(dossier, source), ...moment };
}

/** All of these suggestions, in reading order. Throws Refused when one is not there. */
export function needSuggestions(ground: ReviewGround, ids: readonly string[]): readonly Suggestion[] {
  const found = findSuggestions(ground.dossier, ground.source.id, ids);
  if (found.length < new Set(ids).size)
    throw new Refused(
      'not-found',
      'This suggestion is no longer there: the source was read again, or a step was undone in another window. Nothing was changed.',
    );
  return found;
}

/** The same, each still open. */
export function needOpen(ground: ReviewGround, ids: readonly string[]): readonly Suggestion[] {
  const found = needSuggestions(ground, ids);
  if (found.some(({ state }) => state !== 'open'))
    throw new Refused('clash', 'This suggestion was settled already, perhaps in another window. Nothing was changed.');
  return found;
}

/** Throws Refused for a draft that does not rest on this source, or cites words that are not there. */
export function checkCitations({ dossier, source }: ReviewGround, draft: FactDraft): void {
  if (!draft.citations.some((citation) => citation.source === source.id))
    throw new Refused(
      'invalid-input',
      'A suggestion must rest on a passage of the source under review. Nothing was changed.',
    );
  const sql = 'SELECT text FROM passages WHERE source = ? AND number = ?';
  for (const citation of draft.citations) {
    const row = oneRow(dossier.db, sql, citation.source, citation.passage);
    if (!row || (citation.span && citation.span.end > textOf(row, 'text').length))
      throw new Refused('invalid-input', 'The words cited are not in the source. Nothing was changed.');
  }
}
