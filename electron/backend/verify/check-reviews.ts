import type { PassageSpan, SourceMarks } from '../../../core/facts/source-marks.ts';
import { NAME_TYPES } from '../../../core/facts/source-marks.ts';
import { validateSourceMarks } from '../../../core/facts/source-marks-schema.ts';
import type { Suggestion } from '../../../core/facts/suggestion.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, integerOf, oneRow, textOf } from '../dossier/rows.ts';
import { readStored } from '../dossier/stored-json.ts';
import { readUndo } from '../review/step-store.ts';
import { placeInSource } from '../review/suggestion-place.ts';
import { suggestionOf } from '../review/suggestion-store.ts';

/** What reading found in sources, what became of it, and what the dossier learned: each against its schema and place. */
export function* findReviewProblems(dossier: Dossier): Iterable<string> {
  yield* findMarkProblems(dossier);
  yield* findSuggestionProblems(dossier);
  for (const row of allRows(dossier.db, 'SELECT source, content FROM review_steps ORDER BY row'))
    if (!readUndo(textOf(row, 'content')))
      yield `A step of the review of source ${textOf(row, 'source')} does not pass its schema.`;
  for (const row of allRows(dossier.db, 'SELECT type, name FROM learned_names'))
    if (!NAME_TYPES.some((type) => type === row.type) || textOf(row, 'name') === '')
      yield 'A name the dossier learned does not pass its schema.';
}

function* findMarkProblems({ db }: Dossier): Iterable<string> {
  const sql = `SELECT passage_marks.source, passage, content, text FROM passage_marks
    JOIN passages ON passages.source = passage_marks.source AND number = passage ORDER BY passages.row`;
  for (const row of allRows(db, sql)) {
    const [source, passage] = [textOf(row, 'source'), integerOf(row, 'passage')];
    const marks = readStored(textOf(row, 'content'), validateSourceMarks);
    if (!marks.ok) yield `The marks of passage ${passage} of source ${source} do not pass their schema.`;
    else if (allMarks(marks.value).some((mark) => !isInside(mark, passage, textOf(row, 'text'))))
      yield `A mark in passage ${passage} of source ${source} lies outside it.`;
  }
}

function allMarks({ sentences, names, dates, figures, quotations, reported }: SourceMarks): readonly PassageSpan[] {
  return [...sentences, ...names, ...dates, ...figures, ...quotations, ...reported];
}

function isInside(mark: PassageSpan, passage: number, text: string): boolean {
  return mark.passage === passage && mark.start < mark.end && mark.end <= text.length;
}

function* findSuggestionProblems(dossier: Dossier): Iterable<string> {
  const sql =
    'SELECT source, ordinal, id, state, fact, confidence, reason, edited, content FROM suggestions ORDER BY row';
  for (const row of allRows(dossier.db, sql)) {
    const [id, source] = [textOf(row, 'id'), textOf(row, 'source')];
    const suggestion = suggestionOf(row);
    if (!suggestion) yield `Suggestion ${id} does not pass its schema.`;
    else {
      if (placeInSource(suggestion.draft, source) !== integerOf(row, 'ordinal'))
        yield `Suggestion ${id} is listed at another place than it has.`;
      if ((suggestion.fact !== null) !== BECOMES_FACT.has(suggestion.state))
        yield `Suggestion ${id} is ${suggestion.state}, which does not fit the fact it names.`;
      yield* findCitationProblems(dossier, suggestion);
    }
  }
}

const BECOMES_FACT: ReadonlySet<Suggestion['state']> = new Set(['accepted', 'cited']);

function* findCitationProblems({ db }: Dossier, { id, draft }: Suggestion): Iterable<string> {
  for (const { source, passage, span } of draft.citations) {
    const row = oneRow(db, 'SELECT text FROM passages WHERE source = ? AND number = ?', source, passage);
    if (!row || (span && span.end > textOf(row, 'text').length))
      yield `Suggestion ${id} cites words of ${source} that are not there.`;
  }
}
