import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createDossier } from '../../../electron/backend/dossier/create-dossier.ts';
import type { Desk } from '../../../renderer/state/desk.ts';
import type { OpenFact } from '../../../renderer/state/fact-editor.ts';
import { factAt } from '../../../renderer/state/fact-library.ts';
import { beginNameForm, endNameForm } from '../../../renderer/state/names-form.ts';
import { makeManyFacts } from '../../dossiers/make-facts.ts';
import { fill } from '../../dossiers/scratch.ts';
import { type TestWindow, withHome } from './test-desk.ts';

/** A window on a starter dossier of its own, its library shown. */
function withLibrary(work: (window: TestWindow) => Promise<void>): Promise<void> {
  return withHome(async ({ folder, openWindow }) => {
    const window = openWindow();
    expect(await window.desk.dossiers.create(join(folder, 'Facts.dossier'), true)).toBeNull();
    await window.desk.factLibrary.show();
    await work(window);
  });
}

const library = (desk: Desk) => desk.factLibrary.store.read();

function openFact(desk: Desk): OpenFact {
  const state = desk.factEditor.store.read();
  if (state.phase !== 'open') throw new Error(`no fact is open: ${state.phase}`);
  return state;
}

async function editFirst(desk: Desk): Promise<string> {
  const id = factAt(library(desk), 0)?.fact.id ?? '';
  desk.factEditor.open(id);
  await vi.waitFor(() => expect(openFact(desk).detail?.fact.id).toBe(id));
  return id;
}

async function press(window: TestWindow, label: string): Promise<void> {
  const notice = window.notices.findLast(({ action }) => action?.label === label);
  if (!notice?.action) throw new Error(`no notice offers ${label}`);
  notice.action.run();
}

