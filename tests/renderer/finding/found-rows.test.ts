import { describe, expect, it } from 'vitest';
import type { NoteFound } from '../../../core/contract/text-methods.ts';
import { countTicked, keysOf, rowsOf, tickedNotes } from '../../../renderer/finding/found-rows.ts';

/** A note found with `palm` after each of these words. */
function foundAfter(words: readonly string[], change: Partial<NoteFound> = {}): NoteFound {
  const matches = words.map((before) => ({
    ...{ place: { kind: 'text' as const, block: 0 }, nth: 0, words: 'palm' },
    ...{ before, after: '', groups: null, link: null },
  }));
  return {
    ...{ note: 'one', title: 'One', language: 'en', version: 3, archived: false },
    ...{ matches, count: matches.length, ...change },
  };
}

describe('places that are ticked', () => {
  it('are all at first, and then all but those that were unticked', () => {
    const note = foundAfter(['red ', 'oil ', '']);
    expect(tickedNotes([note], new Set())).toEqual([{ note: 'one', version: 3, matches: null }]);
    const unticked = new Set([keysOf(note)[1] ?? '']);
    expect(countTicked(note, unticked)).toBe(2);
    expect(tickedNotes([note], unticked)).toEqual([{ note: 'one', version: 3, matches: [0, 2] }]);
    expect(tickedNotes([note], new Set(keysOf(note)))).toEqual([]);
  });

  it('are only those that were shown', () => {
    const many = foundAfter(['red ', 'oil '], { count: 9 });
    expect(tickedNotes([many], new Set())).toEqual([{ note: 'one', version: 3, matches: [0, 1] }]);
    expect(rowsOf([many]).map(({ kind }) => kind)).toEqual(['note', 'match', 'match', 'more']);
  });

  it('stay unticked when the note was changed elsewhere, each of several alike for itself', () => {
    const unticked = new Set([keysOf(foundAfter(['', 'oil ', '']))[2] ?? '']);
    const later = foundAfter(['new ', '', 'oil ', ''], { version: 4 });
    expect(tickedNotes([later], unticked)).toEqual([{ note: 'one', version: 4, matches: [0, 1, 2] }]);
  });
});
