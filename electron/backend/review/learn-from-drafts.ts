import type { FactDraft } from '../../../core/facts/fact.ts';
import { type LearnedName, type MarkedName, namesToLearn } from '../../../core/facts/names-to-learn.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, integerOf, textOf } from '../dossier/rows.ts';
import { findLearnedName, learnName } from './learned-names.ts';
import { readMarksOf } from './marks-store.ts';
import type { StepUndo } from './review-step.ts';

/**
 * Teaches the dossier the names of drafts the user has accepted, by what reading found in the words they cite. Returns
 * the lessons that were new, with what was known before. To be called inside write().
 */
export function learnFromDrafts(dossier: Dossier, source: string, drafts: readonly FactDraft[]): StepUndo['names'] {
  const passages = new Set(drafts.flatMap((draft) => citedIn(draft, source).map(({ passage }) => passage)));
  const marked = Map.groupBy(readMarkedNames(dossier, source, [...passages]), ({ passage }) => passage);
  const lessons = new Map<string, LearnedName>();
  for (const draft of drafts)
    for (const lesson of namesToLearn(draft, marksInside(draft, source, marked))) lessons.set(lesson.surface, lesson);
  return [...lessons.values()].flatMap((learned) => {
    const before = findLearnedName(dossier, learned.surface);
    if (before && before.type === learned.type && before.name === learned.name) return [];
    learnName(dossier, learned);
    return [{ learned, before }];
  });
}

function citedIn({ citations }: FactDraft, source: string): FactDraft['citations'] {
  return citations.filter((citation) => citation.source === source);
}

function marksInside(
  draft: FactDraft,
  source: string,
  marked: ReadonlyMap<number, readonly MarkedName[]>,
): readonly MarkedName[] {
  const found = citedIn(draft, source).flatMap(({ passage, span }) =>
    (marked.get(passage) ?? []).filter(({ start, end }) => !span || (span.start <= start && end <= span.end)),
  );
  return [...new Set(found)];
}

function readMarkedNames(dossier: Dossier, source: string, passages: readonly number[]): readonly MarkedName[] {
  const sql = 'SELECT number, text FROM passages WHERE source = ? AND number IN (SELECT value FROM json_each(?))';
  const rows = allRows(dossier.db, sql, source, JSON.stringify(passages));
  const texts = new Map(rows.map((row) => [integerOf(row, 'number'), textOf(row, 'text')]));
  return readMarksOf(dossier, source, passages).names.map((mark) => ({
    ...mark,
    surface: texts.get(mark.passage)?.slice(mark.start, mark.end) ?? '',
  }));
}
