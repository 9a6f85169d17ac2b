import type { Fact } from '../facts/fact.ts';
import { linkFact } from '../note/link-fact.ts';
import { normaliseInlines } from '../note/normalise-note.ts';
import type { Block, Inline, Text } from '../note/note.ts';
import { assertNever } from '../shared/assert-never.ts';
import type { Slot } from './template.ts';

/** Facts as a slot lays them out: one paragraph of consecutive sentences, or a list of one fact an item. */
export function layOutFacts(facts: readonly Fact[], layout: Slot['layout']): readonly Block[] {
  if (facts.length === 0) return [];
  switch (layout) {
    case 'sentences':
      return [
        {
          type: 'paragraph',
          content: normaliseInlines(
            facts.flatMap((fact, index) => [...(index > 0 ? [text(' ')] : []), ...sentence(fact)]),
          ),
        },
      ];
    case 'bullets':
    case 'numbered':
      return [
        {
          type: 'list',
          ordered: layout === 'numbered',
          start: 1,
          children: facts.map((fact) => ({ type: 'item', content: sentence(fact) })),
        },
      ];
    default:
      return assertNever(layout);
  }
}

/** Full stops of Latin and of East Asian scripts, with closing quotation marks or brackets after them. */
const ENDS_A_SENTENCE = /[.!?…。！？][\p{Pe}\p{Pf}"']*$/u;

function sentence(fact: Fact): readonly Inline[] {
  const link = linkFact(fact);
  // The stop stands outside the link: it is ours, and `shown` must stay the claim.
  return ENDS_A_SENTENCE.test(fact.claim) ? [link] : [link, text('.')];
}

function text(words: string): Text {
  return { type: 'text', text: words, marks: [] };
}
