import { describe, expect, it } from 'vitest';
import { FACT_KINDS, FACT_STATUSES, type Fact } from '../../../core/facts/fact.ts';
import { fillSlots, fitFacts } from '../../../core/templates/fit-facts.ts';
import type { SlotQuery } from '../../../core/templates/template.ts';
import { fc } from '../../fast-check.ts';
import { sectionOf, templateOf } from './bare-template.ts';
import { factOf, queryOf } from './facts-at-hand.ts';

const idsOf = (query: SlotQuery, facts: readonly Fact[], used: readonly string[] = []) =>
  fitFacts(query, facts, new Set(used)).map(({ id }) => id);
const on = (iso: string | null) => ({ when: { iso, text: iso ?? 'soon' } });

describe('which facts fit a slot', () => {
  it('takes the kinds asked for and leaves out what the note uses already', () => {
    const facts = [factOf('a'), factOf('b', { kind: 'event' }), factOf('c')];
    expect(idsOf(queryOf(), facts)).toEqual(['a', 'c']);
    expect(idsOf(queryOf(), facts, ['a'])).toEqual(['c']);
  });

  it('leaves superseded and withdrawn facts out unless they are asked for', () => {
    const facts = FACT_STATUSES.map((status) => factOf(status, { status }));
    expect(idsOf(queryOf(), facts)).toEqual(['verified', 'unverified', 'disputed']);
    expect(idsOf(queryOf({ statuses: ['withdrawn', 'disputed'] }), facts)).toEqual(['disputed', 'withdrawn']);
  });

  it('matches names as whole words, whatever their case, accents and punctuation', () => {
    const facts = [
      factOf('long', { organisations: ['National Development and Reform Commission (NDRC)'] }),
      factOf('accents', { organisations: ['Société générale'] }),
      factOf('other', { organisations: ['NDRCX'] }),
    ];
    expect(idsOf(queryOf({ organisations: ['ndrc'] }), facts)).toEqual(['long']);
    expect(idsOf(queryOf({ organisations: ['Societe Générale'] }), facts)).toEqual(['accents']);
    expect(idsOf(queryOf({ organisations: ['...'] }), facts)).toEqual([]);
  });

  it('asks for any name of a list, and for each list that names one', () => {
    const facts = [
      factOf('place', { places: ['Malaysia'] }),
      factOf('both', { places: ['China'], tags: ['trade'] }),
      factOf('tag', { tags: ['trade'] }),
    ];
    expect(idsOf(queryOf({ places: ['Malaysia', 'China'] }), facts)).toEqual(['place', 'both']);
    expect(idsOf(queryOf({ places: ['Malaysia', 'China'], tags: ['trade'] }), facts)).toEqual(['both']);
  });
});

describe('the order they come in', () => {
  it('by relevance: more names matched, then verified, supported, kinds as listed, the dossier', () => {
    const facts = [
      factOf('last', { places: ['China'], kind: 'event' }),
      factOf('unsupported', { places: ['China'], citations: [] }),
      factOf('first-of-equals', { places: ['China'] }),
      factOf('second-of-equals', { places: ['China'] }),
      factOf('verified', { places: ['China'], status: 'verified', kind: 'event' }),
      factOf('two-names', { places: ['China', 'Malaysia'], status: 'disputed' }),
    ];
    const query = queryOf({ kinds: ['background', 'event'], places: ['Malaysia', 'China'] });
    expect(idsOf(query, facts)).toEqual([
      'two-names',
      'verified',
      'first-of-equals',
      'second-of-equals',
      'last',
      'unsupported',
    ]);
  });

  it('by date, a month or year standing for its first day, undated facts last both ways', () => {
    const facts = [
      factOf('vague', on(null)),
      factOf('day', on('2025-04-16')),
      factOf('year', on('2025')),
      factOf('month', on('2025-04')),
      factOf('undated'),
      factOf('first-day', on('2025-04-01')),
    ];
    expect(idsOf(queryOf({ order: 'newest' }), facts)).toEqual([
      'day',
      'month',
      'first-day',
      'year',
      'vague',
      'undated',
    ]);
    expect(idsOf(queryOf({ order: 'oldest' }), facts)).toEqual([
      'year',
      'month',
      'first-day',
      'day',
      'vague',
      'undated',
    ]);
  });

  it('keeps its promises for any facts and any slot', () => {
    const date = fc.constantFrom('2021', '2025', '2025-04', '2025-04-16', '2030');
    const fact = fc.record({
      kind: fc.constantFrom(...FACT_KINDS),
      status: fc.constantFrom(...FACT_STATUSES),
      when: fc.option(date.map((iso) => ({ iso, text: iso }))),
      tags: fc.subarray(['a', 'b', 'c']),
    });
    const query = fc.record({
      kinds: fc.subarray([...FACT_KINDS], { minLength: 1 }),
      order: fc.constantFrom('relevance' as const, 'newest' as const, 'oldest' as const),
      tags: fc.subarray(['a', 'b', 'c']),
      limit: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 60 }), query, (changes, change) => {
        const facts = changes.map((one, index) => factOf(`f${index}`, one));
        const result = idsOf(queryOf(change), facts);
        expect(result.length).toBeLessThanOrEqual(change.limit);
        expect(new Set(result).size).toBe(result.length);
        expect(idsOf(queryOf(change), facts)).toEqual(result);
        expect(idsOf(queryOf({ ...change, limit: 50 }), facts).slice(0, change.limit)).toEqual(result);
      }),
    );
  });
});

it('fills slots in the order of the page without using a fact twice', () => {
  const slot = (id: string, limit: number) => ({
    id,
    label: id,
    layout: 'bullets' as const,
    query: queryOf({ limit }),
  });
  const template = templateOf({
    sections: [sectionOf('one', { slots: [slot('a', 2)] }), sectionOf('two', { slots: [slot('b', 2), slot('c', 2)] })],
  });
  const filled = fillSlots(template, [factOf('1'), factOf('2'), factOf('3')]);
  expect([...filled].map(([id, facts]) => [id, facts.map((fact) => fact.id)])).toEqual([
    ['a', ['1', '2']],
    ['b', ['3']],
    ['c', []],
  ]);
});

it('keeps to a range of dates, each to its own precision, a range by its ends', () => {
  const facts = [
    factOf('year', { when: { iso: '2025', text: '2025' } }),
    factOf('april', { when: { iso: '2025-04', text: 'April' } }),
    factOf('day', { when: { iso: '2025-05-01', text: '1 May' } }),
    factOf('span', { when: { iso: '2025-01-10', to: '2025-06-30', text: 'January to June' } }),
    factOf('undated'),
  ];
  const idsIn = (from: string | null, to: string | null) =>
    fitFacts(queryOf({ from, to }), facts, new Set()).map(({ id }) => id);
  expect(idsIn('2025-04-16', '2025-04-16')).toEqual(['year', 'april', 'span']);
  expect(idsIn('2025-05', null)).toEqual(['year', 'day', 'span']);
  expect(idsIn(null, '2025-01')).toEqual(['year', 'span']);
  expect(idsIn('2026', null)).toEqual([]);
  expect(idsIn(null, null)).toHaveLength(5);
});
