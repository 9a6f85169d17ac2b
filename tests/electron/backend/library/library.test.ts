import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Backend } from '../../../../core/contract/backend.ts';
import type { Fact, FactDraft } from '../../../../core/facts/fact.ts';
import { accepted, codeOf, type DeskBackend, startBackend } from '../../../dossiers/desk-backend.ts';
import { makeFact, makeSource } from '../../../dossiers/make-facts.ts';
import { prepareScratch } from '../../../dossiers/scratch.ts';

const scratch = prepareScratch();
let desk: DeskBackend;
let page: Backend;
let dossier = '';

const FACTS = [
  makeFact({
    id: 'a',
    people: ['Anwar Ibrahim'],
    tags: ['asean'],
    citations: [{ source: 'source-1', passage: 1, span: null }],
  }),
  makeFact({ id: 'b', claim: 'Exports grew by 4.5% in 2025.', kind: 'figure', when: { iso: '2025', text: 'in 2025' } }),
  makeFact({ id: 'c', claim: 'Perjanjian itu ditandatangani.', language: 'ms' }),
];

beforeEach(async () => {
  desk = startBackend(scratch.folder());
  page = desk.as('window');
  const path = scratch.make({ sources: [makeSource()], facts: FACTS });
  ({ dossier } = accepted(await page.dossiers.open({ path })));
});
afterEach(() => desk.server.close());

const draftOf = ({ id: _, revision: __, status: ___, successor: ____, ...draft }: Fact): FactDraft => draft;
const read = async (fact: string) => accepted(await page.facts.read({ dossier, fact })).fact;
const history = async (fact: string) => accepted(await page.library.history({ dossier, fact }));

describe('changing a fact', () => {
  it('adds a revision with who, when and why, and keeps the one before', async () => {
    const draft = { ...draftOf(await read('a')), claim: 'They signed two memoranda.', reviewBy: '2027-01' };
    const change = { dossier, fact: 'a', revision: 1, draft, reason: 'Counted again', by: 'Noraini' };
    const { facts } = accepted(await page.library.revise(change));
    expect(facts).toMatchObject([{ id: 'a', revision: 2, status: 'verified', claim: 'They signed two memoranda.' }]);
    expect(await history('a')).toMatchObject([
      { fact: { revision: 2 }, by: 'Noraini', reason: 'Counted again' },
      { fact: { revision: 1, claim: FACTS[0]?.claim }, by: null },
    ]);
  });

  it('adds none when nothing is said otherwise', async () => {
    const change = { dossier, fact: 'a', revision: 1, draft: draftOf(await read('a')), reason: '', by: null };
    expect(accepted(await page.library.revise(change))).toMatchObject({ facts: [{ revision: 1 }], undo: null });
    expect(await history('a')).toHaveLength(1);
  });

  it('is refused when the fact was changed since it was read', async () => {
    accepted(await page.library.tag({ dossier, facts: ['a'], add: ['new'], remove: [] }));
    const change = { dossier, fact: 'a', revision: 1, draft: draftOf(await read('a')), reason: '', by: null };
    expect(codeOf(await page.library.revise(change))).toBe('clash');
    expect((await read('a')).revision).toBe(2);
  });

  it.each([
    ['a day that does not exist', { when: { iso: '2025-02-30', text: 'then' } }],
    ['no number', { figures: [{ value: Number.NaN, unit: '%', of: '' }] }],
    ['a claim of a megabyte', { claim: 'x'.repeat(1_000_000) }],
    ['no claim', { claim: '' }],
    ['a review day in words', { reviewBy: 'soon' }],
    ['a passage that is not there', { citations: [{ source: 'source-1', passage: 9, span: null }] }],
    ['words beyond a passage', { citations: [{ source: 'source-1', passage: 1, span: { start: 0, end: 9_999 } }] }],
  ])('is refused for %s, and changes nothing', async (_what, wrong) => {
    const draft = { ...draftOf(await read('a')), ...wrong } as FactDraft;
    const change = { dossier, fact: 'a', revision: 1, draft, reason: '', by: null };
    expect(codeOf(await page.library.revise(change))).toBe('invalid-input');
    expect(codeOf(await page.library.add({ dossier, draft, by: null }))).toBe('invalid-input');
    expect(await history('a')).toHaveLength(1);
  });

  it('restores any revision as the next one', async () => {
    const draft = { ...draftOf(await read('a')), claim: 'Otherwise.' };
    accepted(await page.library.revise({ dossier, fact: 'a', revision: 1, draft, reason: '', by: null }));
    accepted(await page.library.restore({ dossier, fact: 'a', revision: 1, by: 'Noraini' }));
    expect(await read('a')).toEqual({ ...FACTS[0], revision: 3 });
    expect(codeOf(await page.library.restore({ dossier, fact: 'a', revision: 9, by: null }))).toBe('not-found');
  });
});

