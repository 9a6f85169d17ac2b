import type { PlaceDecision } from '../../../core/contract/update-methods.ts';
import type { Fact } from '../../../core/facts/fact.ts';
import { changeFactLinks } from '../../../core/note/change-fact-links.ts';
import { chartNumber } from '../../../core/note/chart-number.ts';
import { decidePlace } from '../../../core/note/decide-place.ts';
import type { Note } from '../../../core/note/note.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { write } from '../dossier/write.ts';
import { readFacts } from '../facts/read-facts.ts';
import { cutRevision } from '../notes/keep-revision.ts';
import { findNote, noteOf, writeDraft } from '../notes/note-store.ts';
import { Refused } from '../refused.ts';
import { wordPlace } from './word-place.ts';

/**
 * Decides of places of a note, all or none; what the note said before becomes a revision of its history. `version` is
 * the one the reader saw. Throws Refused: `not-found`, `clash`, `invalid-input` for a place that is not there.
 */
export function decidePlaces(
  dossier: Dossier,
  id: string,
  version: number,
  places: readonly PlaceDecision[],
  at: string,
): void {
  write(dossier, () => {
    const stored = findNote(dossier, id);
    const note = noteOf(stored.content, id);
    if (!note)
      throw new Refused(
        'damaged',
        'This note is damaged where it is stored, so it was left as it is. Its history may have it.',
      );
    if (stored.version !== version)
      throw new Refused(
        'clash',
        'This note was changed meanwhile, perhaps in another window. Nothing was changed. Look at its places again.',
      );
    const decided = decideIn(dossier, note, places);
    cutRevision(dossier, stored, 'Before facts were updated', at);
    writeDraft(dossier, { ...findNote(dossier, id) }, decided, at);
    cutRevision(dossier, findNote(dossier, id), describeDecisions(places), at);
  });
}

/** The note as it is once the places are decided of. */
export function decideIn(dossier: Dossier, note: Note, places: readonly PlaceDecision[]): Note {
  const decisions = new Map(places.map(({ ordinal, decide }) => [ordinal, decide]));
  let facts: ReadonlyMap<string, Fact> = new Map();
  const wanted = new Set<string>();
  let met = 0;
  changeFactLinks(note, (link, ordinal) => {
    if (decisions.has(ordinal)) {
      wanted.add(link.fact);
      met += 1;
    }
    return link;
  });
  if (met < decisions.size) throw new Refused('invalid-input', 'The note has no such place. Nothing was changed.');
  facts = readFacts(dossier, wanted);
  return changeFactLinks(
    note,
    (link, ordinal) => {
      const decision = decisions.get(ordinal);
      const fact = facts.get(link.fact);
      if (decision === undefined || !fact) return link;
      const words = wordPlace(dossier, fact, link.wording ?? 'claim', note.language);
      return decidePlace(link, fact, words, decision);
    },
    (link) => chartNumber(facts.get(link.fact)),
  );
}

function describeDecisions(places: readonly PlaceDecision[]): string {
  const count = (decide: PlaceDecision['decide']) => places.filter((place) => place.decide === decide).length;
  const parts = (['update', 'keep', 'pin', 'unpin'] as const)
    .map((decide) => ({ decide, places: count(decide) }))
    .filter((part) => part.places > 0)
    .map((part) => `${DONE[part.decide]} ${part.places}`);
  return `Facts: ${parts.join(', ')}`;
}

const DONE = { update: 'updated', keep: 'kept', pin: 'pinned', unpin: 'unpinned' } as const;
