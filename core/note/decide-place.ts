import type { Fact } from '../facts/fact.ts';
import { assertNever } from '../shared/assert-never.ts';
import { onSameWords } from './comments.ts';
import { linkFact } from './link-fact.ts';
import type { FactLink } from './note.ts';

/** `update` takes the new words; `keep` stays with the old and is not asked again for this revision; `pin` never. */
export type Decision = 'update' | 'keep' | 'pin' | 'unpin';

/**
 * A place once it is decided of, in a dossier and in an editor alike. `words` is what the fact says now in the place's
 * wording, for `update` only: whatever its author made of the words there is replaced.
 */
export function decidePlace(
  link: FactLink,
  fact: Pick<Fact, 'id' | 'revision' | 'claim'>,
  words: string,
  decision: Decision,
): FactLink {
  const { pinned: _, ...free } = link;
  switch (decision) {
    case 'update': {
      const { wording } = link;
      const fresh = linkFact(fact, wording === undefined ? null : { wording, words });
      return onSameWords(fresh, link);
    }
    case 'keep':
      return { ...link, kept: fact.revision };
    case 'pin':
      return { ...free, pinned: true };
    case 'unpin':
      return free;
    default:
      return assertNever(decision);
  }
}
