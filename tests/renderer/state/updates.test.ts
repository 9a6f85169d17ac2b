import { describe, expect, it, vi } from 'vitest';
import type { Backend } from '../../../core/contract/backend.ts';
import type { PlaceDecision } from '../../../core/contract/update-methods.ts';
import type { FactDraft } from '../../../core/facts/fact.ts';
import { linkFact } from '../../../core/note/link-fact.ts';
import type { FactLink, Note } from '../../../core/note/note.ts';
import { noteText } from '../../../core/note/note-text.ts';
import { countAttention } from '../../../renderer/state/attention.ts';
import type { Desk } from '../../../renderer/state/desk.ts';
import { accepted } from '../../dossiers/desk-backend.ts';
import { makeFact, makeSource } from '../../dossiers/make-facts.ts';
import { makeNote } from '../../dossiers/make-note.ts';
import { prepareScratch } from '../../dossiers/scratch.ts';
import { type OpenEditor, openEditor } from './open-editor.ts';
import { type TestWindow, withHome } from './test-desk.ts';

const scratch = prepareScratch();
const AGREED = makeFact({ id: 'agreed', citations: [{ source: 'source-1', passage: 1, span: null }] });
const GREW = makeFact({
  id: 'grew',
  kind: 'figure',
  claim: 'Exports grew 4.5% in 2024.',
  speaker: 'Tan Mei Ling',
  figures: [{ value: 4.5, unit: '%', of: 'exports' }],
});
const words = (text: string) => ({ type: 'text', text, marks: [] }) as const;
const reworded: FactLink = { ...linkFact(AGREED), content: [words('they signed')] };

/** One fact in a line and reworded in a list; another in three wordings, in a list, a cell and a chart. */
const NOTE: Note = makeNote({
  id: 'one',
  body: [
    { type: 'paragraph', content: [words('It is said: '), linkFact(AGREED), words(' So it is.')] },
    {
      type: 'list',
      ordered: false,
      start: 1,
      children: [
        { type: 'item', content: [reworded, words(' and '), linkFact(GREW)] },
        {
          type: 'item',
          content: [linkFact(GREW, { wording: 'attributed', words: `According to Tan Mei Ling, ${GREW.claim}` })],
        },
      ],
    },
    {
      type: 'table',
      headerRow: false,
      rows: [[{ blocks: [{ type: 'paragraph', content: [linkFact(GREW, { wording: 'figure', words: '4.5%' })] }] }]],
    },
    {
      type: 'chart',
      kind: 'bar',
      title: 'Exports',
      unit: '%',
      alt: '',
      categories: ['2023', '2024'],
      series: [
        {
          name: '',
          values: [{ value: 3 }, { value: 4.5, link: linkFact(GREW, { wording: 'figure', words: '4.5%' }) }],
        },
      ],
    },
  ],
});
const OTHER = makeNote({ id: 'two', title: 'Another', body: NOTE.body });

interface Open extends TestWindow {
  readonly editor: OpenEditor;
  readonly path: string;
  readonly openWindow: () => TestWindow;
}

/** A window on a dossier of two notes, the first of them open in its editor. */
function withNote(work: (open: Open) => Promise<void>): Promise<void> {
  return withHome(async ({ openWindow }) => {
    const path = scratch.make({ sources: [makeSource()], facts: [AGREED, GREW], notes: [NOTE, OTHER] });
    const window = openWindow();
    expect(await window.desk.dossiers.open(path)).toBeNull();
    await window.desk.notes.open('one');
    const editor = openEditor(window.desk);
    try {
      await work({ ...window, editor, path, openWindow });
    } finally {
      editor.close();
    }
  });
}

function dossierOf(desk: Desk): string {
  const now = desk.session.read();
  return now.phase === 'open' ? now.dossier.dossier : '';
}

async function draftOf(backend: Backend, dossier: string, fact: string) {
  const {
    id: _,
    revision,
    status: __,
    successor: ___,
    ...draft
  } = accepted(await backend.facts.read({ dossier, fact })).fact;
  return { revision, draft: draft as FactDraft };
}

