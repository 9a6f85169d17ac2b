import { expect, it } from 'vitest';
import { verifyDossier } from '../../../../electron/backend/verify/verify-dossier.ts';
import { prepareScratch, refusalOf } from '../../../dossiers/scratch.ts';
import { ARTICLE, openReview, SOUND, startReview } from './review-desk.ts';

const scratch = prepareScratch();

function startTwo() {
  const path = scratch.make();
  const one = startReview(scratch.open(path), ARTICLE);
  return { path, one, other: openReview(scratch.open(path), one.source) };
}

it('what one window settled is shown to the other, not done twice', () => {
  const { path, one, other } = startTwo();
  const { id } = one.find('engineers');
  one.take({ do: 'accept', suggestions: [id] });
  const step = other.take({ do: 'accept', suggestions: [id, other.find('Exports').id] });
  expect(step.suggestions.map(({ state }) => state)).toEqual(['accepted', 'accepted']);
  expect(step.undoable).toBe('accepting 1 fact');
  expect(other.facts().map(({ claim }) => claim)).toEqual([
    'It covers 40,000 engineers.',
    'Exports rose by 3.2 per cent in February.',
  ]);
  expect(verifyDossier(path)).toEqual(SOUND);
});

it('a window cannot change what the other one settled', () => {
  const { one, other } = startTwo();
  const { id, draft } = one.find('engineers');
  const exports = one.find('Exports').id;
  one.take({ do: 'reject', suggestions: [id] });
  for (const change of [
    { do: 'edit', suggestion: id, draft: { ...draft, claim: 'Other words.' } },
    { do: 'split', suggestion: id, drafts: [draft, draft] },
    { do: 'merge', suggestions: [id, exports], draft },
  ] as const)
    expect(refusalOf(() => other.take(change))).toMatchObject({
      code: 'clash',
      message: expect.stringMatching(/settled/),
    });
  expect(other.states()).toEqual(['open', 'rejected', 'open']);
});

it('undo takes back the last step of the review, whichever window took it', () => {
  const { one, other } = startTwo();
  one.take({ do: 'reject', suggestions: [one.find('engineers').id] });
  other.take({ do: 'accept', suggestions: [one.find('Exports').id] });
  expect(one.take({ do: 'undo' }).undoable).toBe('rejecting 1 suggestion');
  expect(other.facts()).toEqual([]);
  expect(other.take({ do: 'undo' })).toMatchObject({ suggestions: [{ state: 'open' }], undoable: null });
  expect(one.states()).toEqual(['open', 'open', 'open']);
});

it('reviews of two sources have steps of their own', () => {
  const { path, one } = startTwo();
  const second = startReview(scratch.open(path), { paragraphs: ['Talks began.'], facts: [{ words: 'Talks began.' }] });
  one.take({ do: 'reject', suggestions: [one.find('engineers').id] });
  second.take({ do: 'accept', suggestions: [second.find('Talks').id] });
  one.take({ do: 'undo' });
  expect([one.states(), second.states()]).toEqual([['open', 'open', 'open'], ['accepted']]);
});
