import { describe, expect, it } from 'vitest';
import { inputCheck } from '../../../core/contract/inputs.ts';
import type { MethodName } from '../../../core/contract/methods.ts';
import { makeDraft } from '../../dossiers/make-reading.ts';

const dossier = 'handle';
const source = 'source';
const bytes = new Uint8Array([1]);
const draft = makeDraft(source);
const takes = (method: MethodName, input: unknown) => inputCheck(method).safeParse(input).success;
const changes = (change: unknown) => takes('review.change', { dossier, source, change });

describe('an article handed over', () => {
  const good = { dossier, ticket: 'one', article: { kind: 'file', name: 'a.pdf', bytes } };

  it.each<[string, unknown]>([
    ['a file', good.article],
    ['text', { kind: 'text', text: '' }],
    ['a page', { kind: 'html', text: '<p>\u0000' }],
    [
      'a file of more than anybody takes, which the reader names',
      { kind: 'file', name: 'a', bytes: new Uint8Array(60 * 1024 * 1024) },
    ],
    ['a name that looks like a path', { kind: 'file', name: '../../etc/passwd', bytes }],
  ])('may be %s', (_name, article) => {
    expect(takes('sources.importArticle', { ...good, article })).toBe(true);
  });

  it.each<[string, unknown]>([
    ['bytes as a list', { kind: 'file', name: 'a', bytes: [1] }],
    ['bytes as text', { kind: 'file', name: 'a', bytes: 'AA==' }],
    ['bytes by their wire name', { kind: 'file', name: 'a', bytes: { $bytes: 'AA==' } }],
    ['a buffer that is no view of bytes', { kind: 'file', name: 'a', bytes: new ArrayBuffer(1) }],
    ['no name', { kind: 'file', name: '', bytes }],
    ['an endless name', { kind: 'file', name: 'x'.repeat(1_001), bytes }],
    ['a path', { kind: 'file', path: '/etc/passwd' }],
    ['an address', { kind: 'url', url: 'https://example.org' }],
    ['text of another kind', { kind: 'text', text: 7 }],
    ['both', { kind: 'text', text: 'a', bytes }],
  ])('is never %s', (_name, article) => {
    expect(takes('sources.importArticle', { ...good, article })).toBe(false);
  });

  it('has a ticket that is an id', () => {
    for (const ticket of ['', '../x', 'a b', 'x'.repeat(65), 7, null, '__proto__'])
      expect(takes('sources.importArticle', { ...good, ticket })).toBe(false);
  });
});

describe('a step of a review', () => {
  it.each<[string, unknown]>([
    ['accept', { do: 'accept', suggestions: ['one'] }],
    ['accept-above', { do: 'accept-above', confidence: 0 }],
    ['edit', { do: 'edit', suggestion: 'one', draft }],
    ['merge', { do: 'merge', suggestions: ['one', 'two'], draft }],
    ['split', { do: 'split', suggestion: 'one', drafts: [draft, draft] }],
    ['add', { do: 'add', draft }],
    ['cite', { do: 'cite', suggestion: 'one', fact: 'two' }],
    ['undo', { do: 'undo' }],
  ])('is %s', (_name, change) => {
    expect(changes(change)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['nothing', { do: 'nothing' }],
    ['of none', { do: 'accept', suggestions: [] }],
    ['of more than a source has', { do: 'accept', suggestions: Array(20_001).fill('one') }],
    ['of what is no id', { do: 'reject', suggestions: ['one', { id: 'two' }] }],
    ['above more than all', { do: 'accept-above', confidence: 1.1 }],
    ['above nothing at all', { do: 'accept-above', confidence: Number.NaN }],
    ['a merger of one', { do: 'merge', suggestions: ['one'], draft }],
    ['a split into one', { do: 'split', suggestion: 'one', drafts: [draft] }],
    ['a split into a hundred', { do: 'split', suggestion: 'one', drafts: Array(100).fill(draft) }],
    ['a draft without words', { do: 'add', draft: { ...draft, claim: '' } }],
    ['a draft with an id of its own', { do: 'add', draft: { ...draft, id: 'fact' } }],
    ['a draft with a status', { do: 'add', draft: { ...draft, status: 'verified' } }],
    ['a draft with a line break', { do: 'add', draft: { ...draft, claim: 'a\nb' } }],
    [
      'a span the wrong way round',
      { do: 'add', draft: { ...draft, citations: [{ source, passage: 1, span: { start: 5, end: 2 } }] } },
    ],
    ['a date that is none', { do: 'add', draft: { ...draft, when: { iso: '2026-02-30', text: 'x' } } }],
    [
      'a figure that is none',
      { do: 'add', draft: { ...draft, figures: [{ value: Number.POSITIVE_INFINITY, unit: '', of: '' }] } },
    ],
    ['undo with more', { do: 'undo', steps: 2 }],
  ])('is never %s', (_name, change) => {
    expect(changes(change)).toBe(false);
  });
});

it('what is known about a source is data of a source, and no more', () => {
  const good = { dossier, source, csl: { type: 'report' }, language: 'en', remark: null };
  expect(takes('sources.describe', good)).toBe(true);
  for (const wrong of [
    { csl: {} },
    { csl: { type: 'Report!' } },
    { csl: { type: 'report', issued: { 'date-parts': [['2026']] } } },
    { csl: { type: 'report', passages: [] } },
    { language: 'English' },
    { remark: 'x'.repeat(5_001) },
    { sha256: 'x' },
  ])
    expect(takes('sources.describe', { ...good, ...wrong })).toBe(false);
});

it('alike is asked for at most 200 suggestions at once', () => {
  const asked = (count: number) => takes('review.alike', { dossier, source, suggestions: Array(count).fill('one') });
  expect([0, 200, 201].map(asked)).toEqual([true, true, false]);
});