describe('the library', () => {
  it('finds as words are typed, filters and counts by each list without its own choice', () =>
    withLibrary(async ({ desk }) => {
      const all = library(desk).total ?? 0;
      expect(all).toBeGreaterThan(60);
      desk.factLibrary.change({ kinds: ['event'] });
      await vi.waitFor(() => expect(library(desk).total).toBeLessThan(all));
      const events = library(desk).total;
      const facets = await desk.factLibrary.countFacets('kinds');
      expect(facets?.total).toBe(all);
      expect(facets?.kinds.find(({ value }) => value === 'event')?.facts).toBe(events);
      desk.factLibrary.change({ query: 'anwar' });
      await vi.waitFor(() => expect(library(desk).total).toBeLessThan(events ?? 0));
      desk.factLibrary.clear();
      await vi.waitFor(() => expect(library(desk).total).toBe(all));
    }));

  it('chooses rows one by one, from one to another and all', () =>
    withLibrary(async ({ desk }) => {
      desk.factLibrary.toggle(0);
      desk.factLibrary.toggle(0);
      desk.factLibrary.toggle(2);
      expect([...library(desk).selected.keys()]).toEqual([factAt(library(desk), 2)?.fact.id]);
      await desk.factLibrary.selectTo(5);
      expect([...library(desk).selected.keys()]).toEqual(
        [2, 3, 4, 5].map((index) => factAt(library(desk), index)?.fact.id),
      );
      await desk.factLibrary.selectAll();
      expect(library(desk).selected.size).toBe(library(desk).total);
    }));

  it('changes many facts at once, takes it back, and does it again', () =>
    withLibrary(async (window) => {
      const { desk, backend } = window;
      await desk.factLibrary.selectTo(2);
      const facts = [...library(desk).selected.keys()];
      const tag = () =>
        desk.factChanges.perform('Tagged', (dossier) =>
          backend.library.tag({ dossier, facts, add: ['for friday'], remove: [] }),
        );
      const tagged = () =>
        [...library(desk).selected.values()].filter((fact) => fact?.tags.includes('for friday')).length;
      expect(await tag()).toBeNull();
      expect(tagged()).toBe(3);
      await press(window, 'Undo');
      await vi.waitFor(() => expect(tagged()).toBe(0));
      await press(window, 'Redo');
      await vi.waitFor(() => expect(tagged()).toBe(3));
    }));

  it('chooses thousands by id, changes them in parts that can be stopped, and takes all of it back', () =>
    withHome(async ({ folder, openWindow }) => {
      const window = openWindow();
      const { desk, backend } = window;
      const made = makeManyFacts(1_100, 3);
      const path = join(folder, 'Large.dossier');
      createDossier(path, {
        id: 'made',
        fullText: true,
        fill: (dossier) => fill(dossier, { sources: [made.source], facts: made.facts }),
      });
      await desk.dossiers.open(path);
      await desk.factLibrary.show();
      await desk.factLibrary.selectAll();
      const ids = [...library(desk).selected.keys()];
      expect(new Set(ids)).toEqual(new Set(made.facts.map(({ id }) => id)));
      expect(library(desk).selected.get(factAt(library(desk), 0)?.fact.id ?? '')).not.toBeNull();
      expect([...library(desk).selected.values()].filter((fact) => fact === null)).toHaveLength(1_000);
      const tagged = async () => {
        desk.factLibrary.change({ tags: ['for friday'] });
        await vi.waitFor(async () => {
          const facets = await desk.factLibrary.countFacets('kinds');
          expect(library(desk).total).toBe(facets?.total);
        });
        return library(desk).total;
      };
      const counts: number[] = [];
      const onProgress = (count: number) => {
        counts.push(count);
        return count < 1_000;
      };
      const done = (count: number) => `${count} tagged`;
      const refusal = await desk.factChanges.performOnMany({ facts: ids, done, onProgress }, (dossier, _by, facts) =>
        backend.library.tag({ dossier, facts, add: ['for friday'], remove: [] }),
      );
      expect(refusal).toBeNull();
      expect(counts).toEqual([500, 1_000]);
      expect(window.notices.at(-1)?.title).toBe('1000 tagged');
      expect(await tagged()).toBe(1_000);
      await press(window, 'Undo');
      await vi.waitFor(() => expect(window.notices.at(-1)?.title).toBe('Undone'), { timeout: 30_000 });
      expect(await tagged()).toBe(0);
    }));

  it('keeps searches by name, and finds what is due on the day they are used', () =>
    withLibrary(async ({ desk }) => {
      desk.factLibrary.change({ dueBy: '2020-01-01' });
      expect(await desk.factLibrary.saveSearch('  Due  ')).toBeNull();
      const [saved] = library(desk).searches;
      expect(saved).toMatchObject({ name: 'Due', filter: { dueBy: '2020-01-01' } });
      if (!saved) return;
      expect(await desk.factLibrary.saveSearch('Overdue', saved)).toBeNull();
      desk.factLibrary.clear();
      desk.factLibrary.openSearch(saved, '2026-05-01');
      expect(library(desk).filter).toEqual({ dueBy: '2026-05-01' });
      await desk.factLibrary.removeSearch(saved.id);
      expect(library(desk).searches).toEqual([]);
    }));

  it('shows why it could not be read, and begins anew with another dossier', () =>
    withLibrary(async ({ desk, breakMethod }) => {
      breakMethod('facts.search');
      desk.factLibrary.change({ query: 'a' });
      await vi.waitFor(() => expect(library(desk).trouble).toBe('The disk is full.'));
      breakMethod(null);
      await desk.dossiers.close();
      expect(library(desk)).toMatchObject({ total: null, filter: {} });
    }));
});

