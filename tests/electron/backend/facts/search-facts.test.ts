import { beforeEach, describe, expect, it } from 'vitest';
import type { FactQuery } from '../../../../core/contract/fact-query.ts';
import type { Fact } from '../../../../core/facts/fact.ts';
import { closeDossier } from '../../../../electron/backend/dossier/close-dossier.ts';
import type { Dossier } from '../../../../electron/backend/dossier/dossier.ts';
import { allRows } from '../../../../electron/backend/dossier/rows.ts';
import { write } from '../../../../electron/backend/dossier/write.ts';
import { recordFact } from '../../../../electron/backend/facts/record-fact.ts';
import { searchFacts } from '../../../../electron/backend/facts/search-facts.ts';
import { verifyDossier } from '../../../../electron/backend/verify/verify-dossier.ts';
import { createRandom, makeFact, makeManyFacts, makeSource } from '../../../dossiers/make-facts.ts';
import { AT, fill, prepareScratch, refusalOf } from '../../../dossiers/scratch.ts';

const scratch = prepareScratch();
const ALL: FactQuery = { query: '', kinds: [], sources: [], statuses: [], limit: 50, offset: 0 };

const FACTS: readonly Fact[] = [
  makeFact({ id: 'deal', claim: 'Malaysia and China signed a memorandum in Putrajaya.', people: ['Anwar Ibrahim'] }),
  makeFact({ id: 'growth', kind: 'figure', claim: 'The digital economy grew by 31.3 % in 2024.', asAt: '2025-04' }),
  makeFact({ id: 'cafe', claim: 'Le café de la Paix fermera, dit-on à Genève.', tags: ['Économie'] }),
  makeFact({ id: 'chinese', claim: '中国和马来西亚签署了数字经济合作备忘录。', language: 'zh-Hans' }),
  makeFact({ id: 'japanese', claim: '日本はデジタル経済の協定に署名した。', language: 'ja' }),
  makeFact({ id: 'arabic', claim: 'وقّعت ماليزيا والصين مذكرة حول الاقتصاد الرقمي.', language: 'ar' }),
  makeFact({ id: 'thai', claim: 'ไทยลงนามในบันทึกความเข้าใจด้านเศรษฐกิจดิจิทัล', language: 'th' }),
  makeFact({ id: 'hindi', claim: 'भारत ने डिजिटल अर्थव्यवस्था पर समझौता किया।', language: 'hi' }),
  makeFact({ id: 'withdrawn', status: 'withdrawn', claim: 'A memorandum was never signed.' }),
  makeFact({ id: 'speech', kind: 'statement', claim: 'Trade will double.', speaker: 'Łukasz Müller' }),
  makeFact({ id: 'joined', claim: 'The ﬁrst 🏛️ step: 𝐁old letters, then “quotes”.' }),
  makeFact({
    id: 'cited',
    claim: 'Two ministries met.',
    citations: [{ source: 'source-1', passage: 2, span: { start: 0, end: 7 } }],
  }),
];

let window: Dossier;
beforeEach(() => {
  window = scratch.open(scratch.make({ sources: [makeSource()], facts: FACTS }));
});

function find(query: string, rest: Partial<FactQuery> = {}): readonly string[] {
  return searchFacts(window, { ...ALL, query, ...rest }).hits.map(({ fact }) => fact.id);
}

/** The words of the claim that are shown as found. */
function shown(query: string): readonly string[] {
  const [hit] = searchFacts(window, { ...ALL, query }).hits;
  return hit ? hit.matches.map(({ start, end }) => hit.fact.claim.slice(start, end)) : [];
}

