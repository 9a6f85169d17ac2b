import { describe, expect, it } from 'vitest';
import { searchFacts } from '../../../../electron/backend/facts/search-facts.ts';
import { makeDraft } from '../../../dossiers/make-reading.ts';
import { prepareScratch, refusalOf } from '../../../dossiers/scratch.ts';
import { ARTICLE, SOUND, startIn, startReview } from './review-desk.ts';

const scratch = prepareScratch();

const start = () => startIn(scratch);

describe('accepting', () => {
  it('makes an unverified fact with its citation, names and the day its source was issued', () => {
    const desk = start();
    const { id, draft } = desk.find('signed a pact');
    const step = desk.take({ do: 'accept', suggestions: [id] });
    const [fact] = desk.facts();
    expect(fact).toEqual({ ...draft, id: expect.any(String), revision: 1, status: 'unverified', asAt: '2026-03-12' });
    expect(fact?.citations).toEqual([{ source: desk.source, passage: 2, span: { start: 0, end: 76 } }]);
    expect(step).toEqual({
      suggestions: [{ ...desk.find('signed a pact'), state: 'accepted', fact: fact?.id }],
      gone: [],
      facts: [{ passage: 2, fact }],
      factsGone: [],
      undoable: 'accepting 1 fact',
    });
    expect(desk.read().detail.facts).toEqual([{ passage: 2, fact }]);
    expect(desk.verify()).toEqual(SOUND);
  });

  it('takes several at once, and leaves one that was settled before as it is', () => {
    const desk = start();
    desk.take({ do: 'reject', suggestions: [desk.find('engineers').id] });
    const all = desk.read().suggestions.map(({ id }) => id);
    const step = desk.take({ do: 'accept', suggestions: all });
    expect(step.suggestions.map(({ state }) => state)).toEqual(['accepted', 'rejected', 'accepted']);
    expect(step.facts.map(({ passage }) => passage)).toEqual([2, 3]);
    expect(step.undoable).toBe('accepting 2 facts');
    expect(desk.read().detail.open).toBe(0);
  });

  it('can be searched at once', () => {
    const dossier = scratch.open(scratch.make());
    const desk = startReview(dossier, ARTICLE);
    desk.take({ do: 'accept', suggestions: [desk.find('Exports').id] });
    const query = { query: 'exports febru', kinds: [], sources: [], statuses: [], limit: 5, offset: 0 };
    expect(searchFacts(dossier, query).hits.map(({ fact }) => fact)).toEqual(desk.facts());
    desk.take({ do: 'undo' });
    expect(searchFacts(dossier, query).total).toBe(0);
  });
});

describe('accepting above a confidence', () => {
  it('takes the open ones at least this sure', () => {
    const desk = start();
    const step = desk.take({ do: 'accept-above', confidence: 0.8 });
    expect(step.suggestions.map(({ confidence }) => confidence)).toEqual([0.8, 0.9]);
    expect(desk.states()).toEqual(['accepted', 'open', 'accepted']);
  });

  it('leaves those the dossier has a like fact for, and the second of two that say the same', () => {
    const dossier = scratch.open(scratch.make());
    const first = startReview(dossier, ARTICLE);
    first.take({ do: 'accept', suggestions: [first.find('signed a pact').id] });
    const again = startReview(dossier, {
      paragraphs: [
        'The Ministry of Digital Affairs signed a pact with Anwar Ibrahim on Tuesday, a spokesman told reporters in Perth.',
        'A new bridge was opened in Perth. A NEW bridge was opened in Perth.',
      ],
      facts: [
        {
          words: 'The Ministry of Digital Affairs signed a pact with Anwar Ibrahim on Tuesday',
          kind: 'agreement',
          people: ['Anwar Ibrahim'],
          organisations: ['Ministry of Digital Affairs'],
          when: { iso: '2026-03-10', text: 'on Tuesday' },
        },
        { words: 'A new bridge was opened in Perth.', places: ['Perth'] },
        { words: 'A NEW bridge was opened in Perth.', places: ['Perth'] },
      ],
    });
    const step = again.take({ do: 'accept-above', confidence: 0 });
    expect(step.suggestions.map(({ draft }) => draft.claim)).toEqual(['A new bridge was opened in Perth.']);
    expect(again.states()).toEqual(['open', 'accepted', 'open']);
  });

  it('that meets nothing is no step', () => {
    const desk = start();
    expect(desk.take({ do: 'accept-above', confidence: 1 })).toMatchObject({ suggestions: [], undoable: null });
  });
});

describe('rejecting and opening again', () => {
  it('changes the state and nothing else', () => {
    const desk = start();
    const before = desk.read();
    const id = desk.find('engineers').id;
    expect(desk.take({ do: 'reject', suggestions: [id] })).toMatchObject({
      suggestions: [{ id, state: 'rejected' }],
      undoable: 'rejecting 1 suggestion',
    });
    expect(desk.take({ do: 'reopen', suggestions: [id] })).toMatchObject({ suggestions: [{ id, state: 'open' }] });
    expect({ ...desk.read(), undoable: null }).toEqual(before);
  });

  it('does not open what became a fact', () => {
    const desk = start();
    const id = desk.find('engineers').id;
    desk.take({ do: 'accept', suggestions: [id] });
    expect(refusalOf(() => desk.take({ do: 'reopen', suggestions: [id] })).message).toMatch(/Undo the step/);
    expect(desk.states()).toEqual(['open', 'accepted', 'open']);
  });
});

