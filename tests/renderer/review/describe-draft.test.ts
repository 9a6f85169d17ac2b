import { describe, expect, it } from 'vitest';
import { remarkOnDate } from '../../../renderer/fact-fields/remark-on-date.ts';
import { describeDraft, writeDate, writeFigure } from '../../../renderer/review/describe-draft.ts';
import { makeDraft } from './make-review.ts';

describe('a suggestion in short words', () => {
  it('says who, when, where and how much', () => {
    const draft = makeDraft(1, null, {
      people: ['Tan Mei Ling', 'Rahim Osman'],
      places: ['Ipoh'],
      when: { iso: '2026-04', text: 'in April' },
      figures: [{ value: 12, unit: '%', of: '' }],
    });
    expect(describeDraft(draft)).toBe('Tan Mei Ling +1 · April 2026 · Ipoh · 12%');
    expect(describeDraft(makeDraft(1, null))).toBe('');
  });

  it('writes dates to their own precision, and the source’s words where there is none', () => {
    expect(writeDate({ iso: '2030', text: 'by 2030', relation: 'by' })).toBe('by 2030');
    expect(writeDate({ iso: '2024-06', to: '2025-05', text: 'June to May' })).toBe('June 2024 – May 2025');
    expect(writeDate({ iso: null, text: 'recently', vague: true })).toBe('“recently”');
  });

  it('says what was inferred, what is vague, and how exact a date is', () => {
    expect(remarkOnDate({ iso: '2026-05-03', text: '3 May' })).toEqual([]);
    expect(remarkOnDate({ iso: '2026-05', text: 'May' })).toEqual(['to the month']);
    expect(remarkOnDate({ iso: null, text: 'recently', vague: true })).toEqual(['the source fixes no date']);
    expect(remarkOnDate({ iso: '2026-05-03', text: 'on Sunday', yearInferred: true })).toEqual([
      'year taken from the day of publication: the source says “on Sunday”',
    ]);
  });

  it.each([
    [{ value: 4.5, unit: '%', of: 'GDP', qualifier: 'over' }, 'over 4.5% of GDP'],
    [{ value: 1200, high: 1500, unit: 't', of: 'rice' }, '1,200 to 1,500 t of rice'],
    [{ value: 28.5e6, unit: 'MYR', of: 'per year' }, '28,500,000 MYR per year'],
    [{ value: 41, unit: 'days', of: 'days' }, '41 days'],
    [{ value: 3, unit: '', of: 'ministers' }, '3 ministers'],
  ])('writes the figure %o', (figure, words) => expect(writeFigure(figure)).toBe(words));
});
