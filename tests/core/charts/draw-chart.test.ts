import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { altOf, describeChart } from '../../../core/charts/describe-chart.ts';
import { drawChart } from '../../../core/charts/draw-chart.ts';
import { isDrawable } from '../../../core/charts/drawable.ts';
import { measureText } from '../../../core/charts/measure-text.ts';
import { writeSvg } from '../../../core/charts/svg.ts';
import type { Chart } from '../../../core/note/chart.ts';
import { fc } from '../../fast-check.ts';
import { howMany } from '../../how-many.ts';
import { arbitraryChart, arbitraryWords } from '../note/arbitrary-note.ts';
import { chartOf } from './sample-chart.ts';

interface Box {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every text of a picture with the room it takes at most; fails on what is no XML. */
function boxesOf(svg: string): readonly Box[] {
  const boxes: Box[] = [];
  let open: Readonly<Record<string, string>> | null = null;
  let words = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'text') [open, words] = [attributes as Record<string, string>, ''];
  });
  parser.on('text', (chunk) => {
    words += chunk;
  });
  parser.on('closetag', ({ name }) => {
    if (name !== 'text' || !open) return;
    const [x, y, size] = [Number(open['x']), Number(open['y']), Number(open['font-size'])];
    const width = measureText(words, size);
    const left = open['text-anchor'] === 'end' ? x - width : open['text-anchor'] === 'middle' ? x - width / 2 : x;
    boxes.push({ words, left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 });
    open = null;
  });
  parser.write(svg).close();
  return boxes;
}

function overlapping(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5,
      )
      .map((b) => `${a.words} / ${b.words}`),
  );
}

/** Any chart, with up to 60 categories of words of any length. */
function anyChart(): fc.Arbitrary<Chart> {
  const label = fc.oneof(
    arbitraryWords(),
    fc.array(arbitraryWords(), { minLength: 1, maxLength: 12 }).map((all) => all.join(' ').slice(0, 300)),
  );
  return fc.tuple(arbitraryChart(), fc.integer({ min: 1, max: 60 }), label).chain(([chart, count, name]) =>
    fc.array(label, { minLength: count, maxLength: count }).map(
      (categories): Chart => ({
        ...chart,
        categories,
        series: chart.series.map((one, number) => ({
          name: number === 0 ? name : one.name,
          values: categories.map((_, index) => ({ value: one.values[index % one.values.length]?.value ?? null })),
        })),
      }),
    ),
  );
}

describe('a drawn chart', () => {
  it('keeps every word inside it and apart from every other, whatever it says', () => {
    fc.assert(
      fc.property(anyChart(), (chart) => {
        const drawn = drawChart(chart);
        const { width, height } = drawn;
        const svg = writeSvg(drawn);
        const boxes = boxesOf(svg);
        expect(overlapping(boxes)).toEqual([]);
        for (const box of boxes) {
          expect(box.left).toBeGreaterThanOrEqual(-0.5);
          expect(box.right).toBeLessThanOrEqual(width + 0.5);
          expect(box.bottom).toBeLessThanOrEqual(height + 0.5);
        }
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        expect(height).toBeLessThan(4_000);
      }),
      { numRuns: howMany(100, 30) },
    );
  });

  it('tells values below nothing, alone, missing, huge and none at all', () => {
    const words = (chart: Chart) => boxesOf(writeSvg(drawChart(chart))).map((box) => box.words);
    expect(words(chartOf({ a: -5, b: 10 }))).toEqual(['a', '-5', 'b', '10']);
    expect(words(chartOf({ only: 3 }, { kind: 'line' }))).toContain('3');
    expect(words(chartOf({ a: null, b: 2 }))).toEqual(['a', 'b', '2']);
    expect(words(chartOf({ a: 1.25e9, b: -3e8 }, { unit: 'MYR' }))).toEqual(['MYR billion', 'a', '1.25', 'b', '-0.3']);
    expect(words(chartOf({ a: null }))).toEqual(['No values']);
    expect(words(chartOf({ a: 0 }, { kind: 'line' }))).toContain('a');
  });

  it('joins points only where no value is missing between them', () => {
    const svg = writeSvg(drawChart(chartOf({ a: 1, b: 2, c: null, d: 4 }, { kind: 'line' })));
    const [, path = ''] = /<path d="([^"]+)" fill="none"/.exec(svg) ?? [];
    expect(path.match(/[ML]/g)).toEqual(['M', 'L', 'M']);
  });

  it('begins at zero, but shows what lies far from it close', () => {
    const words = (chart: Chart) => boxesOf(writeSvg(drawChart(chart))).map((box) => box.words);
    expect(words(chartOf({ a: 2, b: 10 }, { kind: 'line' }))[0]).toBe('0');
    expect(words(chartOf({ a: 100, b: 104 }, { kind: 'line' }))[0]).toBe('100');
  });
});

describe('a chart in words', () => {
  it('names each value, or how far they reach where there are many', () => {
    expect(describeChart(chartOf({ May: 4.5, June: -1 }, { title: 'Inflation', unit: '%' }))).toBe(
      'Bar chart: Inflation. May 4.5%, June -1%.',
    );
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`day ${index + 1}`, index * 2]));
    expect(describeChart(chartOf(many, { kind: 'line', unit: 'people' }))).toBe(
      'Line chart. 20 values from day 1 0 people to day 20 38 people; lowest day 1 0 people, highest day 20 38 people.',
    );
  });

  it('gives way to its author’s own words, and never exceeds what a note holds', () => {
    expect(altOf(chartOf({ a: 1 }, { alt: 'Mine' }))).toBe('Mine');
    fc.assert(
      fc.property(anyChart(), (chart) => {
        expect(describeChart(chart).length).toBeLessThanOrEqual(2_000);
      }),
      { numRuns: howMany(100, 30) },
    );
  });
});

describe('what a file can draw', () => {
  it('is letters its font has', () => {
    for (const words of ['Zürich – 4 °C', 'Αθήνα', 'Київ', '₹ € £', 'e\u0301t\u00e9'])
      expect(isDrawable(chartOf({ [words]: 1 }))).toBe(true);
    for (const words of ['北京', 'العربية', '👩🏽‍🚀', 'नमस्ते']) expect(isDrawable(chartOf({ [words]: 1 }))).toBe(false);
  });
});
