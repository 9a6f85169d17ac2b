import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CslItem, Source } from '../../../../core/facts/source.ts';
import { canonicalAddress, findEditionBefore } from '../../../../electron/backend/importing/find-edition.ts';
import { makeSource } from '../../../dossiers/make-facts.ts';
import { prepareScratch } from '../../../dossiers/scratch.ts';

const scratch = prepareScratch();

const TEXTS = [
  'Short line.',
  'The Ministry of Digital Affairs signed a pact with the Zürich Data Institute on Tuesday in Putrajaya.',
  'It covers 40,000 engineers, who will be trained in five towns over the next three years and then hired.',
];
const OTHERS = [
  'Heavy rain closed the road to Ipoh for the second day, and the police asked drivers to stay away.',
  'Schools stay shut.',
];
const DATA: CslItem = {
  type: 'article-newspaper',
  title: 'Pact signed',
  'container-title': 'The Straits Post',
  issued: { 'date-parts': [[2026, 3, 12]] },
};

function sourceOf(csl: CslItem, texts: readonly string[] = OTHERS, id = 'fresh'): Source {
  return makeSource({
    id,
    csl,
    passages: texts.map((text, index) => ({ number: index + 1, heading: null, text, summary: false })),
  });
}

function findFor(known: Source, fresh: Source): string | null {
  return findEditionBefore(
    scratch.open(scratch.make({ sources: [known] }, `${readdirSync(scratch.folder()).length}.dossier`)),
    fresh,
  );
}
const known = (csl: CslItem = { type: 'article' }) => sourceOf(csl, TEXTS, 'known');

describe('a version of a source', () => {
  it.each([
    ['https://www.example.org/news/pact?utm_source=mail#top', 'the same address, told otherwise'],
    ['http://example.org/news/pact/', 'the same address without encryption'],
  ])('stands at %s (%s)', (url) => {
    expect(
      findFor(
        known({ type: 'webpage', URL: 'https://example.org/news/pact' }),
        sourceOf({ type: 'webpage', URL: url }),
      ),
    ).toBe('known');
  });

  it.each([
    ['title, paper and day', DATA],
    ['title and paper, the day known to the month', { ...DATA, issued: { 'date-parts': [[2026, 3]] } }],
    ['title in other letters and white space', { ...DATA, title: 'PACT  signed' }],
  ])('has the same %s', (_name, csl) => {
    expect(findFor(known(DATA), sourceOf(csl))).toBe('known');
  });

  it('has the same title and most words, where paper and day are not known', () => {
    const { title } = DATA;
    const retold = TEXTS.map((text) => text.replace('Tuesday', 'Wednesday').replace('40,000', '45,000'));
    expect(
      findFor(
        known({ type: 'article', title: title ?? '' }),
        sourceOf({ type: 'article', title: title ?? '' }, retold),
      ),
    ).toBe('known');
  });

  it.each([
    [
      'one paragraph changed',
      [TEXTS[0] ?? '', TEXTS[1] ?? '', 'All of this paragraph is new and says something else, at some length.'],
    ],
    ['a beginning of it', [TEXTS[0] ?? '', TEXTS[1] ?? '']],
    ['it, and as much again', [...TEXTS, ...OTHERS]],
  ])('has most of the paragraphs: %s', (_name, texts) => {
    expect(findFor(known(), sourceOf({ type: 'article' }, texts))).toBe('known');
  });
});

describe('a version without one paragraph that is the same', () => {
  const retold = TEXTS.map((text) => text.replace('Tuesday', 'Wednesday').replace('40,000', '45,000'));

  it('is known by its words', () => {
    expect(findFor(known(), sourceOf({ type: 'article' }, retold))).toBe('known');
  });

  it('among hundreds of other sources', () => {
    const others = Array.from({ length: 300 }, (_unused, index) =>
      sourceOf(
        { type: 'article' },
        [`Report ${index}: the ministry of transport signed a pact on engineers with an institute in town ${index}.`],
        `other-${index}`,
      ),
    );
    const dossier = scratch.open(scratch.make({ sources: [...others, known()] }));
    expect(findEditionBefore(dossier, sourceOf({ type: 'article' }, retold))).toBe('known');
  });

  it('is not known by the words of a short text, nor without full-text search', () => {
    const short = ['The ministry signed it.'];
    expect(
      findFor(
        sourceOf({ type: 'article' }, short, 'known'),
        sourceOf({ type: 'article' }, ['The ministry signed it!']),
      ),
    ).toBeNull();
    const dossier = scratch.open(scratch.make({ sources: [known()] }, 'Plain.dossier'), { fullText: false });
    expect(findEditionBefore(dossier, sourceOf({ type: 'article' }, retold))).toBeNull();
  });
});

describe('another article', () => {
  it.each([
    [
      'another address of the site',
      { type: 'webpage', URL: 'https://example.org/news/rain' },
      { type: 'webpage', URL: 'https://example.org/news/pact' },
    ],
    [
      'the front page of the site',
      { type: 'webpage', URL: 'https://example.org/' },
      { type: 'webpage', URL: 'https://www.example.org' },
    ],
    ['the same title on another day', { ...DATA, issued: { 'date-parts': [[2026, 3, 19]] } }, DATA],
    ['the same title in another paper', { ...DATA, 'container-title': 'The Gazette' }, DATA],
    ['the same title without any paper, and other words', { type: 'article', title: 'Pact signed' }, DATA],
    ['no data at all, and other words', { type: 'article' }, { type: 'article' }],
  ])('has %s', (_name, fresh: CslItem, before: CslItem) => {
    expect(findFor(known(before), sourceOf(fresh))).toBeNull();
  });

  it('shares a short line or a small part of its text', () => {
    const shared = [
      TEXTS[0] ?? '',
      ...OTHERS,
      ...OTHERS.map((text) => `${text} And again.`),
      ...OTHERS.map((text) => `Once more: ${text}`),
    ];
    expect(findFor(known(), sourceOf({ type: 'article' }, shared))).toBeNull();
    expect(findFor(known(), sourceOf({ type: 'article' }, [...shared, TEXTS[1] ?? '']))).toBeNull();
  });
});

it('takes data of anybody’s as it is: what is no text is nothing', () => {
  const dossier = scratch.open(scratch.make({ sources: [known(DATA)] }));
  for (const csl of [
    '{}',
    'no json',
    '{"title": 7, "URL": [], "issued": "today"}',
    '{"URL": "https://[", "issued": {"date-parts": []}}',
  ]) {
    dossier.db.prepare('UPDATE sources SET csl = ?').run(csl);
    expect(findEditionBefore(dossier, sourceOf(DATA))).toBeNull();
  }
});

it.each([
  ['https://m.example.org/a/b/?b=2&a=1&fbclid=xyz#part', 'example.org/a/b?a=1&b=2'],
  ['http://example.org/a', 'example.org/a'],
  ['https://example.org/?p=12', 'example.org?p=12'],
  ['https://example.org/', null],
  ['file:///home/a.html', null],
  ['no address', null],
])('spells the address %s as %s', (address, spelt) => {
  expect(canonicalAddress(address)).toBe(spelt);
});
