import type { Block, Inline, Paragraph } from '../../../core/note/note.ts';

const WORDS =
  'the two sides agreed to widen trade in palm oil and semiconductors before the next review of the pact'.split(' ');

/**
 * A note of about 5,000 words: 200 blocks, every tenth a heading, every fifth a list item, and with `facts` a fact link
 * in every fourth paragraph; without, the same words plain.
 */
export function longNote(facts: boolean): readonly Block[] {
  return Array.from({ length: 200 }, (_, index): Block => {
    if (index % 10 === 0) return { type: 'heading', level: 2, content: [text(`Section ${index / 10 + 1}`)] };
    const paragraph: Paragraph = { type: 'paragraph', content: sentence(index, facts && index % 4 === 1) };
    if (index % 5 !== 0) return paragraph;
    return { type: 'list', ordered: false, start: 1, children: [{ type: 'item', content: paragraph.content }] };
  });
}

function sentence(seed: number, fact: boolean): readonly Inline[] {
  const words = Array.from({ length: 27 }, (_, index) => WORDS[(seed * 7 + index) % WORDS.length]).join(' ');
  const claim = words.slice(0, 60);
  if (!fact) return [text(words)];
  return [
    {
      type: 'fact-link',
      fact: `f-${seed}`,
      revision: 1,
      shown: claim,
      content: [{ type: 'text', text: claim, marks: [] }],
    },
    text(words.slice(60)),
  ];
}

function text(words: string): Inline {
  return { type: 'text', text: words, marks: [] };
}
