import { describe, expect, it } from 'vitest';
import type { FactDraft } from '../../../core/facts/fact.ts';
import { beginForm, type DraftForm, endForm } from '../../../renderer/state/draft-form.ts';

const DRAFT: FactDraft = {
  kind: 'figure',
  claim: 'Trade reached about 4.5 to 5 billion dollars in May.',
  language: 'en',
  people: ['Tan Mei Ling'],
  organisations: [],
  places: ['Ipoh'],
  programmes: [],
  when: { iso: '2026-05', to: '2026-06', text: 'in May', relation: 'by', yearInferred: true },
  figures: [{ value: 4.5e9, high: 5e9, unit: 'USD', of: 'trade', qualifier: 'about' }],
  speaker: 'Tan Mei Ling',
  asAt: '2026-06-01',
  tags: ['trade'],
  citations: [{ source: 's1', passage: 2, span: { start: 0, end: 20 } }],
};

function end(change: Partial<DraftForm>, draft = DRAFT) {
  return endForm(draft, { ...beginForm(draft), ...change });
}

function kept(change: Partial<DraftForm>, draft = DRAFT): FactDraft {
  const done = end(change, draft);
  if (!done.ok) throw new Error(JSON.stringify(done.trouble));
  return done.draft;
}

describe('a draft as a form', () => {
  it('is the same draft again when nobody touched it', () => {
    const vague: FactDraft = { ...DRAFT, when: { iso: null, text: 'in recent years', vague: true }, speaker: null };
    for (const draft of [DRAFT, vague, { ...DRAFT, when: null, figures: [] }])
      expect(JSON.stringify(kept({}, draft))).toBe(JSON.stringify(draft));
  });

  it('keeps what a box does not show when only that box changes', () => {
    expect(kept({ claim: '  Worded anew. ' })).toEqual({ ...DRAFT, claim: 'Worded anew.' });
    expect(kept({ speaker: ' ' }).speaker).toBeNull();
  });

  it('says which words the source has for a date, and forgets the inference once it is put right', () => {
    expect(kept({ date: '3 May 2025', until: '' }).when).toEqual({ iso: '2025-05-03', text: 'in May', relation: 'by' });
    expect(kept({ date: '', until: '' }).when).toBeNull();
    expect(kept({ date: '2024', until: '', relation: 'on' }, { ...DRAFT, when: null }).when).toEqual({
      iso: '2024',
      text: '2024',
    });
  });

  it('lets words that fix no date stand, or go', () => {
    const draft: FactDraft = { ...DRAFT, when: { iso: null, text: 'in recent years', vague: true } };
    expect(kept({ relation: 'by' }, draft).when).toEqual({ iso: null, text: 'in recent years', vague: true });
    expect(kept({ vague: '' }, draft).when).toBeNull();
  });

  it('complains in the box that is wrong', () => {
    const trouble = (change: Partial<DraftForm>) => {
      const done = end(change);
      return done.ok ? [] : Object.keys(done.trouble);
    };
    expect(trouble({ claim: ' ' })).toEqual(['claim']);
    expect(trouble({ date: '31 February 2025' })).toEqual(['date']);
    expect(trouble({ date: '' })).toEqual(['date']);
    expect(trouble({ until: 'later' })).toEqual(['until']);
    expect(trouble({ date: '2026-07', until: 'June 2026' })).toEqual(['until']);
    const [figure] = beginForm(DRAFT).figures;
    if (!figure) throw new Error('no figure');
    expect(trouble({ figures: [{ ...figure, value: 'many' }] })).toEqual(['figure 0']);
    expect(trouble({ figures: [{ ...figure, high: '1' }] })).toEqual(['figure 0']);
    expect(trouble({ speaker: 'x'.repeat(301) })).toEqual(['claim']);
  });

  it('takes figures as they are typed and leaves rows nobody filled out', () => {
    const empty = { qualifier: '', value: '', high: '', unit: '', of: '' };
    const figures = [
      ...beginForm(DRAFT).figures,
      { key: 1, ...empty },
      { key: 2, ...empty, value: '1.2 million', unit: ' t ', of: 'rice' },
    ];
    expect(kept({ figures }).figures).toEqual([...DRAFT.figures, { value: 1_200_000, unit: 't', of: 'rice' }]);
  });
});
