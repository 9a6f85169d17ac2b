import { describe, expect, it } from 'vitest';
import { changeFactLinks } from '../../../core/note/change-fact-links.ts';
import { chartFromTable } from '../../../core/note/chart-from-table.ts';
import { chartNumber } from '../../../core/note/chart-number.ts';
import { tableOfChart } from '../../../core/note/chart-table.ts';
import { linkFact } from '../../../core/note/link-fact.ts';
import { makeBlock } from '../../../core/note/make-block.ts';
import type { MadeFrom, Table } from '../../../core/note/note.ts';
import { listFactLinks } from '../../../core/note/note-fact-links.ts';
import { validateNote } from '../../../core/note/note-schema.ts';
import { wantedFacts } from '../../../core/note/wanted-facts.ts';
import { factOf } from '../templates/facts-at-hand.ts';
import { noteWith, paragraph, text } from '../word/sample-note.ts';

const GROUND = { language: 'en-GB', roles: new Map<string, string>() };
const MADE: MadeFrom = { layout: 'figures', selection: { filter: {}, sort: 'newest', limit: 200 } };

const RICE = factOf('rice', { claim: 'Rice rose by 4%.', figures: [{ value: 4, unit: '%', of: 'rice' }] });
const TEA = factOf('tea', { claim: 'Tea fell by 2.5%.', figures: [{ value: -2.5, unit: '%', of: 'tea' }] });
const OIL = factOf('oil', { claim: 'Oil made MYR 2 billion.', figures: [{ value: 2e9, unit: 'MYR', of: 'oil' }] });
const RANGE = factOf('range', {
  claim: 'Jobs rose by 5 to 7%.',
  figures: [{ value: 5, high: 7, unit: '%', of: 'jobs' }],
});

const FACTS = [RICE, TEA, OIL, RANGE];
const BY_ID = new Map(FACTS.map((fact) => [fact.id, fact]));

function tableOfFacts(): Table {
  const { block } = makeBlock(FACTS, MADE, GROUND);
  if (block?.type !== 'table') throw new Error('no table was made');
  return block;
}

function tableOf(...rows: readonly (readonly string[])[]): Table {
  return {
    type: 'table',
    headerRow: true,
    rows: rows.map((row) => row.map((words) => ({ blocks: [paragraph(text(words))] }))),
  };
}

describe('a table as a chart', () => {
  it('draws the figures of facts in the unit most of them have, and says how many rows that leaves out', () => {
    const made = chartFromTable(tableOfFacts(), BY_ID);
    expect(made?.leftOut).toBe(2);
    expect(made?.chart).toMatchObject({ unit: '%', categories: ['Rice rose by 4%.', 'Tea fell by 2.5%.'], made: MADE });
    expect(made?.chart.series[0]?.values.map(({ value, link }) => [value, link?.fact])).toEqual([
      [4, 'rice'],
      [-2.5, 'tea'],
    ]);
    if (made) expect(wantedFacts(made.chart, FACTS, MADE, GROUND)).toEqual([RICE, TEA]);
  });

  it('draws columns of numbers where no fact stands behind them', () => {
    const made = chartFromTable(
      tableOf(['Year', 'In', 'Out'], ['FY 21', 'MYR 1.2 billion', 'MYR 900 million'], ['FY 22', 'MYR 2,000', 'none']),
      new Map(),
    );
    expect(made?.chart.series).toEqual([
      { name: 'In', values: [{ value: 1.2e9 }, { value: 2_000 }] },
      { name: 'Out', values: [{ value: 9e8 }, { value: null }] },
    ]);
    expect(chartFromTable(tableOf(['a', 'b'], ['words', 'more words']), new Map())).toBe(null);
  });

  it('is the table of its values again, with their links', () => {
    const made = chartFromTable(tableOfFacts(), BY_ID);
    if (!made) throw new Error('no chart was made');
    const table = tableOfChart(made.chart, 'en');
    expect(chartFromTable(table, BY_ID)?.chart).toEqual(made.chart);
    expect(listFactLinks(noteWith([table]))).toEqual(listFactLinks(noteWith([made.chart])));
  });
});

describe('the facts behind a chart', () => {
  it('are known as places of the note, and an update gives the new number', () => {
    const made = chartFromTable(tableOfFacts(), BY_ID);
    if (!made) throw new Error('no chart was made');
    const note = noteWith([made.chart]);
    expect(validateNote(note)).toEqual({ ok: true, value: note });
    expect(listFactLinks(note).map(({ fact, wording, words }) => [fact, wording, words])).toEqual([
      ['rice', 'figure', '4%'],
      ['tea', 'figure', '-2.5%'],
    ]);
    const newer = { ...RICE, revision: 2, figures: [{ value: 4.4, unit: '%', of: 'rice' }] };
    const updated = changeFactLinks(
      note,
      (link) => (link.fact === 'rice' ? linkFact(newer, { wording: 'figure', words: '4.4%' }) : link),
      () => chartNumber(newer),
    );
    const [chart] = updated.body;
    expect(chart?.type === 'chart' && chart.series[0]?.values.map(({ value }) => value)).toEqual([4.4, -2.5]);
  });
});