describe('what facts hold', () => {
  const set = (facts: readonly string[], status: Fact['status'], successor: string | null = null) =>
    page.library.setStatus({ dossier, facts, status, successor, reason: 'Told so', by: null });

  it('is set for many at once, and taken back at once', async () => {
    const { undo } = accepted(await set(['a', 'b', 'c'], 'disputed'));
    expect((await read('b')).status).toBe('disputed');
    accepted(await page.library.takeBack({ dossier, undo: undo ?? '' }));
    for (const id of ['a', 'b', 'c']) expect(await read(id)).toMatchObject({ status: 'verified', revision: 3 });
  });

  it('names what took its place, and never in a circle', async () => {
    accepted(await set(['a'], 'superseded', 'b'));
    expect(await read('a')).toMatchObject({ status: 'superseded', successor: 'b' });
    expect(codeOf(await set(['b'], 'superseded', 'a'))).toBe('invalid-input');
    expect(codeOf(await set(['b'], 'superseded', 'b'))).toBe('invalid-input');
    accepted(await set(['b'], 'superseded', 'c'));
    expect(codeOf(await set(['c'], 'superseded', 'a'))).toBe('invalid-input');
    expect(codeOf(await set(['a'], 'verified', 'c'))).toBe('invalid-input');
    expect(codeOf(await set(['a'], 'superseded', 'nobody'))).toBe('not-found');
    accepted(await set(['a'], 'verified'));
    expect((await read('a')).successor).toBeUndefined();
  });

  it('refuses to take back what was changed since', async () => {
    const { undo } = accepted(await set(['a'], 'disputed'));
    accepted(await page.library.tag({ dossier, facts: ['a'], add: ['later'], remove: [] }));
    expect(codeOf(await page.library.takeBack({ dossier, undo: undo ?? '' }))).toBe('clash');
    expect(codeOf(await page.library.takeBack({ dossier, undo: 'unknown' }))).toBe('not-found');
  });
});

describe('facts made of others', () => {
  it('merges: the first says it, the others point to it', async () => {
    const draft = { ...draftOf(await read('a')), claim: 'Both in one.' };
    accepted(await page.library.merge({ dossier, facts: ['a', 'b'], draft, reason: 'One matter', by: null }));
    expect(await read('a')).toMatchObject({ claim: 'Both in one.', revision: 2 });
    expect(await read('b')).toMatchObject({ status: 'superseded', successor: 'a' });
  });

  it('splits: the fact keeps its place, the rest is new', async () => {
    const draft = draftOf(await read('a'));
    const drafts = [
      { ...draft, claim: 'First.' },
      { ...draft, claim: 'Second.' },
    ];
    const { facts, undo } = accepted(
      await page.library.split({ dossier, fact: 'a', revision: 1, drafts, reason: 'Two matters', by: null }),
    );
    expect(facts.map(({ claim }) => claim)).toEqual(['First.', 'Second.']);
    const [, second] = facts;
    accepted(await page.library.takeBack({ dossier, undo: undo ?? '' }));
    expect((await read('a')).claim).toBe(FACTS[0]?.claim);
    expect(codeOf(await page.facts.read({ dossier, fact: second?.id ?? '' }))).toBe('not-found');
  });

  it('pairs two languages on both sides, and lets go of a former partner', async () => {
    accepted(await page.library.pair({ dossier, fact: 'a', translation: 'c' }));
    expect([(await read('a')).translation, (await read('c')).translation]).toEqual(['c', 'a']);
    expect(codeOf(await page.library.pair({ dossier, fact: 'a', translation: 'b' }))).toBe('invalid-input');
    accepted(await page.library.pair({ dossier, fact: 'b', translation: 'c' }));
    expect([(await read('a')).translation, (await read('b')).translation]).toEqual([undefined, 'c']);
  });
});

