import { describe, expect, it } from 'vitest';
import type { CarriedFacts } from '../../../../core/facts/carried-facts.ts';
import { validateCarriedFacts } from '../../../../core/facts/carried-facts-schema.ts';
import type { Fact } from '../../../../core/facts/fact.ts';
import { linkFact } from '../../../../core/note/link-fact.ts';
import { bringFacts } from '../../../../electron/backend/copying/bring-facts.ts';
import { carryFacts } from '../../../../electron/backend/copying/carry-facts.ts';
import { PARTIAL } from '../../../../electron/backend/copying/place-sources.ts';
import type { Dossier } from '../../../../electron/backend/dossier/dossier.ts';
import { allRows } from '../../../../electron/backend/dossier/rows.ts';
import { readFacts, readRevision } from '../../../../electron/backend/facts/read-facts.ts';
import { reviseFact } from '../../../../electron/backend/library/edit-facts.ts';
import { takeBack } from '../../../../electron/backend/library/undo-changes.ts';
import { openNote } from '../../../../electron/backend/notes/read-notes.ts';
import { saveNote } from '../../../../electron/backend/notes/save-note.ts';
import { listSources, readWholeSource } from '../../../../electron/backend/sources/read-sources.ts';
import { withdrawSource } from '../../../../electron/backend/updates/withdraw-source.ts';
import { verifyDossier } from '../../../../electron/backend/verify/verify-dossier.ts';
import { makeFact, makeSource } from '../../../dossiers/make-facts.ts';
import { makeNote } from '../../../dossiers/make-note.ts';
import { AT, prepareScratch, refusalOf } from '../../../dossiers/scratch.ts';

const scratch = prepareScratch();
let ids = 0;
const newId = () => {
  ids += 1;
  return `new-${ids}`;
};
const setup = { clock: () => AT, newId };

const GROWTH = makeFact({
  id: 'growth',
  claim: 'Exports grew by 4.5%.',
  when: { iso: '2025', text: 'in 2025' },
  citations: [{ source: 'source-1', passage: 2, span: { start: 0, end: 9 } }],
});
const TALKS = makeFact({
  id: 'talks',
  claim: 'Talks began in May.',
  citations: [{ source: 'source-1', passage: 3, span: null }],
});

function begin(): { readonly here: Dossier; readonly there: Dossier } {
  const here = scratch.open(scratch.make({ sources: [makeSource()], facts: [GROWTH, TALKS] }, 'Here.dossier'));
  const there = scratch.open(scratch.make({ notes: [makeNote()] }, 'There.dossier'));
  return { here, there };
}

/** Over a clipboard: as text, and checked like anything from there. */
function carry(dossier: Dossier, ...places: readonly { readonly fact: string; readonly revision: number }[]) {
  const carried = validateCarriedFacts(JSON.parse(JSON.stringify(carryFacts(dossier, places))));
  if (!carried.ok) throw new Error(carried.error);
  return carried.value;
}

const bring = (dossier: Dossier, carried: CarriedFacts, dryRun = false) =>
  bringFacts(dossier, { carried, dryRun }, setup);
const only = (dossier: Dossier): readonly Fact[] => [
  ...readFacts(
    dossier,
    allRows(dossier.db, 'SELECT id FROM facts ORDER BY row').map(({ id }) => String(id)),
  ).values(),
];
const revise = (dossier: Dossier, fact: Fact, claim: string) => {
  const { id, revision, status: _, successor: __, ...draft } = fact;
  const given = { fact: id, revision, draft: { ...draft, claim } };
  return reviseFact(dossier, given, { at: AT, reason: '', by: 'Amélie', newId }).facts;
};
const isSound = (dossier: Dossier) => expect(verifyDossier(dossier.path)).toEqual({ ok: true, value: [] });

