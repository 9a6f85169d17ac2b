import type { Fact } from '../../../core/facts/fact.ts';
import { nameOutlet } from '../../../core/facts/name-outlet.ts';
import { type Wording, wordFact } from '../../../core/facts/wording.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { readFacts } from '../facts/read-facts.ts';
import { readSourceReference } from '../sources/read-sources.ts';

/** What a fact says in a wording in a note of a language; its claim where it has no such words any more. */
export function wordPlace(dossier: Dossier, fact: Fact, wording: Wording, language: string): string {
  const [citation] = fact.citations;
  const source = wording === 'attributed' && citation ? readSourceReference(dossier, citation.source) : null;
  const translation =
    wording === 'translation' && fact.translation !== undefined
      ? (readFacts(dossier, [fact.translation]).get(fact.translation) ?? null)
      : null;
  return wordFact(fact, wording, { outlet: source && nameOutlet(source.csl), translation, language }) ?? fact.claim;
}
