import type { EditionChanges } from '../../../core/contract/source-methods.ts';
import { compareEditions, standsIn } from '../../../core/facts/compare-editions.ts';
import type { Source } from '../../../core/facts/source.ts';
import { readTogether } from '../dossier/connection.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { Refused } from '../refused.ts';
import { readEditionBefore } from './editions.ts';
import { readCitingFacts, readWholeSource } from './read-sources.ts';

/** What an edition changed against the one before it, and whether the words its facts rest on still stand. */
export function compareSourceEditions(dossier: Dossier, id: string): EditionChanges {
  return readTogether(dossier.db, () => {
    const after = readWholeSource(dossier, id);
    const previousId = readEditionBefore(dossier, id);
    if (previousId === null)
      throw new Refused('not-found', 'There is no earlier edition of this source in the dossier.');
    const before = readWholeSource(dossier, previousId);
    const passages = compareEditions(before.passages, after.passages);
    const { passages: _texts, ...previous } = before;
    return { previous, passages, facts: findFacts(dossier, before, after, passages) };
  });
}

function findFacts(
  dossier: Dossier,
  before: Source,
  after: Source,
  changes: EditionChanges['passages'],
): EditionChanges['facts'] {
  const now = new Map(changes.map((change) => [change.before, change]));
  const facts = readCitingFacts(dossier, before.id).map(({ fact }) => fact);
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()].map((fact) => {
    const places = fact.citations
      .filter(({ source }) => source === before.id)
      .map(({ passage, span }) => {
        const change = now.get(passage);
        // Most passages stay as they are: only the words of the others are looked for.
        if (change?.change === 'same') return change.after;
        const text = before.passages[passage - 1]?.text ?? '';
        const words = span ? text.slice(span.start, span.end) : text;
        return standsIn(words, after.passages, change?.after ?? undefined);
      });
    const stands = places.length > 0 && places.every((place) => place !== null);
    return { fact, stands, passage: places.find((place) => place !== null) ?? null };
  });
}
