import type { Fact } from '../facts/fact.ts';
import type { FactLink } from './note.ts';

/** A new place for a fact: its claim as the words shown, linked to its present revision. */
export function linkFact(fact: Pick<Fact, 'id' | 'revision' | 'claim'>): FactLink {
  return {
    type: 'fact-link',
    fact: fact.id,
    revision: fact.revision,
    shown: fact.claim,
    content: [{ type: 'text', text: fact.claim, marks: [] }],
  };
}
