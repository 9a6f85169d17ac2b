import { describe, expect, it } from 'vitest';
import type { ReviewChange } from '../../../../core/contract/review-methods.ts';
import { closeDossier } from '../../../../electron/backend/dossier/close-dossier.ts';
import { write } from '../../../../electron/backend/dossier/write.ts';
import { recordFact } from '../../../../electron/backend/facts/record-fact.ts';
import { insertNote } from '../../../../electron/backend/notes/note-store.ts';
import { saveNote } from '../../../../electron/backend/notes/save-note.ts';
import { makeFactLink, makeNote } from '../../../dossiers/make-note.ts';
import { makeDraft, type Reading } from '../../../dossiers/make-reading.ts';
import { prepareScratch, refusalOf } from '../../../dossiers/scratch.ts';
import { ARTICLE, contentOf, now, openReview, type ReviewDesk, SOUND, startIn, startReview } from './review-desk.ts';

const scratch = prepareScratch();
const start = () => startIn(scratch);

const OTHER: Reading = { paragraphs: ['Other words.'], facts: [{ words: 'Other words.' }] };

describe('undo', () => {
  it('takes every kind of step back, one by one, until the review is as it began', () => {
    const desk = start();
    const draft = makeDraft(desk.source);
    const one = () => desk.find('engineers');
    const steps: readonly (() => ReviewChange)[] = [
      () => ({ do: 'add', draft }),
      () => ({ do: 'edit', suggestion: one().id, draft: { ...one().draft, claim: 'All engineers.', tags: ['work'] } }),
      () => ({ do: 'accept', suggestions: [desk.find('signed a pact').id] }),
      () => ({ do: 'cite', suggestion: one().id, fact: desk.facts()[0]?.id ?? '' }),
      () => ({ do: 'split', suggestion: desk.find('Talks').id, drafts: [draft, { ...draft, claim: 'They began.' }] }),
      () => ({ do: 'merge', suggestions: [desk.find('They').id, desk.find('Exports').id], draft }),
      () => ({ do: 'reject', suggestions: [desk.find('They').id, ...openOf(desk)] }),
      () => ({ do: 'reopen', suggestions: rejectedOf(desk) }),
      () => ({ do: 'accept-above', confidence: 0 }),
    ];
    const before: unknown[] = [];
    for (const step of steps) {
      before.push({ ...desk.read(), revision: null });
      expect(desk.take(step()).undoable).not.toBeNull();
    }
    for (const expected of before.toReversed()) {
      desk.take({ do: 'undo' });
      expect(withoutRevisions({ ...desk.read(), revision: null })).toEqual(withoutRevisions(expected));
    }
    expect(desk.facts()).toEqual([]);
    expect(desk.take({ do: 'undo' })).toEqual({ suggestions: [], gone: [], facts: [], factsGone: [], undoable: null });
    expect(desk.verify()).toEqual(SOUND);
  });

  it('says what is gone, so that a page need not read the review again', () => {
    const desk = start();
    const made = desk.take({ do: 'add', draft: makeDraft(desk.source) }).suggestions[0];
    expect(desk.take({ do: 'undo' })).toMatchObject({ gone: [made?.id], undoable: null });
    desk.take({ do: 'accept', suggestions: [desk.find('engineers').id] });
    const [fact] = desk.facts();
    expect(desk.take({ do: 'undo' })).toMatchObject({
      factsGone: [fact?.id],
      suggestions: [{ state: 'open', fact: null }],
    });
  });

  it('takes back what the dossier learned, unless it was taught otherwise since', () => {
    const desk = start();
    const { id } = desk.find('signed a pact');
    desk.take({ do: 'accept', suggestions: [id] });
    expect(desk.known()).toEqual([
      { surface: 'Anwar Ibrahim', type: 'person', name: 'Anwar Ibrahim' },
      { surface: 'Ministry of Digital Affairs', type: 'organisation', name: 'Ministry of Digital Affairs' },
    ]);
    desk.take({ do: 'undo' });
    expect(desk.known()).toEqual([]);
  });

  it('survives the window: another one takes the step back', () => {
    const path = scratch.make();
    const first = scratch.open(path);
    const desk = startReview(first, ARTICLE);
    desk.take({ do: 'accept', suggestions: [desk.find('engineers').id] });
    closeDossier(first);
    const second = openReview(scratch.open(path), desk.source);
    expect(second.read().undoable).toBe('accepting 1 fact');
    second.take({ do: 'undo' });
    expect([second.states(), second.facts()]).toEqual([['open', 'open', 'open'], []]);
  });
});