describe('facts carried into another dossier', () => {
  it('come with the passages they cite, their spans, and nothing else of the source', () => {
    const { here, there } = begin();
    const carried = carry(here, { fact: 'growth', revision: 1 });
    expect(JSON.stringify(carried)).not.toContain('Passage 1');
    expect(JSON.stringify(carried)).not.toContain('Passage 3');
    expect(bring(there, carried)).toEqual({
      facts: [{ from: 'growth', fact: 'growth', how: 'new', revisions: [{ from: 1, to: 1 }] }],
      sources: 1,
      undo: expect.any(String),
    });
    expect(only(there)).toEqual([
      { ...GROWTH, citations: [{ source: 'source-1', passage: 1, span: { start: 0, end: 9 } }] },
    ]);
    const source = readWholeSource(there, 'source-1');
    expect(source).toMatchObject({ csl: makeSource().csl, language: 'en-GB', remark: PARTIAL });
    expect(source.passages.map(({ text }) => text)).toEqual([makeSource().passages[1]?.text]);
    isSound(there);
  });

  it('writes nothing on a dry run, which answers the same', () => {
    const { here, there } = begin();
    const carried = carry(here, { fact: 'growth', revision: 1 });
    const asked = bring(there, carried, true);
    expect(only(there)).toEqual([]);
    expect(bring(there, carried)).toEqual({ ...asked, undo: expect.any(String) });
  });

  it('are known again the second time, and a further passage joins the source that came', () => {
    const { here, there } = begin();
    bring(there, carry(here, { fact: 'growth', revision: 1 }));
    const again = bring(there, carry(here, { fact: 'growth', revision: 1 }, { fact: 'talks', revision: 1 }));
    expect(again.facts.map(({ how }) => how)).toEqual(['same', 'new']);
    expect(again.sources).toBe(0);
    expect(listSources(there).map(({ passages, facts }) => [passages, facts])).toEqual([[2, 2]]);
    expect(readFacts(there, ['talks']).get('talks')?.citations).toEqual([
      { source: 'source-1', passage: 2, span: null },
    ]);
    isSound(there);
    if (again.undo) takeBack(there, again.undo, { at: AT, newId });
    expect(listSources(there).map(({ passages }) => passages)).toEqual([1]);
    isSound(there);
  });

  it('rest on the article this dossier has, by its text, whatever it is called here', () => {
    const { here } = begin();
    const own = makeSource({ id: 'own', csl: { type: 'report', title: 'As filed here' } });
    const there = scratch.open(scratch.make({ sources: [own] }, 'Own.dossier'));
    expect(bring(there, carry(here, { fact: 'growth', revision: 1 })).sources).toBe(0);
    expect(readFacts(there, ['growth']).get('growth')?.citations).toEqual([
      { source: 'own', passage: 2, span: { start: 0, end: 9 } },
    ]);
    isSound(there);
  });

  it('are matched with a fact of the same claim and date, not with one of another date', () => {
    const { here } = begin();
    const facts = [
      makeFact({ id: 'other', claim: GROWTH.claim, when: { iso: '2024', text: '' } }),
      makeFact({ id: 'mine', claim: GROWTH.claim, when: { iso: '2025', text: 'last year' } }),
    ];
    const there = scratch.open(scratch.make({ facts }, 'Own.dossier'));
    expect(bring(there, carry(here, { fact: 'growth', revision: 1 }))).toEqual({
      facts: [{ from: 'growth', fact: 'mine', how: 'matched', revisions: [{ from: 1, to: 1 }] }],
      sources: 0,
      undo: null,
    });
    expect(only(there)).toHaveLength(2);
  });

  it('get an id of their own where another fact or source has it', () => {
    const { here } = begin();
    const content = {
      sources: [makeSource({ csl: { type: 'book', title: 'Another' }, passages: [] })],
      facts: [makeFact({ id: 'growth', claim: 'Something else.' })],
    };
    const there = scratch.open(scratch.make(content, 'Own.dossier'));
    const carried = carry(here, { fact: 'growth', revision: 1 });
    const [brought] = bring(there, carried).facts;
    expect(brought).toMatchObject({ from: 'growth', how: 'new', fact: expect.stringMatching(/^new-/) });
    expect(listSources(there)).toHaveLength(2);
    // The same from there again is what came before.
    expect(bring(there, carried).facts).toMatchObject([{ how: 'matched', fact: brought?.fact }]);
    isSound(there);
  });

  it('say what a place was told and what holds now: a place that waits goes on waiting', () => {
    const { here, there } = begin();
    revise(here, GROWTH, 'Exports grew by 4.1%.');
    const [brought] = bring(there, carry(here, { fact: 'growth', revision: 1 })).facts;
    expect(brought?.revisions).toEqual([
      { from: 1, to: 1 },
      { from: 2, to: 2 },
    ]);
    expect(readRevision(there, 'growth', 1)?.claim).toBe('Exports grew by 4.5%.');
    expect(only(there)).toMatchObject([{ revision: 2, claim: 'Exports grew by 4.1%.' }]);
    isSound(there);
  });

  it('name no revision for words that the fact here never said', () => {
    const { here } = begin();
    revise(here, GROWTH, 'Exports grew by 4.1%.');
    const facts = [makeFact({ id: 'mine', claim: 'Exports grew by 4.1%.', when: { iso: '2025', text: '' } })];
    const there = scratch.open(scratch.make({ facts }, 'Own.dossier'));
    expect(bring(there, carry(here, { fact: 'growth', revision: 1 })).facts).toMatchObject([
      {
        how: 'matched',
        revisions: [
          { from: 1, to: null },
          { from: 2, to: 1 },
        ],
      },
    ]);
  });

  it('know a fact again that was corrected here since: the place then waits', () => {
    const { here, there } = begin();
    const carried = carry(here, { fact: 'growth', revision: 1 });
    bring(there, carried);
    revise(there, only(there)[0] ?? GROWTH, 'Exports grew by 5%.');
    expect(bring(there, carried).facts).toEqual([
      { from: 'growth', fact: 'growth', how: 'same', revisions: [{ from: 1, to: 1 }] },
    ]);
  });

  it('keep a pair that came along and a source that was withdrawn; let go of what stayed behind', () => {
    const pair = [
      { ...GROWTH, translation: 'talks' },
      { ...TALKS, language: 'ms', translation: 'growth' },
      makeFact({ id: 'old', claim: 'Older.', status: 'superseded', successor: 'growth' }),
    ];
    const here = scratch.open(scratch.make({ sources: [makeSource()], facts: pair }, 'Pair.dossier'));
    withdrawSource(here, 'source-1', 'Retracted', { at: AT, by: null });
    const there = scratch.open(scratch.make({}, 'There.dossier'));
    bring(there, carry(here, { fact: 'old', revision: 1 }));
    expect(only(there)[0]).not.toHaveProperty('successor');
    const places = ['growth', 'talks'].map((fact) => ({ fact, revision: 1 }));
    bring(there, carry(here, ...places));
    expect(only(there).slice(1)).toMatchObject([{ translation: 'talks' }, { translation: 'growth' }]);
    expect(allRows(there.db, 'SELECT withdrawn_reason AS why FROM sources')).toEqual([{ why: 'Retracted' }]);
    isSound(there);
  });

  it('go again, with their source, when it is taken back; not while a note uses them', () => {
    const { here, there } = begin();
    const { undo } = bring(there, carry(here, { fact: 'growth', revision: 1 }));
    const { note, version } = openNote(there, 'note-1');
    const used = { ...note, body: [{ type: 'paragraph', content: [linkFact(GROWTH)] } as const] };
    const saved = saveNote(there, used, version, AT);
    expect(refusalOf(() => takeBack(there, undo ?? '', { at: AT, newId }))).toMatchObject({ code: 'clash' });
    expect(only(there)).toHaveLength(1);
    saveNote(there, note, saved.version, AT);
    takeBack(there, undo ?? '', { at: AT, newId });
    expect([only(there), listSources(there)]).toEqual([[], []]);
    isSound(there);
  });
});

