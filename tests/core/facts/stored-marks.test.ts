import { describe, expect, it } from 'vitest';
import type { SourceMarks } from '../../../core/facts/source-marks.ts';
import { keepValidMarks, validateSourceMarks } from '../../../core/facts/source-marks-schema.ts';
import { validateSuggestion } from '../../../core/facts/suggestion-schema.ts';
import { makeDraft } from '../../dossiers/make-reading.ts';

const AT = { passage: 1, start: 0, end: 5 };
const MARKS: SourceMarks = {
  sentences: [AT],
  names: [{ ...AT, type: 'person', name: 'Anwar Ibrahim', role: 'Prime Minister' }],
  dates: [
    {
      ...AT,
      text: 'in\nMay',
      iso: '2026-05',
      to: '2026-06',
      relation: 'by',
      inferred: true,
      vague: false,
      other: '2026-07',
    },
  ],
  figures: [{ ...AT, text: '4 to 5', value: 4, high: 5, unit: '%', of: 'GDP', qualifier: 'about' }],
  quotations: [{ ...AT, speaker: null, found: null }],
  reported: [{ ...AT, speaker: 'a spokesman', found: 'role' }],
};

describe('marks from a file', () => {
  it('are taken as they are', () => {
    expect(validateSourceMarks(JSON.parse(JSON.stringify(MARKS)))).toEqual({ ok: true, value: MARKS });
    expect(keepValidMarks(MARKS)).toBe(MARKS);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list missing', { ...MARKS, dates: undefined }],
    ['a list too many', { ...MARKS, extra: [] }],
    ['a type there is not', { ...MARKS, names: [{ ...AT, type: 'animal', name: 'Cat' }] }],
    [
      'a date that is none',
      { ...MARKS, dates: [{ ...AT, text: 'x', iso: '2026-02-30', inferred: false, vague: false }] },
    ],
    ['a value that is none', { ...MARKS, figures: [{ ...AT, text: 'x', value: Number.NaN, unit: '', of: '' }] }],
    ['a place before the text', { ...MARKS, sentences: [{ passage: 0, start: -1, end: 0 }] }],
  ])('are refused with %s', (_name, data) => {
    expect(validateSourceMarks(data).ok).toBe(false);
  });

  it('are kept without those that pass no schema', () => {
    const names = [...MARKS.names, { ...AT, type: 'person', name: 'two\nlines' } as const];
    const figures = [{ ...AT, text: 'x'.repeat(1_001), value: 1, unit: '', of: '' }];
    expect(keepValidMarks({ ...MARKS, names, figures })).toEqual({ ...MARKS, figures: [] });
  });
});

describe('a suggestion from a file', () => {
  const suggestion = {
    id: 'one',
    state: 'open',
    draft: makeDraft('s'),
    confidence: 0.75,
    reason: 'event-words',
    edited: false,
    fact: null,
  };

  it('is taken as it is', () => {
    expect(validateSuggestion(suggestion)).toEqual({ ok: true, value: suggestion });
  });

  it.each<[string, object]>([
    ['a state there is not', { state: 'perhaps' }],
    ['more confidence than there is', { confidence: 1.5 }],
    ['a reason there is not', { reason: 'because' }],
    ['a claim without words', { draft: makeDraft('s', { claim: '' }) }],
    [
      'a span that ends before it begins',
      { draft: makeDraft('s', { citations: [{ source: 's', passage: 1, span: { start: 5, end: 5 } }] }) },
    ],
    ['an id that is none', { id: '../one' }],
    ['something more', { note: 'x' }],
  ])('is refused with %s', (_name, change) => {
    expect(validateSuggestion({ ...suggestion, ...change }).ok).toBe(false);
  });
});
