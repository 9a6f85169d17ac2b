import type { Fact } from '../../../core/facts/fact.ts';
import type { Block, FactLink, Note, Paragraph, Text } from '../../../core/note/note.ts';
import { PICTURES } from './pictures.ts';

const WORDS =
  'the two sides agreed to widen trade in palm oil and semiconductors before the next review of the pact and asked officials to report on rules for data that cross the border'.split(
    ' ',
  );
const SECTIONS = 90;
const FOOTNOTES = 200;

/**
 * A paper of some 26,000 words: 90 headings, 40 tables of 8 by 4, 200 fact links (a footnote each), 20 lists of 8 items and
 * 10 pictures, as docs/performance.md says; `times` as long.
 */
export function longPaper(facts: readonly Fact[], times: number): Note {
  const body = Array.from({ length: times }, () => sections(facts)).flat();
  return {
    format: 1,
    id: 'long-paper',
    template: 'blank',
    title: 'A long paper',
    language: 'en-GB',
    marking: null,
    fields: {},
    body,
  };
}

function sections(facts: readonly Fact[]): readonly Block[] {
  let linked = 0;
  return Array.from({ length: SECTIONS }, (_, section): readonly Block[] => {
    const paragraphs = Array.from({ length: section % 5 === 0 ? 2 : 3 }, (_one, index): Paragraph => {
      const fact = linked < FOOTNOTES ? facts[linked % facts.length] : undefined;
      if (fact) linked += 1;
      return {
        type: 'paragraph',
        content: [text(`${prose(section * 7 + index, 68)} `), ...(fact ? [link(fact)] : []), text('.')],
      };
    });
    return [
      {
        type: 'heading',
        level: section % 6 === 0 ? 1 : 2,
        content: [text(`Section ${section + 1} ${prose(section, 4)}`)],
      },
      ...paragraphs,
      ...(section % 9 < 4 ? [table(section)] : []),
      ...(section % 9 === 5 || section % 9 === 7 ? [list(section)] : []),
      ...(section % 9 === 8 ? [picture(section)] : []),
    ];
  }).flat();
}

function table(seed: number): Block {
  const row = (line: number) =>
    Array.from({ length: 4 }, (_, cell) => ({
      blocks: [{ type: 'paragraph' as const, content: [text(prose(seed + line * 4 + cell, 3))] }],
    }));
  return { type: 'table', headerRow: true, rows: Array.from({ length: 8 }, (_, line) => row(line)) };
}

function list(seed: number): Block {
  return {
    type: 'list',
    ordered: seed % 2 === 0,
    start: 1,
    children: Array.from({ length: 8 }, (_, index) => ({ type: 'item', content: [text(prose(seed + index, 12))] })),
  };
}

function picture(seed: number): Block {
  const images = [...PICTURES.keys()];
  const image = images[Math.floor(seed / 9) % images.length] ?? '';
  return { type: 'image', image, width: 60, alt: prose(seed, 6), caption: prose(seed, 4) };
}

function link(fact: Fact): FactLink {
  return { type: 'fact-link', fact: fact.id, revision: fact.revision, shown: fact.claim, content: [text(fact.claim)] };
}

function prose(seed: number, words: number): string {
  return Array.from({ length: words }, (_, index) => WORDS[(seed * 5 + index) % WORDS.length]).join(' ');
}

function text(words: string): Text {
  return { type: 'text', text: words, marks: [] };
}
