import { describe, expect, it } from 'vitest';
import { layOutSheets } from '../../../../renderer/editor/pages/lay-out-sheets.ts';
import { fc } from '../../../fast-check.ts';
import { howMany } from '../../../how-many.ts';

const papers = (count: number, height = 1000) => Array.from({ length: count }, () => ({ height, upper: 100 }));

describe('sheets under each other', () => {
  it('are as high as the paper, or as the text where that is longer', () => {
    const laid = layOutSheets([300, 900, 10], papers(3), 20);
    expect(laid.map(({ top, height, below }) => ({ top, height, below }))).toEqual([
      { top: 0, height: 1000, below: 600 },
      { top: 1020, height: 1100, below: 100 },
      { top: 2140, height: 1000, below: 890 },
    ]);
  });

  it('are as high as their text where lines are not as wide as on paper', () => {
    const laid = layOutSheets([300, 40], papers(2, 0), 20);
    expect(laid.map(({ height, space }) => ({ height, space }))).toEqual([
      { height: 500, space: 220 },
      { height: 240, space: 220 },
    ]);
  });

  it('leave room that brings each text to its place on its sheet', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3000), { minLength: 1, maxLength: 12 }), fc.constantFrom(0, 1000), (texts, high) => {
        const sheets = papers(texts.length, high);
        const laid = layOutSheets(texts, sheets, 20);
        let at = 100;
        for (const [index, { top, height, space }] of laid.entries()) {
          expect(at).toBe(top + 100);
          expect(height).toBeGreaterThanOrEqual((texts[index] ?? 0) + 200);
          at += (texts[index] ?? 0) + space;
        }
      }),
      { numRuns: howMany(50, 1000) },
    );
  });
});
