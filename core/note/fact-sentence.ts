import type { Fact } from '../facts/fact.ts';
import { linkFact } from './link-fact.ts';
import type { Inline, Text } from './note.ts';

/** Full stops of Latin and of East Asian scripts, with closing quotation marks or brackets after them. */
const ENDS_A_SENTENCE = /[.!?…。！？][\p{Pe}\p{Pf}"']*$/u;

/** A fact as a sentence of its own, linked. */
export function factSentence(fact: Pick<Fact, 'id' | 'revision' | 'claim'>): readonly Inline[] {
  const link = linkFact(fact);
  const stop: Text = { type: 'text', text: '.', marks: [] };
  // The stop stands outside the link: it is ours, and `shown` must stay the claim.
  return ENDS_A_SENTENCE.test(fact.claim) ? [link] : [link, stop];
}
