import type { Fact } from '../facts/fact.ts';
import type { FactSelection } from '../facts/fact-selection.ts';
import { factSentence } from '../note/fact-sentence.ts';
import { makeBlock } from '../note/make-block.ts';
import { normaliseInlines } from '../note/normalise-note.ts';
import type { Block, List, Text } from '../note/note.ts';
import { assertNever } from '../shared/assert-never.ts';
import type { SlotLayout } from './template.ts';

/**
 * Facts as a slot lays them out: one paragraph of consecutive sentences, a list of one fact an item, or a table with a
 * heading row in the note's language (BCP 47). What a table has no place for follows as a list: nothing is left out.
 */
export function layOutFacts(facts: readonly Fact[], layout: SlotLayout, language: string): readonly Block[] {
  if (facts.length === 0) return [];
  switch (layout) {
    case 'sentences':
      return [
        {
          type: 'paragraph',
          content: normaliseInlines(
            facts.flatMap((fact, index) => [...(index === 0 ? [] : [text(' ')]), ...factSentence(fact)]),
          ),
        },
      ];
    case 'bullets':
    case 'numbered':
      return [listOf(facts, layout === 'numbered')];
    case 'chronology':
    case 'figures':
    case 'whos-who': {
      // A template's facts are chosen by hand among those that fit: there is no query to ask again.
      const { block, leftOut } = makeBlock(facts, { layout, selection: BY_HAND }, { language, roles: new Map() });
      const { made: _, ...table } = block ?? {};
      return [...(block ? [table as Block] : []), ...(leftOut.length > 0 ? [listOf(leftOut, false)] : [])];
    }
    default:
      return assertNever(layout);
  }
}

const BY_HAND: FactSelection = { filter: {}, sort: 'best', limit: 200 };

function listOf(facts: readonly Fact[], ordered: boolean): List {
  const children = facts.map((fact) => ({ type: 'item' as const, content: factSentence(fact) }));
  return { type: 'list', ordered, start: 1, children };
}

function text(words: string): Text {
  return { type: 'text', text: words, marks: [] };
}