describe('finding facts', () => {
  const ids = async (filter: object, sort = 'best') => {
    const query = { dossier, ...filter, sort, limit: 50, offset: 0 } as Parameters<Backend['facts']['search']>[0];
    return accepted(await page.facts.search(query)).hits.map(({ fact }) => fact.id);
  };

  it('filters by every facet', async () => {
    expect(await ids({ tags: ['asean'] })).toEqual(['a']);
    expect(await ids({ people: ['Anwar Ibrahim'] })).toEqual(['a']);
    expect(await ids({ sources: ['source-1'] })).toEqual(['a']);
    expect(await ids({ from: '2025-06', to: '2025-07' })).toEqual(['b']);
    expect(await ids({ from: '2026' })).toEqual([]);
    expect(await ids({ use: 'used' })).toEqual([]);
    expect((await ids({ use: 'unused' })).toSorted()).toEqual(['a', 'b', 'c']);
    expect(await ids({ dueBy: '2030' })).toEqual([]);
    expect(await ids({}, 'kind')).toEqual(['a', 'c', 'b']);
  });

  it('counts what a filter leaves', async () => {
    const facets = accepted(await page.library.facets({ dossier, filter: {} }));
    expect(facets).toMatchObject({
      total: 3,
      tags: [{ value: 'asean', facts: 1 }],
      people: [{ value: 'Anwar Ibrahim', facts: 1 }],
      sources: [{ value: 'source-1', facts: 1 }],
    });
  });

  it('keeps searches by name', async () => {
    const search = { id: 's', name: 'On ASEAN', filter: { tags: ['asean'] }, sort: 'newest' } as const;
    expect(accepted(await page.library.saveSearch({ dossier, search }))).toEqual([search]);
    expect(accepted(await page.library.removeSearch({ dossier, search: 's' }))).toEqual([]);
  });

  it('finds and shows a renamed person under either name, by one change', async () => {
    const listed = accepted(
      await page.library.names({ dossier, type: 'person', query: 'anwar', limit: 10, offset: 0 }),
    );
    expect(listed.names).toMatchObject([{ name: 'Anwar Ibrahim', stored: false, facts: 1 }]);
    const [{ stored: _, facts: __, ...entry } = never()] = listed.names;
    accepted(await page.library.saveName({ dossier, entry, replaces: [] }));
    accepted(await page.library.saveName({ dossier, entry: { ...entry, name: 'Datuk Seri Anwar' }, replaces: [] }));
    expect((await read('a')).people).toEqual(['Datuk Seri Anwar']);
    expect(await history('a')).toHaveLength(1);
    for (const name of ['Anwar Ibrahim', 'Datuk Seri Anwar']) expect(await ids({ people: [name] })).toEqual(['a']);
    expect(await ids({ query: 'datuk seri' })).toEqual(['a']);
    const other = { ...entry, id: 'other', name: 'Anwar Ibrahim', aliases: [] };
    expect(codeOf(await page.library.saveName({ dossier, entry: other, replaces: [] }))).toBe('exists');
  });
});

describe('conflicts', () => {
  it('are found across sources, settled with a reason, and gone', async () => {
    const figure = (value: number) => [{ value, unit: '%', of: 'growth' }];
    const about = { kind: 'figure', places: ['Malaysia'], organisations: ['Bank Negara Malaysia'] } as const;
    const claim = (value: string) => `Growth in Malaysia reached ${value} in 2025, Bank Negara Malaysia said.`;
    const add = async (value: number) =>
      accepted(
        await page.library.add({
          dossier,
          draft: draftOf(makeFact({ ...about, claim: claim(`${value}%`), figures: figure(value) })),
          by: null,
        }),
      ).facts[0]?.id ?? '';
    const [one, other] = [await add(4.5), await add(4.1)];
    const list = async () => accepted(await page.library.conflicts({ dossier, limit: 10, offset: 0 }));
    expect(await list()).toMatchObject({ total: 1, conflicts: [{ about: 'value' }] });
    const settle = {
      dossier,
      facts: [one, other],
      keep: other,
      others: 'superseded',
      reason: 'Revised',
      by: 'N',
    } as const;
    accepted(await page.library.settle(settle));
    expect(await read(one)).toMatchObject({ status: 'superseded', successor: other });
    expect(await list()).toMatchObject({ total: 0 });
  });
});

function never(): never {
  throw new Error('a name was expected');
}