describe('finding facts by words', () => {
  it.each<readonly [string, readonly string[]]>([
    ['memorandum', ['deal', 'withdrawn']],
    ['memo', ['deal', 'withdrawn']],
    ['china malay', ['deal']],
    ['china memorandum', ['deal']],
    ['MALAYSIA', ['deal']],
    ['anwar', ['deal']],
    ['ibrahim malaysia', ['deal']],
    ['31.3', ['growth']],
    ['cafe', ['cafe']],
    ['CAFÉ', ['cafe']],
    ['geneve', ['cafe']],
    ['economie', ['cafe']],
    ['lukasz muller', ['speech']],
    ['马来西亚', ['chinese']],
    ['数字经济', ['chinese']],
    ['数', ['chinese']],
    ['デジタル', ['japanese']],
    ['署名', ['japanese']],
    ['الصين', []],
    ['والصين', ['arabic']],
    ['وقعت', ['arabic']],
    ['เศรษฐกิจ', ['thai']],
    ['समझौता', ['hindi']],
    ['first', ['joined']],
    ['bold', ['joined']],
    ['xyz', []],
  ])('%s finds %j', (query, expected) => {
    const exact = searchFacts(window, { ...ALL, query }).hits.filter(({ approximate }) => !approximate);
    expect(exact.map(({ fact }) => fact.id)).toEqual(expected);
  });

  it('takes only the last word as unfinished', () => {
    expect(find('mal china')).toEqual([]);
    expect(find('china mal')).toEqual(['deal']);
  });

  it('lists all without words, the newest first and retired ones last', () => {
    const found = find('');
    expect(found[0]).toBe('growth');
    expect(found.at(-1)).toBe('withdrawn');
    expect(found).toHaveLength(FACTS.length);
    expect(find('...')).toEqual(found);
  });

  it.each<readonly [string, Partial<FactQuery>, readonly string[]]>([
    ['a kind', { kinds: ['figure', 'statement'] }, ['growth', 'speech']],
    ['a status', { statuses: ['withdrawn'] }, ['withdrawn']],
    ['a source', { sources: ['source-1'] }, ['cited']],
    ['a source that is not there', { sources: ['none'] }, []],
    ['all of them', { kinds: ['agreement'], statuses: ['verified'], sources: ['source-1'] }, ['cited']],
  ])('narrows by %s, with words and without', (_name, facets, expected) => {
    expect(find('', facets)).toEqual(expected);
    expect(find('memorandum', facets)).toEqual(expected.filter((id) => id === 'withdrawn'));
  });

  it('pages through everything without repeats, in one order', () => {
    const whole = find('', { limit: 200 });
    const pages = [0, 5, 10, 15].flatMap((offset) => find('', { limit: 5, offset }));
    expect(pages).toEqual(whole);
    const total = searchFacts(window, { ...ALL, query: 'memorandum', limit: 1, offset: 1 });
    expect([total.total, total.hits.map(({ fact }) => fact.id)]).toEqual([2, ['withdrawn']]);
    expect(find('memorandum', { offset: 7 })).toEqual([]);
  });

  it.each([
    '"',
    "'",
    '" OR "',
    'NEAR(a b)',
    'claim:x',
    '* AND',
    '-memo',
    '(((',
    'a"b',
    '\\',
    '%',
    '_',
    '; DROP TABLE facts',
    '\u0000',
    '🏛️',
    '\ud800',
    'AND',
    'NOT NOT',
    'é'.repeat(200),
    'a '.repeat(100),
    '中'.repeat(200),
    '^memorandum',
    '{claim} : x',
    '+ +',
  ])('takes %j as text, whatever it means to SQL', (query) => {
    expect(() => searchFacts(window, { ...ALL, query })).not.toThrow();
    expect(find('')).toHaveLength(FACTS.length);
  });
});

describe('what is shown of a hit', () => {
  it.each<readonly [string, readonly string[]]>([
    ['memorandum china', ['China', 'memorandum']],
    ['putra', ['Putra']],
    ['geneve', ['Genève']],
    ['马来西亚', ['马来西亚']],
    ['first', ['ﬁrst']],
    ['quotes', ['quotes']],
    ['bold', ['𝐁old']],
  ])('%s: %j', (query, expected) => {
    expect(shown(query)).toEqual(expected);
  });

  it.each([
    ['anwar', 'people', 'Anwar Ibrahim'],
    ['muller trade', 'speaker', 'Łukasz Müller'],
    ['economie', 'tags', 'Économie'],
  ])('%s: by way of %s', (query, field, text) => {
    expect(searchFacts(window, { ...ALL, query }).hits[0]?.via).toEqual({ field, text });
  });

  it('is nothing outside the claim when the claim answers', () => {
    expect(searchFacts(window, { ...ALL, query: 'memorandum' }).hits[0]).toMatchObject({
      via: null,
      approximate: false,
    });
  });
});