/** As the library of this window does it. */
async function correct({ desk, backend }: TestWindow, fact: string, claim: string): Promise<void> {
  const refusal = await desk.factChanges.perform('Fact changed', async (dossier, by) => {
    const { revision, draft } = await draftOf(backend, dossier, fact);
    const value = Number(/[\d.]+(?=%)/.exec(claim)?.[0]);
    const figures = draft.figures.map((figure) => ({ ...figure, value }));
    return backend.library.revise({
      dossier,
      fact,
      revision,
      draft: { ...draft, claim, figures },
      reason: 'Corrected',
      by,
    });
  });
  expect(refusal).toBeNull();
}

const NOW = 'The two ministries signed two memoranda in Putrajaya.';
const waits = (desk: Desk) => desk.updates.store.read().places?.map(({ words: text }) => text);
const untilWaiting = (desk: Desk, count: number) => vi.waitFor(() => expect(waits(desk)).toHaveLength(count));
const keysOf = (desk: Desk) => desk.updates.store.read().places?.map(({ key }) => key) ?? [];

describe('the open note', () => {
  it('lists its places as soon as their fact is corrected in the library, with the text around', () =>
    withNote(async (open) => {
      await untilWaiting(open.desk, 0);
      await correct(open, 'agreed', NOW);
      await untilWaiting(open.desk, 2);
      expect(open.desk.updates.store.read().places).toMatchObject([
        { reworded: false, context: { before: 'It is said: ', after: ' So it is.' }, change: { after: NOW } },
        { reworded: true, words: 'they signed', change: { before: AGREED.claim, since: [{ reason: 'Corrected' }] } },
      ]);
      expect(noteText({ ...NOTE, body: open.editor.body() })).toBe(noteText(NOTE));
    }));

  it('hears of a correction in another window', () =>
    withNote(async ({ desk, path, openWindow }) => {
      await untilWaiting(desk, 0);
      const other = openWindow();
      await other.desk.dossiers.open(path);
      await correct(other, 'grew', 'Exports grew 4.1% in 2024.');
      await vi.waitFor(() => expect(waits(desk)).toHaveLength(4), { timeout: 5_000 });
      expect(desk.attention.store.read().waiting.get('one')).toBe(4);
    }));

  it('updates, keeps and pins in the text, lets each be undone and done again, and stores it', () =>
    withNote(async (open) => {
      const { desk, backend, editor } = open;
      await correct(open, 'grew', 'Exports grew 4.1% in 2024.');
      await untilWaiting(desk, 4);
      desk.updates.look(null, false);
      desk.updates.decide('update');
      expect(waits(desk)).toHaveLength(3);
      desk.updates.decide('keep');
      desk.updates.decide('pin');
      desk.updates.decide('update');
      expect(waits(desk)).toEqual([]);
      expect(desk.updates.store.read().pinned).toHaveLength(1);
      await editor.undo();
      expect(desk.updates.store.read().places).toMatchObject([
        { words: '4.5%', context: { before: 'Exports, 2024: ' } },
      ]);
      for (let step = 0; step < 3; step += 1) await editor.undo();
      expect(waits(desk)).toHaveLength(4);
      expect(editor.body()).toEqual(NOTE.body);
      for (let step = 0; step < 4; step += 1) await editor.redo();
      expect(waits(desk)).toEqual([]);
      expect(await desk.page.flush()).toBe(true);
      const dossier = dossierOf(desk);
      const changes = accepted(await backend.updates.ofNote({ dossier, note: 'one' }));
      expect(changes.map(({ words: text, pinned }) => [text, pinned])).toEqual([['4.5%', true]]);
      expect(noteText(accepted(await backend.notes.open({ dossier, note: 'one' })).note)).toContain('4.1%');
      await vi.waitFor(() => expect([...desk.attention.store.read().waiting]).toEqual([['two', 4]]));
    }));

  it('takes many decisions back in one step', () =>
    withNote(async (open) => {
      const { desk, editor } = open;
      await correct(open, 'grew', 'Exports grew 4.1% in 2024.');
      await correct(open, 'agreed', NOW);
      await untilWaiting(desk, 6);
      desk.updates.decide('update', keysOf(desk));
      expect(waits(desk)).toEqual([]);
      desk.updates.undo();
      await vi.waitFor(() => expect(waits(desk)).toHaveLength(6));
      expect(editor.body()).toEqual(NOTE.body);
      expect(desk.updates.store.read().said).toBe('Undone. 6 places to look at');
    }));

  it('asks about what the fact says by now when an older decision is taken back', () =>
    withNote(async (open) => {
      const { desk, editor } = open;
      await correct(open, 'grew', 'Exports grew 4.1% in 2024.');
      await untilWaiting(desk, 4);
      desk.updates.decide('keep', keysOf(desk));
      await desk.page.flush();
      // What is known of a place is read anew after each change of facts: undone later, it is asked about all the same.
      await correct(open, 'grew', 'Exports grew 4.2% in 2024.');
      await untilWaiting(desk, 4);
      await editor.undo();
      await desk.page.flush();
      await untilWaiting(desk, 4);
      expect(desk.updates.store.read().places?.[0]?.change.after).toBe('Exports grew 4.2% in 2024.');
    }));
});

