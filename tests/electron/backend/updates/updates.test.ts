import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Backend } from '../../../../core/contract/backend.ts';
import type { FactDraft } from '../../../../core/facts/fact.ts';
import { linkFact } from '../../../../core/note/link-fact.ts';
import type { Note } from '../../../../core/note/note.ts';
import { noteText } from '../../../../core/note/note-text.ts';
import { accepted, codeOf, type DeskBackend, startBackend } from '../../../dossiers/desk-backend.ts';
import { makeFact, makeSource } from '../../../dossiers/make-facts.ts';
import { makeNote } from '../../../dossiers/make-note.ts';
import { prepareScratch } from '../../../dossiers/scratch.ts';

const scratch = prepareScratch();
let desk: DeskBackend;
let page: Backend;
let dossier = '';

const FACT = makeFact({ id: 'f', citations: [{ source: 'source-1', passage: 1, span: null }] });
const noteOn = (id: string): Note =>
  makeNote({
    id,
    title: `Note ${id}`,
    body: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'It is said: ', marks: [] },
          linkFact(FACT),
          { type: 'text', text: ' So it is.', marks: [] },
        ],
      },
    ],
  });

beforeEach(async () => {
  desk = startBackend(scratch.folder());
  page = desk.as('window');
  const path = scratch.make({ sources: [makeSource()], facts: [FACT], notes: ['one', 'two', 'three'].map(noteOn) });
  ({ dossier } = accepted(await page.dossiers.open({ path })));
});
afterEach(() => desk.server.close());

const NOW = 'The two ministries signed two memoranda.';

async function correct(claim = NOW): Promise<void> {
  const { fact } = accepted(await page.facts.read({ dossier, fact: 'f' }));
  const { id: _, revision, status: __, successor: ___, ...draft } = fact;
  const change = {
    dossier,
    fact: 'f',
    revision,
    draft: { ...draft, claim } as FactDraft,
    reason: 'Corrected',
    by: 'N',
  };
  accepted(await page.library.revise(change));
}
const waiting = async () =>
  accepted(await page.updates.waiting({ dossier }))
    .map(({ note }) => note)
    .toSorted();
const textOf = async (note: string) => noteText(accepted(await page.notes.open({ dossier, note })).note);
async function decide(note: string, what: 'update' | 'keep' | 'pin' | 'unpin') {
  const { version } = accepted(await page.notes.open({ dossier, note }));
  return page.updates.decide({ dossier, note, version, places: [{ ordinal: 0, decide: what }] });
}

describe('a corrected fact', () => {
  it('changes no note by itself, and every note using it says so', async () => {
    const before = await textOf('one');
    await correct();
    expect(await textOf('one')).toBe(before);
    expect(await waiting()).toEqual(['one', 'three', 'two']);
    expect(accepted(await page.updates.ofNote({ dossier, note: 'one' }))).toMatchObject([
      {
        ordinal: 0,
        words: FACT.claim,
        before: FACT.claim,
        after: NOW,
        context: { before: 'It is said: ', after: ' So it is.' },
        reasons: [{ what: 'wording' }],
        since: [{ revision: 2, by: 'N', reason: 'Corrected' }],
        source: { id: 'source-1' },
      },
    ]);
  });

  it('is taken in one note, kept in another, pinned in the third', async () => {
    await correct();
    accepted(await decide('one', 'update'));
    accepted(await decide('two', 'keep'));
    accepted(await decide('three', 'pin'));
    expect(await textOf('one')).toContain(NOW);
    expect(await textOf('two')).toContain(FACT.claim);
    expect(await textOf('three')).toContain(FACT.claim);
    expect(await waiting()).toEqual([]);
    await correct('They signed three.');
    expect(await waiting()).toEqual(['one', 'two']);
    accepted(await decide('three', 'unpin'));
    expect(await waiting()).toEqual(['one', 'three', 'two']);
  });

  it('asks nothing when only tags changed', async () => {
    accepted(await page.library.tag({ dossier, facts: ['f'], add: ['asean'], remove: [] }));
    expect(await waiting()).toEqual([]);
  });

  it('asks when its status changes, and says from what to what', async () => {
    const change = { dossier, facts: ['f'], status: 'withdrawn', successor: null, reason: 'Wrong', by: null } as const;
    accepted(await page.library.setStatus(change));
    expect(accepted(await page.updates.ofNote({ dossier, note: 'two' }))).toMatchObject([
      { before: FACT.claim, after: FACT.claim, reasons: [{ what: 'status', from: 'verified', to: 'withdrawn' }] },
    ]);
  });

  it('keeps what the note said before a decision in its history', async () => {
    await correct();
    const { revision } = accepted(await page.notes.open({ dossier, note: 'one' }));
    accepted(await decide('one', 'update'));
    expect(accepted(await page.notes.open({ dossier, note: 'one' })).revision).toBeGreaterThan(revision);
  });

  it('refuses a decision on a version or place that is not there, and changes nothing', async () => {
    await correct();
    const before = await textOf('one');
    const places = [{ ordinal: 0, decide: 'update' }] as const;
    expect(codeOf(await page.updates.decide({ dossier, note: 'one', version: 99, places }))).toBe('clash');
    const { version } = accepted(await page.notes.open({ dossier, note: 'one' }));
    const wrong = [{ ordinal: 7, decide: 'update' }] as const;
    expect(codeOf(await page.updates.decide({ dossier, note: 'one', version, places: wrong }))).toBe('invalid-input');
    expect(await textOf('one')).toBe(before);
  });
});

