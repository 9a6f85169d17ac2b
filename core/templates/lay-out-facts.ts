import type { Fact } from '../facts/fact.ts';
import { factSentence } from '../note/fact-sentence.ts';
import { normaliseInlines } from '../note/normalise-note.ts';
import type { Block, Text } from '../note/note.ts';
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
            facts.flatMap((fact, index) => [...(index > 0 ? [text(' ')] : []), ...factSentence(fact)]),
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
          children: facts.map((fact) => ({ type: 'item', content: factSentence(fact) })),
        },
      ];
    default:
      return assertNever(layout);
  }
}

function text(words: string): Text {
  return { type: 'text', text: words, marks: [] };
}
