import { describe, expect, it } from 'vitest';
import type { OutlineEntry } from '../../../core/note/outline.ts';
import { findCurrent, listRows } from '../../../renderer/outline/outline-rows.ts';

const ENTRIES: readonly OutlineEntry[] = [
  { block: 1, end: 6, level: 1, number: '1.', words: 'Purpose' },
  { block: 3, end: 5, level: 2, number: null, words: 'Detail' },
  { block: 6, end: 8, level: 1, number: '2.', words: 'Options' },
  { block: 7, end: 8, level: 2, number: null, words: 'Detail' },
];

describe('the rows of an outline', () => {
  it('tell headings of the same words apart, and leave out what is folded away', () => {
    const rows = listRows(ENTRIES, new Set());
    expect(new Set(rows.map(({ id }) => id)).size).toBe(4);
    expect(rows.map(({ hasParts }) => hasParts)).toEqual([true, false, true, false]);
    const folded = listRows(ENTRIES, new Set([rows[0]?.id ?? '']));
    expect(folded.map(({ block }) => block)).toEqual([1, 6, 7]);
    // Under a folded heading the caret is in that one.
    expect(findCurrent(folded, 4)).toBe(rows[0]?.id);
    expect(findCurrent(rows, 0)).toBeNull();
  });
});
