import { describe, expect, it } from 'vitest';
import type { Fact, FactDraft } from '../../../core/facts/fact.ts';
import { speak } from '../../../renderer/language/t.ts';
import {
  BLANK_DRAFT,
  beginFactForm,
  draftOf,
  endFactForm,
  sameFactForm,
} from '../../../renderer/state/fact-editor-form.ts';
import { compareRevisions } from '../../../renderer/state/fact-editor-history.ts';
import { splitClaim } from '../../../renderer/state/fact-editor-split.ts';
import { beginNameForm, endNameForm } from '../../../renderer/state/names-form.ts';

const DRAFT: FactDraft = {
  ...BLANK_DRAFT,
  kind: 'figure',
  claim: 'Exports rose by 4.5%.',
  people: ['Lim Wei'],
  when: {
    iso: '2025-04-16',
    text: 'on Wednesday',
    relation: 'by',
    precision: 'the day of signing',
    yearInferred: true,
  },
  figures: [{ value: 4.5, high: 5, unit: '%', of: 'exports', qualifier: 'about' }],
  speaker: 'Lim Wei',
  asAt: '2025-04',
  tags: ['trade'],
  citations: [{ source: 'one', passage: 2, span: { start: 0, end: 4 } }],
  short: 'Exports up 4.5%',
  reviewBy: '2026',
  marking: 'OFFICIAL',
  disclosure: 'do-not-disclose',
  translation: 'other',
};

describe('the form of a fact', () => {
  it('gives back what it was made from, every part of it', () => {
    expect(endFactForm(DRAFT, beginFactForm(DRAFT))).toEqual({ ok: true, draft: DRAFT });
  });

  it('is not changed by another language of the interface, whose dates read otherwise', () => {
    const form = beginFactForm(DRAFT);
    speak('fr', false);
    try {
      const inFrench = beginFactForm(DRAFT);
      expect(inFrench.date).not.toBe(form.date);
      expect(sameFactForm(form, inFrench)).toBe(true);
      expect(endFactForm(DRAFT, form)).toEqual({ ok: true, draft: DRAFT });
      expect(sameFactForm({ ...form, date: '17 April 2025' }, inFrench)).toBe(false);
    } finally {
      speak('en', false);
    }
  });

  it('takes every part away that is emptied', () => {
    const end = endFactForm(DRAFT, {
      ...beginFactForm(DRAFT),
      short: ' ',
      reviewBy: '',
      asAt: '',
      marking: '',
      disclosure: 'unsaid',
      precision: '',
      tags: [],
    });
    expect(end).toMatchObject({ ok: true, draft: { asAt: null, tags: [], translation: 'other' } });
    if (!end.ok) return;
    for (const part of ['short', 'reviewBy', 'marking', 'disclosure']) expect(end.draft).not.toHaveProperty(part);
    expect(end.draft.when).toEqual({ iso: '2025-04-16', text: 'on Wednesday', relation: 'by', yearInferred: true });
  });

  it('says in words what no fact can be, box by box', () => {
    const form = { ...beginFactForm(DRAFT), claim: ' ', asAt: '31 February 2025', reviewBy: '2025-13', language: 'x!' };
    const [figure] = form.figures;
    const end = endFactForm(DRAFT, { ...form, figures: figure ? [{ ...figure, value: 'NaN' }] : [] });
    expect(end).toMatchObject({ ok: false });
    if (end.ok) return;
    expect(Object.keys(end.trouble).sort()).toEqual(['asAt', 'claim', 'figure 0', 'language', 'reviewBy']);
    expect(end.trouble.asAt).toMatch(/^There is no such date/);
  });
});

describe('revisions side by side', () => {
  const before: Fact = { ...DRAFT, id: 'fact', revision: 1, status: 'unverified' };
  const names = (id: string) => `<${id}>`;

  it('differ part by part, word by word', () => {
    const after: Fact = { ...before, claim: 'Exports rose by 4.1%.', status: 'disputed', tags: [] };
    expect(compareRevisions(before, after, names)).toEqual([
      {
        part: 'Claim',
        words: [
          { text: 'Exports rose by ', change: 'same' },
          { text: '4.5', change: 'removed' },
          { text: '4.1', change: 'added' },
          { text: '%.', change: 'same' },
        ],
      },
      { part: 'Status', words: expect.arrayContaining([{ text: 'Disputed', change: 'added' }]) },
      { part: 'Tags', words: [{ text: 'trade', change: 'removed' }] },
    ]);
  });

  it('name what only an id stands for, and are equal when nothing changed', () => {
    expect(compareRevisions(before, { ...before, revision: 2 }, names)).toEqual([]);
    const [change] = compareRevisions(before, { ...before, citations: [] }, names);
    expect(change?.words.map(({ text }) => text).join('')).toBe('<one>, passage 2, characters 1 to 4');
  });

  it('leave out what the dossier gives', () => {
    expect(draftOf({ ...before, status: 'superseded', successor: 'next' })).toEqual(DRAFT);
  });
});

describe('a claim to be split', () => {
  it('falls into sentences, else stays whole beside an empty box', () => {
    expect(splitClaim('Exports rose. Imports fell.')).toEqual(['Exports rose.', 'Imports fell.']);
    expect(splitClaim('Exports rose')).toEqual(['Exports rose', '']);
  });
});

describe('the form of a name', () => {
  const entry = { id: 'lim', type: 'person', name: 'Lim Wei', aliases: ['Lim'], roles: [] } as const;

  it('puts roles in order, leaves empty rows out and keeps the former name as an alias', () => {
    const end = endNameForm(entry, {
      ...beginNameForm(entry),
      name: ' Lim Wei Chen ',
      roles: [
        { key: 0, role: 'Minister', from: '2022', to: '' },
        { key: 1, role: '', from: '', to: '' },
        { key: 2, role: 'Envoy', from: 'May 2019', to: '2022' },
      ],
    });
    expect(end).toEqual({
      ok: true,
      entry: {
        id: 'lim',
        type: 'person',
        name: 'Lim Wei Chen',
        aliases: ['Lim', 'Lim Wei'],
        roles: [
          { role: 'Envoy', from: '2019-05', to: '2022' },
          { role: 'Minister', from: '2022', to: null },
        ],
      },
    });
  });

  it('says what is wrong where it is wrong', () => {
    const end = endNameForm(entry, {
      name: '',
      aliases: [],
      roles: [
        { key: 4, role: 'Envoy', from: '30 February 2020', to: '' },
        { key: 5, role: 'Envoy', from: '2022', to: '2019' },
        { key: 6, role: '', from: '2022', to: '' },
      ],
    });
    expect(end.ok ? [] : Object.keys(end.trouble)).toEqual(['name', 'role 4', 'role 5', 'role 6']);
  });
});
