import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../core/note/chart.ts';
import type { FactLink, Note } from '../../../core/note/note.ts';
import { exportDocx } from '../../../core/word/export-docx.ts';
import { toPrintModel } from '../../../core/word/to-print-model.ts';
import { DEFAULT_SETUP } from '../../../core/word/word-setup.ts';
import { startRasterising } from '../../../electron/backend/exports/rasterise.ts';
import { lintPackage } from '../../word-package/lint-package.ts';
import { validatePackage } from '../../word-package/validate-package.ts';
import { findAll, openPackage } from '../../word-package/word-package.ts';
import { chartOf } from '../charts/sample-chart.ts';
import { exportOf, factLink, footnotesAt, noteWith, paragraph, text } from './sample-note.ts';

const INFLATION: Chart = chartOf(
  { 'March 2025': 1.4, 'April 2025': -0.2 },
  { kind: 'line', title: 'Inflation', unit: '%' },
);
const EXPORTS: Chart = {
  ...chartOf(
    { 'Palm oil and what is made of it, by a long name': 1.2e9, Durian: 3.4e8 },
    { title: 'Exports', unit: 'MYR' },
  ),
  series: [
    {
      name: '',
      values: [
        { value: 1.2e9, link: placeOf('palm', 'MYR 1.2 billion') },
        { value: 3.4e8, link: placeOf('durian', 'MYR 340 million') },
      ],
    },
  ],
};

function placeOf(fact: string, words: string): FactLink {
  return { ...factLink(fact, words), wording: 'figure' };
}

function noteOf(...charts: readonly Chart[]): Note {
  return noteWith([paragraph(text('Before.')), ...charts, paragraph(text('After.'))]);
}

describe('a chart in a Word file', () => {
  it('is a picture with its caption and its words, valid, and the same bytes each time', async () => {
    const rasterise = await startRasterising();
    const file = () => exportDocx({ ...exportOf(noteOf(INFLATION, EXPORTS)), footnotes: new Map(), rasterise });
    const bytes = file();
    expect(lintPackage(bytes)).toEqual([]);
    expect(await validatePackage(bytes)).toEqual([]);
    expect(Buffer.from(file()).equals(bytes)).toBe(true);
    const body = openPackage(bytes).xml.get('word/document.xml');
    expect(findAll(body, 'wp:docPr').map(({ attributes }) => attributes['descr'])).toEqual([
      'Line chart: Inflation. March 2025 1.4%, April 2025 -0.2%.',
      'Bar chart: Exports. Palm oil and what is made of it, by a long name MYR 1.2 billion, Durian MYR 340 million.',
    ]);
    expect(findAll(body, 'w:t').map((run) => run.text)).toEqual([
      'A note',
      'Before.',
      'Figure\u00a0',
      '1',
      ': ',
      'Inflation',
      'Figure\u00a0',
      '2',
      ': ',
      'Exports',
      'After.',
    ]);
  });

  it('carries the footnotes of the facts behind its values in its caption', async () => {
    const rasterise = await startRasterising();
    const { body, footnotes } = toPrintModel(noteOf(EXPORTS), DEFAULT_SETUP, footnotesAt(1, 1), rasterise);
    const [picture] = body.filter((block) => block.kind === 'picture');
    expect(picture?.caption.slice(3).map((run) => run.kind)).toEqual(['text', 'footnote', 'text', 'footnote']);
    expect(footnotes).toHaveLength(2);
    expect([...(picture?.bytes.slice(1, 4) ?? [])]).toEqual([0x50, 0x4e, 0x47]);
    const [width, height] = [readSize(picture?.bytes, 16), readSize(picture?.bytes, 20)];
    expect(width).toBe(1_200);
    expect(height / width).toBeCloseTo((picture?.height ?? 0) / (picture?.width ?? 1), 2);
  });

  it('is the table of its values where the font lacks a letter, so that none is lost', async () => {
    const rasterise = await startRasterising();
    const chinese = chartOf({ 北京: 5, 上海: null }, { title: '人口' });
    const { body } = toPrintModel(noteOf(chinese), DEFAULT_SETUP, new Map(), rasterise);
    expect(body.map((block) => block.kind)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'table',
      'paragraph',
      'paragraph',
    ]);
  });
});

/** A number of a PNG's header, big end first. */
function readSize(png: Uint8Array | undefined, at: number): number {
  return png ? new DataView(png.buffer, png.byteOffset).getUint32(at) : 0;
}