describe('a decision in the text', () => {
  const decisions: readonly (readonly PlaceDecision['decide'][])[] = [
    ['update', 'update', 'update', 'update', 'update', 'update'],
    ['keep', 'update', 'pin', 'keep', 'update', 'keep'],
    ['pin', 'keep', 'update', 'update', 'pin', 'update'],
  ];
  for (const decided of decisions)
    it(`gives the note the dossier would give: ${decided.join(', ')}`, () =>
      withNote(async (open) => {
        const { desk, backend, editor } = open;
        await correct(open, 'agreed', NOW);
        await correct(open, 'grew', 'Exports grew 4.1% in 2024.');
        await untilWaiting(desk, 6);
        const places = desk.updates.store.read().places ?? [];
        places.forEach(({ key }, index) => {
          desk.updates.decide(decided[index] ?? 'keep', [key]);
        });
        const dossier = dossierOf(desk);
        const { version } = accepted(await backend.notes.open({ dossier, note: 'two' }));
        const asked = accepted(await backend.updates.ofNote({ dossier, note: 'two' })).map(
          ({ ordinal }, index): PlaceDecision => ({ ordinal, decide: decided[index] ?? 'keep' }),
        );
        const { note } = accepted(await backend.updates.decide({ dossier, note: 'two', version, places: asked }));
        expect(editor.body()).toEqual(note.body);
      }));
});

describe('what needs attention', () => {
  it('counts notes, days of review and contradictions, and lists a withdrawn source until it stands again', () =>
    withNote(async ({ desk }) => {
      await vi.waitFor(() => expect(desk.attention.store.read().all).not.toBeNull());
      expect(countAttention(desk.attention.store.read().all)).toBe(0);
      expect(await desk.withdrawing.set('source-1', 'Retracted by the paper')).toBeNull();
      await vi.waitFor(() => expect(desk.attention.store.read().all?.notes).toHaveLength(2));
      expect(desk.attention.store.read().all?.withdrawn).toMatchObject([
        { reason: 'Retracted by the paper', facts: 1 },
      ]);
      expect(countAttention(desk.attention.store.read().all)).toBe(2);
      await untilWaiting(desk, 2);
      expect(desk.updates.store.read().places?.[0]?.change.reasons).toEqual([
        { what: 'source-withdrawn', reason: 'Retracted by the paper' },
      ]);
      expect(desk.library.store.read().sources).toMatchObject([{ withdrawn: true }]);
      await desk.withdrawing.set('source-1', null);
      await vi.waitFor(() => expect(desk.attention.store.read().all?.withdrawn).toEqual([]));
    }));

  it('says why a source was not withdrawn, and changes nothing', () =>
    withNote(async ({ desk, breakMethod }) => {
      breakMethod('updates.withdrawSource');
      expect(await desk.withdrawing.set('source-1', 'Retracted')).toMatchObject({ message: 'The disk is full.' });
      expect(desk.library.store.read().sources).toMatchObject([{ withdrawn: false }]);
    }));
});
