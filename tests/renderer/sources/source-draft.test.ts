import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../core/facts/source.ts';
import { beginDraft, complainOfDate, endDraft, isMissing } from '../../../renderer/sources/source-draft.ts';

const CSL: CslItem = {
  type: 'article-newspaper',
  title: 'Rice',
  author: [{ given: 'Farah', family: 'Nadzri' }, { literal: 'Bernama' }],
  'container-title': 'The Straits Courier',
  issued: { 'date-parts': [[2026, 5]] },
  page: '4',
  URL: 'https://example.org/rice',
};

describe('bibliographic data as a form', () => {
  it('is the same data again when nobody touched it, what the form does not show included', () => {
    expect(endDraft(CSL, beginDraft({ csl: CSL, language: 'en', remark: null }))).toEqual(CSL);
  });

  it('leaves out what was emptied', () => {
    const draft = beginDraft({ csl: CSL, language: 'en', remark: null });
    const emptied = { ...draft, title: ' ', authors: [], year: '', month: '', day: '', url: '' };
    expect(endDraft(CSL, emptied)).toEqual({ type: CSL.type, 'container-title': 'The Straits Courier', page: '4' });
    expect(['title', 'author', 'issued'].map((datum) => isMissing(emptied, datum as 'title'))).toEqual([
      true,
      true,
      true,
    ]);
    expect(isMissing(emptied, 'container-title')).toBe(false);
  });

  it('knows which dates there are', () => {
    const draft = beginDraft({ csl: CSL, language: 'en', remark: null });
    const date = (year: string, month: string, day: string) => complainOfDate({ ...draft, year, month, day });
    expect(date('2026', '5', '')).toBeNull();
    expect(date('', '', '')).toBeNull();
    expect(date('2026', '2', '30')).toBe('There is no such date.');
    expect(date('', '5', '')).toBe('A date begins with its year.');
    expect(date('2026', '', '3')).toBe('A day needs its month.');
  });
});
