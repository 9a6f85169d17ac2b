import { describe, expect, it } from 'vitest';
import type { Block } from '../../../core/note/note.ts';
import { besideSection, outlineOf, sectionEnd } from '../../../core/note/outline.ts';
import { makeNote } from '../../dossiers/make-note.ts';
import { fc } from '../../fast-check.ts';

const heading = (level: 1 | 2 | 3, text: string): Block => ({
  type: 'heading',
  level,
  content: text === '' ? [] : [{ type: 'text', text, marks: [] }],
});
const paragraph: Block = { type: 'paragraph', content: [{ type: 'text', text: 'Words.', marks: [] }] };

const NOTE = makeNote({
  numbering: 'sections',
  body: [
    paragraph,
    heading(1, 'Purpose'),
    paragraph,
    heading(2, 'Detail'),
    paragraph,
    heading(2, ''),
    heading(1, 'Options'),
    heading(2, 'Detail'),
  ],
});

describe('outlineOf', () => {
  it('lists headings that say something, with their numbers and where their sections end', () => {
    expect(outlineOf(NOTE)).toEqual([
      { block: 1, end: 6, level: 1, number: '1.', words: 'Purpose' },
      { block: 3, end: 5, level: 2, number: null, words: 'Detail' },
      { block: 6, end: 8, level: 1, number: '2.', words: 'Options' },
      { block: 7, end: 8, level: 2, number: null, words: 'Detail' },
    ]);
  });
});

describe('besideSection', () => {
  it('changes places with a section of the same level only, inside the one above it', () => {
    const levels = [null, 1, null, 2, null, 2, 1, 2];
    expect(besideSection(levels, 1, 1)).toBe(8);
    expect(besideSection(levels, 6, -1)).toBe(1);
    expect(besideSection(levels, 3, 1)).toBe(6);
    expect(besideSection(levels, 5, -1)).toBe(3);
    expect([besideSection(levels, 7, -1), besideSection(levels, 7, 1), besideSection(levels, 1, -1)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(besideSection(levels, 2, 1)).toBeNull();
  });

  it('comes back from where it went, in any body', () => {
    const anyLevels = fc.array(fc.constantFrom(null, 1, 2, 3), { maxLength: 20 });
    fc.assert(
      fc.property(anyLevels, fc.nat(19), (levels, at) => {
        const before = besideSection(levels, at, 1);
        if (before === null) return;
        const end = sectionEnd(levels, at);
        const moved = [
          ...levels.slice(0, at),
          ...levels.slice(end, before),
          ...levels.slice(at, end),
          ...levels.slice(before),
        ];
        expect(besideSection(moved, at + (before - end), -1)).toBe(at);
      }),
      { numRuns: 300 },
    );
  });
});