describe('a withdrawn source', () => {
  it('is told in every note that rests on it, and in the attention list', async () => {
    const change = { dossier, source: 'source-1', reason: 'Retracted by the paper', by: 'N' };
    expect(accepted(await page.updates.withdrawSource(change))).toEqual({ facts: 1 });
    expect(await waiting()).toEqual(['one', 'three', 'two']);
    expect(accepted(await page.updates.ofNote({ dossier, note: 'one' }))[0]?.reasons).toEqual([
      { what: 'source-withdrawn', reason: 'Retracted by the paper' },
    ]);
    accepted(await decide('one', 'keep'));
    expect(await waiting()).toEqual(['three', 'two']);
    const attention = accepted(await page.updates.attention({ dossier, today: '2026-11-22' }));
    expect(attention).toMatchObject({
      notes: [{ places: 1 }, { places: 1 }],
      withdrawn: [{ source: { id: 'source-1' }, reason: 'Retracted by the paper', facts: 1 }],
    });
  });
});

describe('the attention list', () => {
  it('names facts whose day of review has come', async () => {
    const { fact } = accepted(await page.facts.read({ dossier, fact: 'f' }));
    const { id: _, revision, status: __, ...draft } = fact;
    const due = { ...draft, reviewBy: '2026-11' };
    accepted(await page.library.revise({ dossier, fact: 'f', revision, draft: due, reason: '', by: null }));
    const on = async (today: string) => accepted(await page.updates.attention({ dossier, today })).due.length;
    expect([await on('2026-10-31'), await on('2026-11-01')]).toEqual([0, 1]);
    expect(await waiting()).toEqual([]);
  });
});

describe('an issued copy', () => {
  const issue = (number = '2026/7') =>
    page.issued.issue({
      dossier,
      note: 'one',
      number,
      day: '2026-05-03',
      recipients: ['The Minister'],
      sources: 'footnotes',
    });

  it('stays as it went out, tells what changed since, and drafts a numbered addendum', async () => {
    const copy = accepted(await issue());
    expect(copy).toMatchObject({ number: '2026/7', changed: 0, addenda: 0 });
    const file = accepted(await page.issued.file({ dossier, issued: copy.id }));
    expect(codeOf(await page.issued.addendum({ dossier, issued: copy.id }))).toBe('not-found');
    await correct();
    accepted(await decide('one', 'update'));
    const detail = accepted(await page.issued.read({ dossier, issued: copy.id }));
    expect(noteText(detail.content)).toContain(FACT.claim);
    expect(detail).toMatchObject({ copy: { changed: 1 }, changes: [{ words: FACT.claim, after: NOW }] });
    expect(accepted(await page.issued.file({ dossier, issued: copy.id }))).toEqual(file);
    const { note } = accepted(await page.issued.addendum({ dossier, issued: copy.id }));
    expect(note.title).toBe('Addendum 1 to 2026/7: Note one');
    expect(noteText(note)).toContain(NOW);
    expect(noteText(note)).toContain(FACT.claim);
    expect(accepted(await page.facts.read({ dossier, fact: 'f' })).issued).toMatchObject([{ number: '2026/7' }]);
    expect(accepted(await page.issued.list({ dossier }))).toMatchObject([{ changed: 1, addenda: 1 }]);
  });

  it('has a number of its own', async () => {
    accepted(await issue());
    expect(codeOf(await issue())).toBe('exists');
  });
});