describe('what a forged clipboard says', () => {
  const good = () => carry(begin().here, { fact: 'growth', revision: 1 });
  const change = (at: (carried: ReturnType<typeof JSON.parse>) => void) => {
    const data = JSON.parse(JSON.stringify(good()));
    at(data);
    return validateCarriedFacts(data);
  };

  it.each<[string, (carried: ReturnType<typeof JSON.parse>) => void]>([
    ['a fact twice', (data) => data.facts.push(data.facts[0])],
    ['revisions out of order', (data) => data.facts[0].revisions.push(data.facts[0].revisions[0])],
    ['a span beyond its passage', (data) => (data.facts[0].revisions[0].citations[0].span.end = 9_999)],
    ['a passage that is not there', (data) => (data.sources[0].passages[0].number = 9)],
    ['a source that is not there', (data) => (data.sources = [])],
    ['a day there is not', (data) => (data.facts[0].revisions[0].when.iso = '2025-02-30')],
    ['more than a fact has', (data) => (data.facts[0].revisions[0].script = 'x')],
    ['a claim of a megabyte', (data) => (data.facts[0].revisions[0].claim = 'x'.repeat(1_000_000))],
    ['no list', (data) => (data.facts = {})],
  ])('is refused: %s', (_name, at) => {
    expect(change(at).ok).toBe(false);
  });

  it('makes no circle of successors and no pair that is none', () => {
    const { there } = begin();
    const circle = (id: string, successor: string) => ({
      revisions: [makeFact({ id, claim: `${id}.`, status: 'superseded', successor, translation: id })],
    });
    const checked = validateCarriedFacts({ facts: [circle('a', 'b'), circle('b', 'a')], sources: [] });
    if (checked.ok) bring(there, checked.value);
    expect(only(there).filter(({ successor, translation }) => successor ?? translation)).toEqual([]);
    expect(only(there)).toHaveLength(2);
    isSound(there);
  });
});
