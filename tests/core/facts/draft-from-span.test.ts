import { describe, expect, it } from 'vitest';
import { draftFromSpan } from '../../../core/facts/draft-from-span.ts';
import type { Source } from '../../../core/facts/source.ts';
import type { SourceMarks } from '../../../core/facts/source-marks.ts';

const TEXT = 'Kenya will lend Malawi $5 million by 2030, Ruth Otieno said.  “We hope so,” she added.';
const source: Source = {
  id: 's1',
  csl: { type: 'article', issued: { 'date-parts': [[2025, 6, 18]] } },
  language: 'en',
  remark: null,
  passages: [
    { number: 1, heading: null, text: 'Before.', summary: false },
    { number: 2, heading: null, text: TEXT, summary: false },
  ],
};
const at = (words: string) => ({ passage: 2, start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const marks: SourceMarks = {
  sentences: [at('Kenya will lend Malawi $5 million by 2030, Ruth Otieno said.'), at('“We hope so,” she added.')],
  names: [
    { ...at('Kenya'), type: 'place', name: 'Kenya' },
    { ...at('Malawi'), type: 'place', name: 'Malawi' },
    { ...at('Ruth Otieno'), type: 'person', name: 'Ruth Otieno' },
  ],
  dates: [{ ...at('2030'), text: '2030', iso: '2030', relation: 'by', inferred: false, vague: false }],
  figures: [{ ...at('$5 million'), text: '$5 million', value: 5_000_000, unit: 'USD', of: 'loan' }],
  quotations: [{ ...at('“We hope so,”'), speaker: 'Ruth Otieno', found: 'pronoun' }],
  reported: [{ ...at('Ruth Otieno said.'), speaker: 'Ruth Otieno', found: 'name-and-verb' }],
};

describe('draftFromSpan', () => {
  it('takes the words and the marks inside them, and cites exactly those words', () => {
    const span = { ...at('Kenya will lend Malawi $5 million by 2030'), end: at('2030').end };
    expect(draftFromSpan(source, marks, span)).toEqual({
      kind: 'figure',
      claim: 'Kenya will lend Malawi $5 million by 2030',
      language: 'en',
      people: [],
      organisations: [],
      places: ['Kenya', 'Malawi'],
      programmes: [],
      when: { iso: '2030', text: '2030', relation: 'by' },
      figures: [{ value: 5_000_000, unit: 'USD', of: 'loan' }],
      speaker: null,
      asAt: '2025-06-18',
      tags: [],
      citations: [{ source: 's1', passage: 2, span: { start: span.start, end: span.end } }],
    });
  });

  it('is a statement where speech fills half of the words, with its speaker', () => {
    expect(draftFromSpan(source, marks, at('“We hope so,” she added.'))).toMatchObject({
      kind: 'statement',
      speaker: 'Ruth Otieno',
    });
  });

  it('cuts white space at the ends of a selection and makes it single inside', () => {
    const span = { passage: 2, start: at('said.').start, end: at('“We').end };
    const draft = draftFromSpan(source, marks, { ...span, start: span.start - 1 });
    expect(draft.claim).toBe('said. “We');
    expect(draft.citations[0]?.span).toEqual({ start: span.start, end: span.end });
  });

  it('stays within the passage, whatever is selected', () => {
    const draft = draftFromSpan(source, marks, { passage: 2, start: -5, end: 10_000 });
    expect(draft.citations[0]?.span).toEqual({ start: 0, end: TEXT.length });
    expect(draftFromSpan(source, marks, { passage: 9, start: 0, end: 4 }).claim).toBe('');
    expect(draftFromSpan(source, null, at('Kenya')).places).toEqual([]);
  });

  it('says whether a year was inferred and keeps a vague date without one', () => {
    const [date] = marks.dates;
    if (!date) throw new Error('There is no date');
    const vague = { ...date, iso: null, vague: true, inferred: true };
    const of = (dates: SourceMarks['dates']) => draftFromSpan(source, { ...marks, dates }, at('by 2030')).when;
    expect(of([vague])).toEqual({ iso: null, text: '2030', relation: 'by', vague: true });
    expect(of([vague, { ...date, inferred: true }])).toEqual({
      iso: '2030',
      text: '2030',
      relation: 'by',
      yearInferred: true,
    });
  });
});
