import { describe, expect, it } from 'vitest';
import { validateDossierData } from '../../../core/facts/dossier-data.ts';
import type { Fact } from '../../../core/facts/fact.ts';
import { validateFact } from '../../../core/facts/fact-schema.ts';
import type { Source } from '../../../core/facts/source.ts';
import { validateSource } from '../../../core/facts/source-schema.ts';

const source: Source = {
  id: 's1',
  csl: { type: 'article-newspaper', title: 'A report', issued: { 'date-parts': [[2025, 4]] } },
  language: 'en',
  remark: null,
  passages: [{ number: 1, heading: null, text: 'Twelve words.', summary: false }],
};

const fact: Fact = {
  id: 'f1',
  revision: 1,
  kind: 'figure',
  status: 'unverified',
  claim: 'There are twelve.',
  language: 'en',
  people: [],
  organisations: [],
  places: [],
  programmes: [],
  when: { iso: '2025-04', text: 'April 2025', relation: 'by' },
  figures: [{ value: 12, unit: 'words', of: 'the passage' }],
  speaker: null,
  asAt: null,
  tags: [],
  citations: [{ source: 's1', passage: 1, span: { start: 0, end: 6 } }],
};

const data = { format: 1, sources: [source], facts: [fact], notes: [] };

describe('validateFact and validateSource', () => {
  it('let good data through unchanged', () => {
    expect(validateFact(fact)).toEqual({ ok: true, value: fact });
    expect(validateSource(source)).toEqual({ ok: true, value: source });
  });

  it.each([
    ['an unknown kind', { ...fact, kind: 'rumour' }],
    ['an impossible date', { ...fact, when: { iso: '2025-02-30', text: '' } }],
    ['an infinite figure', { ...fact, figures: [{ value: Number.POSITIVE_INFINITY, unit: '', of: '' }] }],
    ['an empty claim', { ...fact, claim: '' }],
    [
      'a span that ends before it starts',
      { ...fact, citations: [{ source: 's1', passage: 1, span: { start: 3, end: 3 } }] },
    ],
    ['an unknown property', { ...fact, extra: 1 }],
  ])('refuse a fact with %s', (_name, bad) => {
    expect(validateFact(bad).ok).toBe(false);
  });

  it('refuse a source whose passages are not numbered 1, 2, 3', () => {
    expect(validateSource({ ...source, passages: [{ ...source.passages[0], number: 2 }] }).ok).toBe(false);
  });
});

describe('validateDossierData', () => {
  it('lets consistent data through', () => {
    expect(validateDossierData(data)).toEqual({ ok: true, value: data });
  });

  it.each([
    ['two sources of one id', { ...data, sources: [source, source] }],
    ['two facts of one id', { ...data, facts: [fact, fact] }],
    ['a citation of a source that is not there', { ...data, sources: [] }],
    [
      'a citation of a passage that is not there',
      { ...data, facts: [{ ...fact, citations: [{ source: 's1', passage: 2, span: null }] }] },
    ],
    [
      'a span beyond its passage',
      { ...data, facts: [{ ...fact, citations: [{ source: 's1', passage: 1, span: { start: 0, end: 99 } }] }] },
    ],
  ])('refuses %s', (_name, bad) => {
    const result = validateDossierData(bad);
    expect(result.ok).toBe(false);
  });
});
