import { describe, expect, it } from 'vitest';
import { charactersWide, columnWidths } from '../../../core/word/column-widths.ts';

describe('widths of columns', () => {
  it('add up to the width exactly, whatever the texts', () => {
    for (const longest of [[1], [3, 40, 7], [60, 60, 60, 60, 61], [0, 0]])
      expect(columnWidths(longest, 9_027).reduce((total, part) => total + part, 0)).toBe(9_027);
  });

  it('keep a short column on one line beside long ones', () => {
    const [who = 0] = columnWidths([charactersWide('ASEAN'), 90, 60], 9_027);
    // Five capitals of ten points in a wide sans-serif, with the margins of a cell.
    expect(who).toBeGreaterThan(5 * 7.7 * 20 + 216);
  });

  it('part no word for the sake of columns with longer texts', () => {
    const [, fact = 0, , , status = 0] = columnWidths([4, 90, 300, 80, 18], 9_072, [4, 14, 14, 12, 11]);
    expect(status).toBeGreaterThanOrEqual(11 * 112);
    expect(fact).toBeGreaterThan(status);
  });

  it('give all columns something where no word has room, and add up', () => {
    const widths = columnWidths(Array(40).fill(60), 9_027, Array(40).fill(200));
    expect(widths.reduce((total, part) => total + part, 0)).toBe(9_027);
    expect(Math.min(...widths)).toBeGreaterThan(200);
  });

  it('give capitals and Chinese letters more room than small ones', () => {
    expect(charactersWide('asean')).toBe(5);
    expect(charactersWide('ASEAN')).toBe(7);
    expect(charactersWide('马来西亚')).toBe(8);
  });
});