describe('slips of the pen', () => {
  it.each([
    ['memorandun', 'deal'],
    ['memorandmu', 'deal'],
    ['memrandum', 'deal'],
    ['memoorandum', 'deal'],
    ['chnia', 'deal'],
    ['chxna', 'deal'],
    ['chna', 'deal'],
    ['putrjaya signed', 'deal'],
    ['anwra', 'deal'],
    ['digtal econ', 'growth'],
    ['ministreis', 'cited'],
  ])('%s still finds %s', (query, expected) => {
    const hits = searchFacts(window, { ...ALL, query }).hits;
    expect(hits.map(({ fact }) => fact.id)).toContain(expected);
    expect(hits.every(({ approximate }) => approximate)).toBe(true);
    expect(hits.every(({ matches, via }) => matches.length > 0 || via !== null)).toBe(true);
  });

  it('are not forgiven where nothing is near, or in short words', () => {
    for (const query of ['zzzzqqqq', 'tow', 'xi', 'memorandum zzzzqqqq']) expect(find(query)).toEqual([]);
  });

  it('come after exact hits, without repeating them, also across pages', () => {
    write(window, () =>
      recordFact(window, makeFact({ id: 'near', claim: 'Memorandums abound.' }), { at: AT, reason: 'Made' }),
    );
    const query = { ...ALL, query: 'memorandum was' };
    const [first, ...rest] = [0, 1, 2].map((offset) => searchFacts(window, { ...query, limit: 1, offset }));
    expect(first?.hits.map(({ fact }) => fact.id)).toEqual(['withdrawn']);
    expect(rest.flatMap(({ hits }) => hits.map(({ fact }) => fact.id))).not.toContain('withdrawn');
  });
});

describe('a later revision of a fact', () => {
  const recording = { at: AT, reason: 'Corrected' };

  it('replaces the words it is found by, and keeps the first', () => {
    const corrected = makeFact({ ...FACTS[0], revision: 2, claim: 'Both states initialled a treaty.', people: [] });
    write(window, () => recordFact(window, corrected, recording));
    expect(find('initialled')).toEqual(['deal']);
    expect(find('putrajaya')).toEqual([]);
    expect(allRows(window.db, `SELECT revision FROM fact_revisions WHERE fact = 'deal'`)).toHaveLength(2);
    closeDossier(window);
    expect(verifyDossier(window.path)).toEqual({ ok: true, value: [] });
  });

  it('must be newer than what is there', () => {
    expect(refusalOf(() => write(window, () => recordFact(window, makeFact({ id: 'deal' }), recording))).code).toBe(
      'exists',
    );
  });
});

describe('without FTS5', () => {
  it('finds the same by looking letter by letter, and the index is built when FTS5 is back', () => {
    const path = scratch.make({ sources: [makeSource()] }, 'Plain.dossier');
    window = scratch.open(path, { fullText: false });
    expect(window.fullText).toBe(false);
    fill(window, { facts: FACTS.filter(({ citations }) => citations.length === 0) });
    expect(find('memorandum china')).toEqual(['deal']);
    expect(find('cafe')).toEqual(['cafe']);
    expect(find('数字')).toEqual(['chinese']);
    expect(shown('geneve')).toEqual(['Genève']);
    expect(find('100%')).toEqual([]);
    closeDossier(window);
    window = scratch.open(path);
    expect(window.fullText).toBe(true);
    expect(find('memorandun').slice(0, 1)).toEqual(['deal']);
    closeDossier(window);
    expect(verifyDossier(path)).toEqual({ ok: true, value: [] });
  });
});

describe('ten thousand facts', () => {
  it('are found by any word, two words, a beginning and a slip of the pen', { timeout: 120_000 }, () => {
    const { facts, source } = makeManyFacts(10_000, 5);
    window = scratch.open(scratch.make({ sources: [source], facts }, 'Many.dossier'));
    const random = createRandom(6);
    let searches = 0;
    for (let index = 0; index < 100; index += 1) {
      const { claim } = facts[Math.floor(random() * facts.length)] ?? makeFact();
      const words = claim
        .replace('.', '')
        .split(' ')
        .sort((one, other) => other.length - one.length);
      const [long = '', other = ''] = words;
      for (const query of [long, `${other} ${long}`, long.slice(0, 4), `${long.slice(0, 3)}${long.slice(4)}`]) {
        const { total, hits } = searchFacts(window, { ...ALL, limit: 50, query });
        expect(total, query).toBeGreaterThan(0);
        expect(hits.length, query).toBe(Math.min(total, 50));
        searches += 1;
      }
      const { hits } = searchFacts(window, { ...ALL, limit: 50, query: `${other} ${long}` });
      for (const hit of hits.filter(({ approximate }) => !approximate))
        expect(hit.matches.length > 0 || hit.via !== null, hit.fact.claim).toBe(true);
    }
    console.info(`10,000 facts: ${searches} searches`);
  });
});
