import type { Fact } from '../facts/fact.ts';
import type { Wording } from '../facts/wording.ts';
import type { FactLink } from './note.ts';

/** A new place for a fact, linked to its present revision: its claim, or what another wording of it says. */
export function linkFact(
  fact: Pick<Fact, 'id' | 'revision' | 'claim'>,
  worded: { readonly wording: Exclude<Wording, 'claim'>; readonly words: string } | null = null,
): FactLink {
  const words = worded?.words ?? fact.claim;
  return {
    type: 'fact-link',
    fact: fact.id,
    revision: fact.revision,
    shown: words,
    content: [{ type: 'text', text: words, marks: [] }],
    ...(worded ? { wording: worded.wording } : {}),
  };
}
