import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Backend } from '../../../../core/contract/backend.ts';
import type { FactFilter, FactSort } from '../../../../core/facts/fact-selection.ts';
import { accepted, codeOf, type DeskBackend, startBackend } from '../../../dossiers/desk-backend.ts';
import { makeFact, makeManyFacts, makeSource } from '../../../dossiers/make-facts.ts';
import { prepareScratch } from '../../../dossiers/scratch.ts';

const scratch = prepareScratch();
let desk: DeskBackend;
let page: Backend;
let path = '';
let dossier = '';

const FACTS = [
  makeFact({ id: 'a', claim: 'Ministers agreed a digital economy pact.', people: ['Cem'], places: ['Bonn'] }),
  makeFact({ id: 'b', claim: 'The economy went digital.', people: ['Ann', 'Zoe'], speaker: 'Ann' }),
  makeFact({
    id: 'c',
    claim: 'Digital and economy, said Bea: “new digital, economy”.',
    people: ['Bea'],
    speaker: 'Bea',
  }),
  makeFact({ id: 'd', claim: '数字经济合作', status: 'withdrawn', language: 'zh-Hans', people: ['Ann'] }),
];

beforeEach(async () => {
  desk = startBackend(scratch.folder());
  page = desk.as('window');
  path = scratch.make({ sources: [makeSource()], facts: FACTS });
  ({ dossier } = accepted(await page.dossiers.open({ path })));
});
afterEach(() => desk.server.close());

async function ids(filter: FactFilter = {}, sort: FactSort = 'best'): Promise<readonly string[]> {
  return accepted(await page.library.ids({ dossier, filter, sort, limit: 20_000, offset: 0 })).ids;
}

describe('a phrase in quotes', () => {
  it.each<readonly [string, readonly string[]]>([
    ['"digital economy"', ['a', 'c']],
    ['digital economy', ['a', 'b', 'c']],
    ['“digital econ', ['a', 'c']],
    ['"digital econ"', []],
    ['„digital economy“ pact', ['a']],
    ['«数字经济»', ['d']],
    ['"economy digital"', []],
  ])('%s finds %j', async (query, expected) => {
    expect((await ids({ query })).toSorted()).toEqual(expected);
  });

  it('is shown where it stands, whatever stands between its words', async () => {
    const query = { dossier, query: '"digital economy"', limit: 5, offset: 0 };
    const hits = accepted(await page.facts.search(query)).hits;
    const shown = hits.map(({ fact, matches }) => matches.map(({ start, end }) => fact.claim.slice(start, end)));
    expect(shown.flat().toSorted()).toEqual(['digital economy', 'digital, economy']);
  });
});

describe('the ids of a list', () => {
  it('come in the order of the list, in parts, those no longer in use last', async () => {
    expect(await ids({}, 'person')).toEqual(['b', 'c', 'a', 'd']);
    const part = accepted(await page.library.ids({ dossier, filter: {}, sort: 'person', limit: 2, offset: 1 }));
    expect(part).toEqual({ total: 4, ids: ['c', 'a'] });
  });

  it('hold what nearly answers the words, as the list does', async () => {
    const { hits } = accepted(await page.facts.search({ dossier, query: 'minsters', limit: 9, offset: 0 }));
    expect(hits.map(({ fact }) => fact.id)).toEqual(['a']);
    expect(await ids({ query: 'minsters' })).toEqual(['a']);
  });

  it('are refused beyond what one answer may hold', async () => {
    expect(codeOf(await page.library.ids({ dossier, filter: {}, sort: 'best', limit: 20_001, offset: 0 }))).toBe(
      'invalid-input',
    );
  });
});

describe('lists after changes', () => {
  it('order and group by the names people have now', async () => {
    const entry = { id: 'ann', type: 'person', name: 'Ann', aliases: [], roles: [] } as const;
    accepted(await page.library.saveName({ dossier, entry, replaces: [] }));
    accepted(await page.library.saveName({ dossier, entry: { ...entry, name: 'Yan' }, replaces: [] }));
    // The first of Yan and Zoe is after Bea and Cem.
    expect(await ids({}, 'person')).toEqual(['c', 'a', 'b', 'd']);
    const facets = accepted(await page.library.facets({ dossier, filter: {}, list: 'speakers' }));
    expect(facets.speakers).toEqual([
      { value: 'Bea', facts: 1 },
      { value: 'Yan', facts: 1 },
    ]);
    expect(await ids({ speakers: ['Yan'] })).toEqual(['b']);
  });

  it('know at once of a change made here, in another window, or taken back', async () => {
    expect(await ids({ tags: ['new'] })).toEqual([]);
    const { undo } = accepted(await page.library.tag({ dossier, facts: ['a'], add: ['new'], remove: [] }));
    expect(await ids({ tags: ['new'] })).toEqual(['a']);
    const other = desk.as('other window');
    const theirs = accepted(await other.dossiers.open({ path })).dossier;
    accepted(await other.library.tag({ dossier: theirs, facts: ['b'], add: ['new'], remove: [] }));
    expect((await ids({ tags: ['new'] })).toSorted()).toEqual(['a', 'b']);
    accepted(await page.library.takeBack({ dossier, undo: undo ?? '' }));
    expect(await ids({ tags: ['new'] })).toEqual(['b']);
    const facets = accepted(await page.library.facets({ dossier, filter: {}, list: 'tags' }));
    expect(facets.tags).toEqual([{ value: 'new', facts: 1 }]);
  });

  it('know which facts notes use from the moment a note says so', async () => {
    const { note, version } = accepted(
      await page.notes.create({ dossier, template: 'information-brief', title: 'T', fields: {}, fill: false }),
    );
    expect(await ids({ use: 'used' })).toEqual([]);
    const link = {
      type: 'fact-link',
      fact: 'b',
      revision: 1,
      shown: 'b',
      content: [{ type: 'text', text: 'b', marks: [] }],
    };
    const body = [{ type: 'paragraph', content: [link] }] as unknown as typeof note.body;
    accepted(await page.notes.save({ dossier, note: { ...note, body }, version }));
    expect(await ids({ use: 'used' })).toEqual(['b']);
    accepted(await page.notes.setTrashed({ dossier, note: note.id, trashed: true }));
    expect(await ids({ use: 'used' })).toEqual([]);
    expect(await ids({ use: 'unused' })).toHaveLength(4);
  });
});

describe('a large list', () => {
  it('is the same by pages, by ids, and in every order', async () => {
    const made = makeManyFacts(2_000, 5);
    const large = scratch.make({ sources: [made.source], facts: made.facts }, 'Large.dossier');
    dossier = accepted(await page.dossiers.open({ path: large })).dossier;
    for (const sort of [
      'best',
      'newest',
      'oldest',
      'changed',
      'kind',
      'status',
      'person',
      'place',
      'source',
    ] as const) {
      const all = await ids({}, sort);
      expect(new Set(all).size, sort).toBe(2_000);
      const { hits, total } = accepted(await page.facts.search({ dossier, sort, limit: 200, offset: 900 }));
      expect(total).toBe(2_000);
      expect(
        hits.map(({ fact }) => fact.id),
        sort,
      ).toEqual(all.slice(900, 1_100));
    }
  });
});
