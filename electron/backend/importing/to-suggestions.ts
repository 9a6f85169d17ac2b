import type { Article } from '../../../core/extraction/article.ts';
import type { Extraction } from '../../../core/extraction/extraction.ts';
import { draftsOf } from '../../../core/extraction/to-source.ts';
import { issuedDay } from '../../../core/facts/issued-day.ts';
import type { SourceReference } from '../../../core/facts/source.ts';
import type { Suggestion } from '../../../core/facts/suggestion.ts';
import { validateSuggestion } from '../../../core/facts/suggestion-schema.ts';
import type { NewId } from '../../../core/shared/ports.ts';

/** What one source may suggest (core/contract/inputs). */
const MOST = 20_000;

/** The facts found in an article as open suggestions for its source; one that no fact could be made of is left out. */
export function toSuggestions(
  article: Article,
  extraction: Extraction,
  { id: source, language, csl }: Pick<SourceReference, 'id' | 'language' | 'csl'>,
  newId: NewId,
): readonly Suggestion[] {
  return draftsOf(article, extraction, { source, language, asAt: issuedDay(csl) })
    .slice(0, MOST)
    .flatMap(({ draft, confidence, reason }) => {
      const suggestion = { id: newId(), state: 'open', draft, confidence, reason, edited: false, fact: null };
      const checked = validateSuggestion(suggestion);
      return checked.ok ? [checked.value] : [];
    });
}