describe('undo of a fact that something rests on', () => {
  function acceptOne() {
    const dossier = scratch.open(scratch.make());
    const desk = startReview(dossier, ARTICLE);
    desk.take({ do: 'accept', suggestions: [desk.find('engineers').id] });
    const [fact] = desk.facts();
    if (!fact) throw new Error('no fact was made');
    return { dossier, desk, fact };
  }
  const link = (fact: string) => makeNote({ body: [{ type: 'paragraph', content: [makeFactLink(fact)] }] });

  it('is refused while a note uses it, and says which', () => {
    const { dossier, desk, fact } = acceptOne();
    write(dossier, () => insertNote(dossier, link(fact.id), now(), 'Made'));
    const before = contentOf(dossier);
    expect(refusalOf(() => desk.take({ do: 'undo' }))).toMatchObject({
      code: 'clash',
      message: expect.stringMatching(/“It covers 40,000 engineers.” is used in the note “.+”\. Withdraw/),
    });
    expect(contentOf(dossier)).toEqual(before);
  });

  it('is refused while only a kept version of a note uses it', () => {
    const { dossier, desk, fact } = acceptOne();
    write(dossier, () => insertNote(dossier, link(fact.id), now(), 'Made'));
    saveNote(dossier, makeNote({ body: [] }), 1, now());
    expect(refusalOf(() => desk.take({ do: 'undo' })).message).toMatch(/in a version kept of it/);
  });

  it('is refused when the fact was changed since', () => {
    const { dossier, desk, fact } = acceptOne();
    write(dossier, () =>
      recordFact(dossier, { ...fact, revision: 2, status: 'verified' }, { at: now(), reason: 'Read' }),
    );
    expect(refusalOf(() => desk.take({ do: 'undo' })).message).toMatch(/was changed since/);
  });

  it('is refused when the review of another source cited it', () => {
    const { dossier, desk, fact } = acceptOne();
    const other = startReview(dossier, OTHER);
    other.take({ do: 'cite', suggestion: other.find('Other').id, fact: fact.id });
    expect(refusalOf(() => desk.take({ do: 'undo' })).message).toMatch(/was changed since/);
    other.take({ do: 'undo' });
    expect(desk.take({ do: 'undo' })).toMatchObject({ factsGone: [fact.id] });
  });

  it('is refused when it stands for a suggestion of another source, though it cites nothing new', () => {
    const dossier = scratch.open(scratch.make());
    const [desk, other] = [startReview(dossier, ARTICLE), startReview(dossier, OTHER)];
    const [one, two] = [desk.find('engineers'), other.find('Other')];
    const draft = { ...one.draft, citations: [...one.draft.citations, ...two.draft.citations] };
    desk.take({ do: 'edit', suggestion: one.id, draft });
    desk.take({ do: 'accept', suggestions: [one.id] });
    other.take({ do: 'cite', suggestion: two.id, fact: desk.facts()[0]?.id ?? '' });
    expect(desk.facts()).toMatchObject([{ revision: 1 }]);
    expect(refusalOf(() => desk.take({ do: 'undo' }))).toMatchObject({
      code: 'clash',
      message: expect.stringMatching(/stands for a suggestion of another source too/),
    });
  });
});

describe('a step that cannot be taken', () => {
  const impossible: readonly (readonly [string, string, (desk: ReviewDesk) => ReviewChange])[] = [
    ['a suggestion that is not there', 'not-found', () => ({ do: 'accept', suggestions: ['nobody'] })],
    [
      'one of several that is not there',
      'not-found',
      (desk) => ({ do: 'reject', suggestions: [desk.find('engineers').id, 'nobody'] }),
    ],
    [
      'words beyond the passage',
      'invalid-input',
      (desk) => ({
        do: 'add',
        draft: makeDraft(desk.source, {
          citations: [{ source: desk.source, passage: 1, span: { start: 0, end: 999 } }],
        }),
      }),
    ],
    [
      'a passage that is not there',
      'invalid-input',
      (desk) => ({
        do: 'add',
        draft: makeDraft(desk.source, { citations: [{ source: desk.source, passage: 99, span: null }] }),
      }),
    ],
    [
      'a draft that rests on nothing',
      'invalid-input',
      (desk) => ({
        do: 'edit',
        suggestion: desk.find('engineers').id,
        draft: makeDraft(desk.source, { citations: [] }),
      }),
    ],
    [
      'a part without its words',
      'invalid-input',
      (desk) => ({
        do: 'split',
        suggestion: desk.find('engineers').id,
        drafts: [makeDraft(desk.source), makeDraft(desk.source, { citations: [] })],
      }),
    ],
  ];
  it.each(impossible)('%s is refused, and nothing was changed', (_name, code, change) => {
    const desk = start();
    const before = desk.content();
    expect(refusalOf(() => desk.take(change(desk))).code).toBe(code);
    expect(desk.content()).toEqual(before);
  });
});

function openOf(desk: ReviewDesk): readonly string[] {
  return desk.read().suggestions.flatMap(({ id, state }) => (state === 'open' ? [id] : []));
}

function rejectedOf(desk: ReviewDesk): readonly string[] {
  return desk.read().suggestions.flatMap(({ id, state }) => (state === 'rejected' ? [id] : []));
}

/** A fact whose citation was taken back has gone one revision on: nothing is ever overwritten. */
function withoutRevisions(review: unknown): unknown {
  return JSON.parse(JSON.stringify(review).replace(/"revision":\d+/g, '"revision":0'));
}
