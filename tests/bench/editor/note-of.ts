import type { Block, Cell, Inline } from '../../../core/note/note.ts';

const WORDS =
  'the two sides agreed to widen trade in palm oil and semiconductors before the next review of the pact'.split(' ');
/** What the bench types after, and what says that all is shown. */
export const MIDDLE = 'Middle of the note';
export const LAST = 'Last of the note';

/** `long`: 50,000 words with 200 fact links and 40 tables; `short`: two pages; `empty`: one empty paragraph. */
export type NoteSize = 'long' | 'short' | 'empty';

/** A heading in ten blocks, an item of a list in five; tables and fact links spread evenly. */
export function noteOf(size: NoteSize): readonly Block[] {
  if (size === 'empty') return [{ type: 'paragraph', content: [] }];
  const blocks = size === 'long' ? 1_640 : 32;
  const body = Array.from({ length: blocks }, (_, index): Block => {
    if (index === blocks / 2) return { type: 'paragraph', content: [text(MIDDLE)] };
    if (index % 10 === 0) return { type: 'heading', level: 2, content: [text(`Section ${index / 10 + 1}`)] };
    if (size === 'long' && index % 41 === 7) return table(index);
    const content = sentence(index, index % 8 === 1);
    if (index % 5 !== 0) return { type: 'paragraph', content };
    return { type: 'list', ordered: false, start: 1, children: [{ type: 'item', content }] };
  });
  return [...body, { type: 'paragraph', content: [text(LAST)] }];
}

function sentence(seed: number, fact: boolean): readonly Inline[] {
  const words = wordsFrom(seed, 32);
  if (!fact) return [text(words)];
  const claim = words.slice(0, 60);
  const content = [{ type: 'text', text: claim, marks: [] }] as const;
  return [{ type: 'fact-link', fact: `f-${seed}`, revision: 1, shown: claim, content }, text(words.slice(60))];
}

function table(seed: number): Block {
  const cell = (row: number, column: number): Cell => ({
    blocks: [{ type: 'paragraph', content: [text(wordsFrom(seed + row * 3 + column, 5))] }],
  });
  const rows = Array.from({ length: 8 }, (_, row) => [0, 1, 2, 3].map((column) => cell(row, column)));
  return { type: 'table', headerRow: true, rows };
}

function wordsFrom(seed: number, count: number): string {
  return Array.from({ length: count }, (_, index) => WORDS[(seed * 7 + index) % WORDS.length]).join(' ');
}

function text(words: string): Inline {
  return { type: 'text', text: words, marks: [] };
}