describe('the editor', () => {
  it('saves with the name and the reason, shows the history and goes back to a revision', () =>
    withLibrary(async ({ desk }) => {
      const id = await editFirst(desk);
      const before = openFact(desk).form.claim;
      desk.factChanges.setAuthor(' Tan Mei Ling ');
      desk.factEditor.write({ claim: 'Said otherwise.' });
      desk.factEditor.giveReason('The ministry corrected it');
      expect(await desk.factEditor.save()).toBe(true);
      expect(openFact(desk).detail?.fact).toMatchObject({ id, revision: 2, claim: 'Said otherwise.' });
      desk.factEditor.show('history');
      await vi.waitFor(() => expect(openFact(desk).history).toHaveLength(2));
      expect(openFact(desk).history?.[0]).toMatchObject({ by: 'Tan Mei Ling', reason: 'The ministry corrected it' });
      await desk.factEditor.restore(1);
      await vi.waitFor(() => expect(openFact(desk).history).toHaveLength(3));
      expect(openFact(desk).form.claim).toBe(before);
      expect(factAt(library(desk), 0)?.fact.claim).toBe(before);
    }));

  it('asks before a change is lost, and loses none that is not discarded', () =>
    withLibrary(async ({ desk, notices }) => {
      await editFirst(desk);
      desk.factEditor.write({ claim: 'Half a thought' });
      desk.factEditor.close();
      expect(openFact(desk)).toMatchObject({ asking: true, form: { claim: 'Half a thought' } });
      await desk.factEditor.answer('stay');
      await desk.dossiers.close();
      expect(notices.at(-1)?.title).toBe('The fact you are editing is not saved');
      expect(openFact(desk).form.claim).toBe('Half a thought');
      desk.factEditor.close();
      await desk.factEditor.answer('save');
      expect(desk.factEditor.store.read().phase).toBe('none');
      expect(factAt(library(desk), 0)?.fact.claim).toBe('Half a thought');
    }));

  it('refuses a date no calendar has, beside its box', () =>
    withLibrary(async ({ desk }) => {
      const id = await editFirst(desk);
      desk.factEditor.write({ reviewBy: '30 February 2026' });
      expect(await desk.factEditor.save()).toBe(false);
      expect(openFact(desk).trouble.reviewBy).toMatch(/^There is no such date/);
      expect(openFact(desk).detail?.fact).toMatchObject({ id, revision: 1 });
    }));

  it('shows what somebody else made of the fact, and lets the user choose', () =>
    withLibrary(async ({ desk, backend }) => {
      const id = await editFirst(desk);
      const session = desk.session.read();
      const { base } = openFact(desk);
      const dossier = session.phase === 'open' ? session.dossier.dossier : '';
      desk.factEditor.write({ claim: 'Mine.' });
      const theirs = { dossier, fact: id, revision: 1, draft: { ...base, claim: 'Theirs.' }, reason: '', by: null };
      expect((await backend.library.revise(theirs)).ok).toBe(true);
      expect(await desk.factEditor.save()).toBe(false);
      expect(openFact(desk)).toMatchObject({ form: { claim: 'Mine.' }, theirs: { fact: { claim: 'Theirs.' } } });
      await desk.factEditor.settle('mine');
      expect(openFact(desk)).toMatchObject({ theirs: null, detail: { fact: { claim: 'Mine.', revision: 3 } } });
    }));

  it('makes a new fact', () =>
    withLibrary(async ({ desk }) => {
      const all = library(desk).total ?? 0;
      desk.factEditor.begin();
      expect(await desk.factEditor.save()).toBe(false);
      expect(openFact(desk).trouble.claim).toMatch(/needs a claim/);
      desk.factEditor.write({ claim: 'A rail link opens in 2027.', places: ['Johor'] });
      expect(await desk.factEditor.save()).toBe(true);
      expect(openFact(desk).detail?.fact).toMatchObject({ status: 'unverified', places: ['Johor'] });
      await vi.waitFor(() => expect(library(desk).total).toBe(all + 1));
    }));
});

describe('names', () => {
  it('are renamed in every fact at once, and counted under the new name', () =>
    withLibrary(async ({ desk }) => {
      const [anwar] = await desk.names.find('person', 'anwar');
      if (!anwar) throw new Error('the starter has him');
      const end = endNameForm(anwar, { ...beginNameForm(anwar), name: 'Anwar bin Ibrahim' });
      if (!end.ok) throw new Error('this is an entry');
      expect(await desk.names.save(end.entry, [])).toBeNull();
      const facets = await desk.factLibrary.countFacets('people');
      const people = facets?.people.map(({ value }) => value) ?? [];
      expect(people).toContain('Anwar bin Ibrahim');
      expect(people).not.toContain(anwar.name);
      desk.factLibrary.change({ people: ['Anwar bin Ibrahim'] });
      await vi.waitFor(() => expect(library(desk).total).toBe(anwar.facts));
      expect(factAt(library(desk), 0)?.fact.people).toContain('Anwar bin Ibrahim');
    }));
});
