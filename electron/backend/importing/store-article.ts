import type { ImportReport } from '../../../core/contract/source-methods.ts';
import { marksOf, passagesOf } from '../../../core/extraction/to-source.ts';
import type { CslItem, Source, SourceReference } from '../../../core/facts/source.ts';
import { validateSource } from '../../../core/facts/source-schema.ts';
import { type PartialDate, readPartialDate } from '../../../core/shared/partial-date.ts';
import type { NewId } from '../../../core/shared/ports.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, change, integerOf, oneRow, textOf } from '../dossier/rows.ts';
import { write } from '../dossier/write.ts';
import type { ReadResult } from '../reading/read-job.ts';
import { Refused } from '../refused.ts';
import { storeMarks, wasReadForFacts } from '../review/marks-store.ts';
import { storeSuggestion } from '../review/suggestion-store.ts';
import { findMissingData } from '../sources/missing-data.ts';
import { digestPassages } from '../sources/passages-digest.ts';
import { readWholeSource } from '../sources/read-sources.ts';
import { recordSource } from '../sources/record-source.ts';
import { findEditionBefore } from './find-edition.ts';
import { toSuggestions } from './to-suggestions.ts';

/**
 * Makes an article that was read a source with marks and suggestions, all of it in one transaction. The same text again
 * names the source that is there and changes nothing, except that a source never read for facts (recorded by hand or
 * taken from a file) gets marks and suggestions now. Throws Refused.
 */
export function storeArticle(
  dossier: Dossier,
  { read: { article, csl, language }, extraction }: ReadResult,
  { at, newId }: { readonly at: string; readonly newId: NewId },
): ImportReport {
  const keepFindings = (source: SourceReference, passages: number) => {
    storeMarks(dossier, source.id, passages, marksOf(article, extraction));
    const suggestions = toSuggestions(article, extraction, source, newId);
    for (const suggestion of suggestions) storeSuggestion(dossier, source.id, suggestion);
    return suggestions.length;
  };
  const passages = passagesOf(article);
  const digest = digestPassages(passages);
  return write(dossier, () => {
    digestOlderSources(dossier);
    const same = oneRow(dossier.db, 'SELECT id FROM sources WHERE sha256 = ? ORDER BY row DESC LIMIT 1', digest);
    if (same) {
      const known = readWholeSource(dossier, textOf(same, 'id'));
      if (!wasReadForFacts(dossier, known.id)) keepFindings(known, known.passages.length);
      return describeSame(dossier, known);
    }
    const source = checked({ id: newId(), csl: withAccess(csl, at), language, remark: null, passages });
    const editionOf = findEditionBefore(dossier, source);
    recordSource(dossier, source, { at, editionOf });
    const suggested = keepFindings(source, passages.length);
    return {
      source: source.id,
      title: titleOf(source.csl),
      outcome: editionOf === null ? 'new' : 'edition',
      previous: editionOf,
      passages: passages.length,
      suggested,
      missing: findMissingData(source.csl),
    };
  });
}

function checked(source: Source): Source {
  const valid = validateSource(source);
  if (valid.ok) return valid.value;
  throw new Refused(
    'unreadable',
    'This article was read, but its text is laid out in a way that cannot be kept. Nothing was changed. Paste its text instead.',
  );
}

function describeSame(dossier: Dossier, source: Source): ImportReport {
  const counted = oneRow(dossier.db, 'SELECT count(*) AS suggested FROM suggestions WHERE source = ?', source.id);
  return {
    source: source.id,
    title: titleOf(source.csl),
    outcome: 'same',
    previous: null,
    passages: source.passages.length,
    suggested: counted ? integerOf(counted, 'suggested') : 0,
    missing: findMissingData(source.csl),
  };
}

/** Sources recorded before format 3 get their digest when it is first needed. */
function digestOlderSources({ db }: Dossier): void {
  const older = `SELECT id FROM sources
    WHERE sha256 IS NULL AND EXISTS (SELECT 1 FROM passages WHERE passages.source = sources.id)`;
  for (const row of allRows(db, older)) {
    const id = textOf(row, 'id');
    const passages = allRows(db, 'SELECT text FROM passages WHERE source = ? ORDER BY number', id);
    const digest = digestPassages(passages.map((passage) => ({ text: textOf(passage, 'text') })));
    change(db, 'UPDATE sources SET sha256 = ? WHERE id = ?', digest, id);
  }
}

/** A page may say something else tomorrow, so its source says when it was read; a file stays what it is. */
function withAccess(csl: CslItem, at: string): CslItem {
  const today: PartialDate = at.slice(0, 10);
  const parts = readPartialDate(today);
  return csl.URL === undefined || csl.accessed !== undefined || !parts
    ? csl
    : { ...csl, accessed: { 'date-parts': [parts] } };
}

function titleOf({ title }: CslItem): string {
  return title?.trim() || 'Untitled source';
}
