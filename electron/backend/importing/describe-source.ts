import type { Article } from '../../../core/extraction/article.ts';
import type { Extraction } from '../../../core/extraction/extraction.ts';
import { articleOf, marksOf } from '../../../core/extraction/to-source.ts';
import { issuedDay } from '../../../core/facts/issued-day.ts';
import type { SourceReference } from '../../../core/facts/source.ts';
import type { Suggestion } from '../../../core/facts/suggestion.ts';
import type { NewId } from '../../../core/shared/ports.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { change } from '../dossier/rows.ts';
import { refuseReadOnly, write } from '../dossier/write.ts';
import type { FileReader } from '../reading/file-reader.ts';
import { storeMarks, wasReadForFacts } from '../review/marks-store.ts';
import { readSuggestions, removeSuggestions, storeSuggestion } from '../review/suggestion-store.ts';
import { readWholeSource } from '../sources/read-sources.ts';
import { keepTouched } from './keep-touched.ts';
import { readKnownNames } from './known-names.ts';
import { toSuggestions } from './to-suggestions.ts';

export interface DescribeSetup {
  readonly reader: FileReader;
  readonly findDossier: () => Dossier;
  readonly signal: AbortSignal;
  readonly newId: NewId;
}

/**
 * Replaces what is known about a source. Dates such as `Wednesday` count from the day of publication and sentences are
 * cut by language, so where one of these changed and the source was read for facts, it is read again first, and what
 * the user has not touched is suggested anew. Throws Refused; then nothing was changed.
 */
export async function describeSource(described: SourceReference, setup: DescribeSetup): Promise<void> {
  const { findDossier, newId } = setup;
  refuseReadOnly(findDossier());
  const again = await readAgain(described, setup);
  const dossier = findDossier();
  write(dossier, () => {
    const { csl, passages } = readWholeSource(dossier, described.id);
    change(
      dossier.db,
      'UPDATE sources SET csl = ?, language = ?, remark = ? WHERE id = ?',
      JSON.stringify(described.csl),
      described.language,
      described.remark,
      described.id,
    );
    if (!again) return;
    const { article, extraction } = again;
    storeMarks(dossier, described.id, passages.length, marksOf(article, extraction));
    const found = toSuggestions(article, extraction, described, newId);
    const { kept, gone, fresh } = keepTouched(readSuggestions(dossier, described.id), found);
    removeSuggestions(dossier, described.id, gone);
    for (const suggestion of fresh) storeSuggestion(dossier, described.id, suggestion);
    moveAsAt(dossier, described, kept, issuedDay(csl));
  });
}

interface ReadAgain {
  readonly article: Article;
  readonly extraction: Extraction;
}

async function readAgain(described: SourceReference, { reader, findDossier, signal }: DescribeSetup) {
  const dossier = findDossier();
  const known = readWholeSource(dossier, described.id);
  const published = issuedDay(described.csl);
  const isSame = published === issuedDay(known.csl) && described.language === known.language;
  if (isSame || !wasReadForFacts(dossier, described.id)) return null;
  const article = articleOf(known.passages);
  const input = { article, language: described.language, published, known: readKnownNames(dossier) };
  return { article, extraction: await reader.extractAgain(input, signal) } satisfies ReadAgain;
}

/** A draft that stays and was as at the old day of publication is as at the new one. */
function moveAsAt(
  dossier: Dossier,
  { id, csl }: SourceReference,
  kept: readonly Suggestion[],
  before: string | null,
): void {
  const asAt = issuedDay(csl);
  for (const suggestion of kept)
    if (suggestion.state === 'open' && suggestion.draft.asAt === before)
      storeSuggestion(dossier, id, { ...suggestion, draft: { ...suggestion.draft, asAt } });
}
