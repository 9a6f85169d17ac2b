import { describe, expect, it } from 'vitest';
import type { Block, Inline, Note } from '../../../core/note/note.ts';
import { listFactLinks } from '../../../core/note/note-fact-links.ts';
import { countWords, noteText } from '../../../core/note/note-text.ts';

const text = (words: string): Inline => ({ type: 'text', text: words, marks: [] });
const fact = (id: string, words: string, shown = words): Inline => ({
  type: 'fact-link',
  fact: id,
  revision: 2,
  shown,
  content: [{ type: 'text', text: words, marks: [] }],
});

function noteOf(...body: readonly Block[]): Note {
  return {
    format: 1,
    id: 'n1',
    template: 'blank',
    title: 'Title',
    language: 'en-GB',
    marking: null,
    fields: {},
    body,
  };
}

const everywhere = noteOf(
  { type: 'heading', level: 1, content: [text('Heading '), fact('f1', 'one')] },
  { type: 'paragraph', content: [fact('f2', 'two words', 'shown words'), text(' and '), fact('f2', 'again')] },
  {
    type: 'list',
    ordered: false,
    start: 1,
    children: [
      { type: 'item', content: [text('item')] },
      { type: 'list', ordered: true, start: 1, children: [{ type: 'item', content: [fact('f3', 'nested')] }] },
    ],
  },
  { type: 'page-break' },
  {
    type: 'table',
    headerRow: true,
    rows: [
      [
        { blocks: [{ type: 'paragraph', content: [fact('f4', 'cell')] }] },
        {
          blocks: [
            {
              type: 'list',
              ordered: false,
              start: 1,
              children: [{ type: 'item', content: [fact('f5', 'cell list')] }],
            },
          ],
        },
      ],
    ],
  },
  { type: 'quote', content: [text('quoted'), { type: 'break' }, fact('f6', 'last')] },
);

describe('listFactLinks', () => {
  it('finds every place in reading order, in every kind of block', () => {
    expect(listFactLinks(everywhere).map(({ ordinal, fact: id, block }) => [ordinal, id, block])).toEqual([
      [0, 'f1', 0],
      [1, 'f2', 1],
      [2, 'f2', 1],
      [3, 'f3', 2],
      [4, 'f4', 4],
      [5, 'f5', 4],
      [6, 'f6', 5],
    ]);
  });

  it('tells the words as they stand from the words as inserted', () => {
    expect(listFactLinks(everywhere)[1]).toMatchObject({ shown: 'shown words', words: 'two words', revision: 2 });
  });
});

describe('noteText', () => {
  it('gives a line for each paragraph, item and cell', () => {
    expect(noteText(everywhere)).toBe(
      ['Title', 'Heading one', 'two words and again', 'item', 'nested', 'cell', 'cell list', 'quoted\nlast'].join('\n'),
    );
  });
});

describe('countWords', () => {
  it.each([
    ['', 0],
    ['One', 1],
    ['Two words.', 2],
    ['A dash – alone does not count', 6],
    ["Malaysia's long-term target is 25.5% of GDP", 7],
    ['line\nbreak', 2],
  ])('counts %j', (words, count) => {
    expect(countWords(words, 'en-GB')).toBe(count);
  });

  it('counts words where none are spaced', () => {
    expect(countWords('马来西亚与中国签署备忘录', 'zh')).toBeGreaterThan(2);
  });
});