describe('editing', () => {
  it('keeps the draft as written, moved in reading order by what it cites', () => {
    const desk = start();
    const { id, draft } = desk.find('signed a pact');
    const edited = {
      ...draft,
      claim: 'A pact was signed.',
      citations: [{ source: desk.source, passage: 3, span: null }],
    };
    expect(desk.take({ do: 'edit', suggestion: id, draft: edited }).suggestions).toMatchObject([
      { id, draft: edited, edited: true, state: 'open' },
    ]);
    expect(desk.read().suggestions.map((one) => one.draft.claim)).toEqual([
      'It covers 40,000 engineers.',
      'A pact was signed.',
      'Exports rose by 3.2 per cent in February.',
    ]);
    expect(desk.verify()).toEqual(SOUND);
  });

  it('without a change is no step', () => {
    const desk = start();
    const { id, draft } = desk.find('engineers');
    expect(desk.take({ do: 'edit', suggestion: id, draft })).toMatchObject({
      suggestions: [{ id, edited: false }],
      undoable: null,
    });
  });
});

describe('merging', () => {
  it('makes one open suggestion of several, as sure as the surest', () => {
    const desk = start();
    const [one, two] = [desk.find('signed a pact'), desk.find('engineers')];
    const draft = { ...one.draft, citations: [...one.draft.citations, ...two.draft.citations] };
    const step = desk.take({ do: 'merge', suggestions: [two.id, one.id], draft });
    expect(step.suggestions.map(({ state, reason }) => [state, reason])).toEqual([
      ['merged', 'event-words'],
      ['open', 'merged'],
      ['merged', 'event-words'],
    ]);
    expect(step.suggestions[1]).toMatchObject({ draft, confidence: 0.8 });
    expect(desk.verify()).toEqual(SOUND);
  });

  it('needs two', () => {
    const desk = start();
    const { id, draft } = desk.find('engineers');
    expect(refusalOf(() => desk.take({ do: 'merge', suggestions: [id, id], draft })).code).toBe('invalid-input');
  });
});

it('splitting makes open suggestions of one, as sure as it was', () => {
  const desk = start();
  const { id, draft } = desk.find('engineers');
  const drafts = [draft, { ...draft, claim: 'Engineers are covered.' }];
  const step = desk.take({ do: 'split', suggestion: id, drafts });
  expect(step.suggestions.map(({ state, confidence }) => [state, confidence])).toEqual([
    ['split', 0.6],
    ['open', 0.6],
    ['open', 0.6],
  ]);
  expect(desk.verify()).toEqual(SOUND);
});

it('adding makes an open suggestion of words the user selected', () => {
  const desk = start();
  const draft = makeDraft(desk.source, {
    claim: 'Ministers sign.',
    citations: [{ source: desk.source, passage: 1, span: { start: 0, end: 14 } }],
  });
  const step = desk.take({ do: 'add', draft });
  expect(step.suggestions).toMatchObject([{ state: 'open', reason: 'selected', confidence: 1, draft }]);
  expect(desk.read().suggestions[0]).toEqual(step.suggestions[0]);
});

describe('citing a fact that is there', () => {
  it('gives it the citation as a new revision, once', () => {
    const desk = start();
    const [one, other] = [desk.find('signed a pact'), desk.find('Exports')];
    desk.take({ do: 'accept', suggestions: [one.id] });
    const [fact] = desk.facts();
    const step = desk.take({ do: 'cite', suggestion: other.id, fact: fact?.id ?? '' });
    const citations = [...one.draft.citations, ...other.draft.citations];
    expect(desk.facts()).toEqual([{ ...fact, revision: 2, citations }]);
    expect(step).toMatchObject({
      suggestions: [{ id: other.id, state: 'cited', fact: fact?.id }],
      facts: [{ passage: 2 }, { passage: 3 }],
      undoable: 'citing a fact',
    });
    expect(desk.verify()).toEqual(SOUND);
  });

  it('does not cite the same words twice', () => {
    const desk = start();
    const { id, draft } = desk.find('engineers');
    desk.take({ do: 'accept', suggestions: [id] });
    const again = desk.take({ do: 'add', draft }).suggestions[0];
    desk.take({ do: 'cite', suggestion: again?.id ?? '', fact: desk.facts()[0]?.id ?? '' });
    expect(desk.facts()).toMatchObject([{ revision: 1, citations: draft.citations }]);
  });

  it('is refused for a fact that is not there', () => {
    const desk = start();
    expect(refusalOf(() => desk.take({ do: 'cite', suggestion: desk.find('engineers').id, fact: 'gone' })).code).toBe(
      'not-found',
    );
  });
});
