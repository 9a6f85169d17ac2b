import { describe, expect, it } from 'vitest';
import type { Block, Note } from '../../../core/note/note.ts';
import { compareNotes } from '../../../renderer/notes/compare-notes.ts';

function paragraph(text: string): Block {
  return { type: 'paragraph', content: [{ type: 'text', text, marks: [] }] };
}

function note(title: string, ...lines: readonly string[]): Note {
  return {
    format: 1,
    id: 'note-1',
    template: 'information-brief',
    title,
    language: 'en-GB',
    marking: null,
    fields: {},
    body: lines.map(paragraph),
  };
}

const noLabels = () => [];

function different(side: ReturnType<typeof compareNotes>['mine']): readonly string[] {
  return side.flatMap((block) =>
    block.different ? [block.text.slice(block.different.start, block.different.end)] : [],
  );
}

describe('compareNotes', () => {
  it('finds nothing between equal notes', () => {
    const { mine, theirs } = compareNotes(note('A', 'One.', 'Two.'), note('A', 'One.', 'Two.'), noLabels);
    expect(different(mine)).toEqual([]);
    expect(different(theirs)).toEqual([]);
  });

  it('marks the words that differ in a line both have', () => {
    const { mine, theirs } = compareNotes(
      note('A', 'Two memoranda were signed in April.', 'End.'),
      note('A', 'Three memoranda were signed in April.', 'End.'),
      noLabels,
    );
    expect(different(mine)).toEqual(['Two']);
    expect(different(theirs)).toEqual(['Three']);
  });

  it('marks a whole line only one has, and not what stands around it', () => {
    const { mine, theirs } = compareNotes(note('A', 'One.', 'New here.', 'Two.'), note('A', 'One.', 'Two.'), noLabels);
    expect(different(mine)).toEqual(['New here.']);
    expect(different(theirs)).toEqual([]);
  });

  it('compares titles and fields too', () => {
    const mine = { ...note('Visit brief', 'One.'), fields: { to: 'The minister' } };
    const theirs = { ...note('Visit note', 'One.'), fields: { to: 'The minister', copies: ['Press Office'] } };
    const compared = compareNotes(mine, theirs, noLabels);
    expect(different(compared.mine)).toEqual(['brief']);
    expect(different(compared.theirs)).toEqual(['note', 'Press Office']);
  });

  it('stays quick when both versions are long and have nothing in common', () => {
    const lines = (word: string) => Array.from({ length: 3_000 }, (_, line) => `${word} ${line}`);
    const { mine } = compareNotes(note('A', ...lines('mine')), note('A', ...lines('theirs')), noLabels);
    expect(different(mine)).toHaveLength(3_000);
  });
});
