import type { EditionChanges } from '../../../core/contract/source-methods.ts';
import { compareEditions, type FindWords, findWordsIn } from '../../../core/facts/compare-editions.ts';
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
    const editions = [before, ...readEarlier(dossier, previousId)];
    const findWords = findWordsIn(after.passages);
    const facts = new Map<string, EditionChanges['facts'][number]>();
    // What it cites last counts.
    for (const edition of editions)
      for (const found of findFacts(dossier, edition, edition === before ? passages : [], findWords))
        if (!facts.has(found.fact.id)) facts.set(found.fact.id, found);
    return { previous, passages, facts: [...facts.values()] };
  });
}

/** The editions before one, the newest first: facts may rest on any of them. */
function readEarlier(dossier: Dossier, id: string): readonly Source[] {
  const earlier: Source[] = [];
  const seen = new Set([id]);
  for (let before = readEditionBefore(dossier, id); before !== null && !seen.has(before); ) {
    seen.add(before);
    earlier.push(readWholeSource(dossier, before));
    before = readEditionBefore(dossier, before);
  }
  return earlier;
}

function findFacts(
  dossier: Dossier,
  before: Source,
  changes: EditionChanges['passages'],
  findWords: FindWords,
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
        return findWords(words, change?.after ?? null);
      });
    const stands = places.length > 0 && places.every((place) => place !== null);
    return { fact, stands, passage: places.find((place) => place !== null) ?? null };
  });
}
